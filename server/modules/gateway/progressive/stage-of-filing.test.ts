import { findingAt, fatal, warning } from '@customhouse/vocabulary/finding/condition.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PreparedFiling } from '../../provenance/index.ts'
import { changedBy, overEvidence } from './merge-known.ts'
import type { ProgressiveFiling } from './progressive-filing.ts'
import { stageOfFiling } from './stage-of-filing.ts'

const at = '2026-09-01T00:00:00.000Z'
const begun: ProgressiveFiling = { id: '00000000-0000-7000-8000-000000000001', organisation: 'meridian', client: '', environment: 'test', kind: 'entry', known: {}, statements: [], begunAt: at, watched: [] }
const sources = [{ event: 'urn:example:report', standing: 'verified' as const }]
const prepared: PreparedFiling = {
  declaration: { kind: 'entry', goodsItems: [{ sequence: 1, origin: 'MX', commodities: [{ code: '7306305090' }] }] },
  fields: [{ pointer: '/goodsItems/0/origin', name: 'country of origin', value: 'MX', sources }],
  needed: [{ name: 'steel import licence', pointer: '/goodsItems/0/licences/0', from: 'importer', by: 'before the entry summary', authority: '19 CFR 360.101' }],
}
const determination = { outcome: 'release' as const, reasons: [], decidedAt: at }
const missing = fatal('x-missing', { message: 'The carrier is missing', authority: '19 CFR 142.3', remedy: 'Give it' })

describe('stageOfFiling()', () => {
  it('fills in what evidence shows, and asks for what it cannot show', () => {
    const stage = stageOfFiling(begun, prepared, { findings: [findingAt(missing, '/conveyances/0/carrierCode')], determination })
    expect(stage).toMatchObject({ stage: 'gathering', declaration: { kind: 'entry', functionCode: 'add', goodsItems: [{ origin: 'MX' }] }, fields: [{ pointer: '/goodsItems/0/origin', sources }] })
    expect(stage.needed).toMatchObject([
      { name: 'The carrier is missing', pointer: '/conveyances/0/carrierCode', from: 'carrier', by: 'within 15 calendar days after the goods land', authority: '19 CFR 142.3; 19 CFR 142.2(a)' },
      { name: 'steel import licence', from: 'importer' },
    ])
  })

  it('lets the filer overrule evidence, and says that it differs', () => {
    const stage = stageOfFiling({ ...begun, known: { goodsItems: [{ origin: 'CA' }] } }, prepared, { findings: [], determination })
    expect(stage.declaration).toMatchObject({ goodsItems: [{ sequence: 1, origin: 'CA', commodities: [{ code: '7306305090' }] }] })
    expect(stage.fields).toEqual([])
    expect(stage.findings.map(({ code, pointer }) => `${code} ${pointer.declaration ?? ''}`)).toEqual(['progressive-differs-from-evidence /goodsItems/0/origin'])
  })

  it('is ready when nothing is missing any more and it could be decided', () => {
    const whole = { ...begun, known: { goodsItems: [{ licences: [{ type: '01', number: 'S26000001' }] }] } }
    expect(stageOfFiling(whole, prepared, { findings: [findingAt(warning('x-note', { message: 'A', authority: 'B', remedy: 'C' }), '')], determination }).stage).toBe('ready')
    expect(stageOfFiling(whole, prepared, { findings: [] }).stage).toBe('gathering')
    expect(stageOfFiling({ ...whole, filing: begun.id }, prepared, { findings: [], determination }).stage).toBe('filed')
  })
})

describe('changedBy()', () => {
  it('merges as RFC 7396 says', () => {
    expect(changedBy({ a: 1, b: { c: 2, d: 3 }, e: [1] }, { a: null, b: { c: 4, f: { g: null } }, e: [2] })).toEqual({ b: { c: 4, d: 3, f: {} }, e: [2] })
  })

  it('keeps to own members, whatever is sent', () => {
    expect(changedBy({}, JSON.parse('{"__proto__":{"polluted":true},"a":1}') as Record<string, unknown>)).toEqual({ a: 1 })
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()), (known, change) => {
      const merged = changedBy(known, change)
      for (const [name, value] of Object.entries(change)) if (value === null) expect(Object.hasOwn(merged, name)).toBe(false)
      overEvidence(known, change)
    }))
  })
})
