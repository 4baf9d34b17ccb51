import { isCalendarDate } from '@customhouse/vocabulary/measures/calendar.ts'
import { parseDecimal } from '@customhouse/vocabulary/measures/decimal.ts'
import { referenceTo } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CommodityRange } from '../commodity-range.ts'
import { assessOrigin } from '../assess-origin.ts'
import { certificationsOf } from '../claim-of.ts'
import { ruleOf } from '../rule-of.ts'
import { made, twinOf, type Making } from '../test-provenance.ts'
import { agreementOf, agreements } from './registry.ts'

const here = import.meta.dirname
const folders = readdirSync(here).filter((name) => statSync(join(here, name)).isDirectory())

interface Case {
  name: string
  claim: { country: string; criterion?: string }
  on: string
  lots: string[]
  events: (Making & { id: string })[]
  status: string
  findings: string[]
  /** Words that a step of the path must have. */
  words?: string
}

describe('the registry of agreements', () => {
  it('lists every folder, and nothing that has none', () => {
    expect(agreements.map(({ name }) => name).sort()).toEqual(folders.sort())
    for (const name of folders) expect(agreementOf(name)?.name).toBe(name)
    expect(agreementOf('__proto__')).toBeUndefined()
  })
})

describe.each(agreements)('agreement $name', (agreement) => {
  const file = join(here, agreement.name, 'cases.json')
  const cases = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) as Case[] : []

  it('cites its law everywhere, and has dates and parties', () => {
    const cited = [agreement, agreement.whollyObtained, agreement.accumulation, agreement.inventory, agreement.disregarded, agreement.nonQualifying, agreement.transit, agreement.certification, ...agreement.criteria, ...agreement.rules, ...agreement.deMinimis, ...agreement.valueContent]
    for (const { authority } of cited) expect(authority).toMatch(/HTSUS|U\.S\.C\.|CFR|USMCA|KORUS|Pub\. L\./)
    for (const period of [...agreement.inForce, ...agreement.parties, ...agreement.rules]) {
      expect(isCalendarDate(period.from)).toBe(true)
      expect(period.to === undefined || period.to > period.from).toBe(true)
    }
    expect(agreement.parties.length).toBeGreaterThan(0)
    expect(agreement.inventory.methods.length).toBeGreaterThan(0)
  })

  it('has rules whose ranges are codes, whose shares are percents, and of which no two are for the same goods on one day', () => {
    const seen = new Set<string>()
    for (const rule of agreement.rules) {
      for (const range of [rule.goods, ...rule.alternatives.flatMap(({ shift }) => [...(shift?.except ?? []), ...(shift?.also ?? []), ...(shift?.only ?? [])])]) expectCodes(range)
      expect(rule.alternatives.length).toBeGreaterThan(0)
      for (const { words, valueContent = [], originatingWeight, volume } of rule.alternatives) {
        expect(words).not.toBe('')
        expect([...valueContent.map(({ percentMin }) => percentMin), originatingWeight?.percentMin ?? '0', volume?.percentMax ?? '0'].map(parseDecimal)).not.toContain(undefined)
        expect(valueContent.filter(({ method }) => !agreement.valueContent.some(({ name }) => name === method))).toEqual([])
      }
      const key = `${rule.goods.from} ${rule.goods.through} ${rule.from}`
      expect(seen.has(key)).toBe(false)
      seen.add(key)
      expect(ruleOf(agreement, rule.goods.from, rule.from)).toBeDefined()
    }
  })

  it('has cases that are supported, unsupported and contradicted', () => {
    expect(new Set(cases.map(({ status }) => status))).toEqual(new Set(['supported', 'unsupported', 'contradicted']))
  })

  it.each(cases)('$name', ({ claim, on, lots, events, status, findings, words }) => {
    const twin = twinOf(lots, events.map(({ id, ...making }) => made(id, making)))
    const assessed = assessOrigin({ twin, claim: { ...claim, agreement: agreement.name, evidence: certificationsOf(twin.events).map(referenceTo) }, on })
    expect(assessed.findings.map(({ code }) => code).filter((code) => code !== 'origin-certification-missing').sort()).toEqual([...findings].sort())
    expect(assessed.status).toBe(status)
    if (words !== undefined) expect(assessed.path.map((step) => step.words).join('\n')).toContain(words)
  })
})

function expectCodes({ from, through }: CommodityRange): void {
  expect(from).toMatch(/^\d{2}(?:\d{2}){0,4}$/)
  expect(through).toHaveLength(from.length)
  expect(through >= from).toBe(true)
}
