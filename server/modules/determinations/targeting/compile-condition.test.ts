import fc from 'fast-check'
import { noAdvice, type AdviceAsked } from '@customhouse/vocabulary/advice/advice.ts'
import { blankCommodity, blankDeclaration, blankGoodsItem } from '@customhouse/vocabulary/declaration/blank-declaration.ts'
import { describe, expect, it } from 'vitest'
import { compileCondition, type Truth } from './compile-condition.ts'
import type { Comparand, Comparison, Condition } from './condition.ts'
import { factSlots, factView } from './fact-view.ts'
import { facts } from './facts.table.ts'
import { matchesGlob } from './matches-glob.ts'
import { operators } from './operators.table.ts'
import { conditionLimits, readCondition } from './read-condition.ts'

const item = { ...blankGoodsItem(), sequence: 1, origin: 'CN', grossWeightKilograms: '100', commodities: [{ ...blankCommodity(), code: '7208390015', value: '250' }] }
const asked: AdviceAsked = {
  filing: '01980000-0000-7000-8000-000000000001', organisation: 'meridian', client: '89-100000100', environment: 'test', receivedAt: '2026-08-03T12:00:00.000Z', findings: [],
  declaration: { ...blankDeclaration(), kind: 'entry', functionCode: 'add', entryNumber: 'ZZ900000001', typeCode: '01', portOfEntry: '2704', goodsItems: [item] },
}

function judged(condition: Condition, lists: ReadonlyMap<string, ReadonlySet<string>> = new Map()): { readonly truth: Truth; readonly held: readonly string[] } {
  const slots = factSlots()
  const { test, explain } = compileCondition(condition, { slots, lists })
  const view = factView(slots, { asked, advice: noAdvice, past: undefined, item })
  return { truth: test(view), held: explain(view).map(({ fact, is, seen }) => `${fact} ${is}: ${seen}`) }
}

const comparisonOf = fc.constantFrom(...facts).chain((fact) => fc.constantFrom(...operators.filter(({ fits }) => fits.includes(fact.type))).chain((operator): fc.Arbitrary<Comparison> => {
  const value: fc.Arbitrary<Comparand> = fact.type === 'number' ? fc.double({ noNaN: true, noDefaultInfinity: true }) : fact.type === 'boolean' ? fc.boolean() : fact.type === 'date' ? fc.constantFrom('2026-08-03', '2024-02-29') : fc.constantFrom('CN', '72', 'x*', '?', 'meridian', '2704')
  if (operator.takes === 'nothing') return fc.constant({ fact: fact.name, is: operator.is })
  if (operator.takes === 'list') return fc.constant({ fact: fact.name, is: operator.is, value: 'watched-importers' })
  return operator.takes === 'values' ? fc.array(value, { minLength: 1, maxLength: 4 }).map((values) => ({ fact: fact.name, is: operator.is, values })) : value.map((one) => ({ fact: fact.name, is: operator.is, value: one }))
}))
const { condition: anyCondition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof({ maxDepth: 3, withCrossShrink: true }, comparisonOf, fc.record({ not: tie('condition') }), fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }), fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) })),
}))

describe('compileCondition()', () => {
  it('says which comparisons held, with what was seen', () => {
    expect(judged({ all: [{ fact: 'code', is: 'starts-with-one-of', values: ['72', '73'] }, { fact: 'value-per-kilogram', is: 'below', value: 3 }, { not: { fact: 'origin', is: 'equals', value: 'de' } }] })).toEqual({
      truth: 'true', held: ['code starts with one of 72, 73: 7208390015', 'value-per-kilogram is below 3: 2.5', 'origin not: is de: CN'],
    })
  })
  it.each<[string, Condition, Truth]>([
    ['what is missing is unknown', { fact: 'export-country', is: 'equals', value: 'VN' }, 'unknown'],
    ['not unknown is unknown', { not: { fact: 'export-country', is: 'equals', value: 'VN' } }, 'unknown'],
    ['whether it is known is known', { fact: 'export-country', is: 'is-known' }, 'false'],
    ['unknown and false is false', { all: [{ fact: 'export-country', is: 'equals', value: 'VN' }, { fact: 'origin', is: 'equals', value: 'VN' }] }, 'false'],
    ['unknown or true is true', { any: [{ fact: 'export-country', is: 'equals', value: 'VN' }, { fact: 'origin', is: 'equals', value: 'CN' }] }, 'true'],
    ['a list that is not on file is unknown', { fact: 'importer', is: 'is-in-list', value: 'no-such-list' }, 'unknown'],
    ['a statistic that nobody made is unknown', { fact: 'feature.price-against-route', is: 'above', value: 2 }, 'unknown'],
    ['the importer’s past is unknown where it was not read', { fact: 'importer-filings', is: 'below', value: 3 }, 'unknown'],
    ['text is compared without regard to case', { fact: 'kind', is: 'equals', value: 'ENTRY' }, 'true'],
  ])('%s', (_name, condition, truth) => { expect(judged(condition).truth).toBe(truth) })
  it('looks into the lists that officers keep', () => {
    expect(judged({ fact: 'importer', is: 'is-in-list', value: 'watched-importers' }, new Map([['watched-importers', new Set(['89-100000100'])]])).truth).toBe('true')
  })
  it('agrees with the laws of three-valued logic, whatever the condition', () => {
    fc.assert(fc.property(anyCondition, anyCondition, (one, other) => {
      const turned: Readonly<Record<Truth, Truth>> = { true: 'false', false: 'true', unknown: 'unknown' }
      expect(judged({ not: one }).truth).toBe(turned[judged(one).truth])
      expect(judged({ not: { all: [one, other] } }).truth).toBe(judged({ any: [{ not: one }, { not: other }] }).truth)
      if (judged(one).truth === 'true') expect(judged(one).held.length).toBeGreaterThan(0)
    }), { numRuns: 500 })
  })
})

describe('readCondition()', () => {
  it('reads back what it was given, and every operator with each fact that it fits', () => {
    fc.assert(fc.property(anyCondition, (condition) => { expect(readCondition(JSON.parse(JSON.stringify(condition)))).toEqual({ condition: JSON.parse(JSON.stringify(condition)) }) }), { numRuns: 500 })
  })
  it('never throws, and refuses what is no condition with the place', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), (stated) => {
      const read = readCondition(stated)
      if ('condition' in read) judged(read.condition)
      else expect(read.findings.length).toBeGreaterThan(0)
    }), { numRuns: 1000 })
  })
  it.each<[string, unknown, string]>([
    ['an unknown fact', { all: [{ fact: 'password', is: 'is-known' }] }, '/all/0/fact'],
    ['a prototype’s name', { fact: 'constructor', is: 'is-known' }, '/fact'],
    ['an unknown comparison', { fact: 'origin', is: 'regex', value: '(a+)+$' }, '/is'],
    ['a comparison that does not fit', { fact: 'origin', is: 'above', value: 3 }, '/is'],
    ['a value of another type', { fact: 'value', is: 'above', value: '3' }, '/value'],
    ['a date that is none', { fact: 'arrival', is: 'above', value: '2026-02-30' }, '/value'],
    ['a zero character', { fact: 'origin', is: 'equals', value: 'C\u0000' }, '/value'],
    ['two things in one', { fact: 'origin', is: 'is-known', not: { fact: 'origin', is: 'is-known' } }, ''],
    ['an empty group', { any: [] }, ''],
    ['a value too many', { fact: 'origin', is: 'is-one-of', value: 'CN', values: ['CN'] }, ''],
  ])('refuses %s', (_name, stated, pointer) => { expect(readCondition(stated)).toMatchObject({ findings: [{ pointer }] }) })
  it('stops at its limits', () => {
    const deep = (depth: number): unknown => (depth === 0 ? { fact: 'origin', is: 'is-known' } : { not: deep(depth - 1) })
    expect('condition' in readCondition(deep(conditionLimits.depthMax - 1))).toBe(true)
    expect('findings' in readCondition(deep(conditionLimits.depthMax))).toBe(true)
    const wide = (parts: number) => ({ any: Array.from({ length: parts }, () => ({ fact: 'origin', is: 'is-known' })) })
    expect('condition' in readCondition(wide(conditionLimits.partsMax - 1))).toBe(true)
    expect('findings' in readCondition(wide(100_000))).toBe(true)
  })
})

describe('matchesGlob()', () => {
  it('agrees with the same pattern as a regular expression', () => {
    const letters = fc.constantFrom('a', 'b', '*', '?')
    fc.assert(fc.property(fc.array(letters, { maxLength: 8 }), fc.array(fc.constantFrom('a', 'b'), { maxLength: 10 }), (pattern, text) => {
      const expression = new RegExp(`^${pattern.map((one) => (one === '*' ? '.*' : one === '?' ? '.' : one)).join('')}$`)
      expect(matchesGlob(pattern.join(''), text.join(''))).toBe(expression.test(text.join('')))
    }), { numRuns: 2000 })
  })
  it('takes no longer for a hostile pattern', () => {
    expect(matchesGlob(`${'a*'.repeat(50)}b`, 'a'.repeat(1000))).toBe(false)
  })
})
