import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatShortest } from '@customhouse/vocabulary/measures/decimal.ts'
import { drawsFrom } from './commingled-stock.ts'
import type { QualificationOutcome } from './qualification.ts'
import { made } from './test-provenance.ts'

type Step = readonly [kind: QualificationOutcome | 'out', kilograms: number]

function outcomes(method: string, steps: readonly Step[], others: Readonly<Record<number, string>> = {}): readonly (readonly [string, string])[] {
  const at = (place: number) => `2026-01-${String(place + 1).padStart(2, '0')}T00:00:00.000Z`
  const receipts = steps.flatMap(([kind, kilograms], place) => (kind === 'out' ? [] : [[made(`in-${String(place)}`, { outputs: [['lot:stock', { weight: String(kilograms) }]], at: at(place) }), kind] as const]))
  const withdrawals = steps.flatMap(([kind, kilograms], place) => (kind === 'out' ? [made(`out-${String(place)}`, { inputs: [['lot:stock', { weight: String(kilograms) }]], at: at(place), attributes: { 'inventory-method': others[place] ?? method } })] : []))
  return [...drawsFrom({ lot: 'lot:stock', receipts, withdrawals }).values()].map((draw) => [draw.outcome, formatShortest(draw.originatingPercent)])
}

const steps: readonly Step[] = [['originating', 60], ['shown-not', 40], ['out', 50], ['originating', 30], ['out', 50]]

describe('drawsFrom()', () => {
  it('takes what came first, what came last, or of all in proportion', () => {
    expect(outcomes('first-in-first-out', steps)).toEqual([['originating', '100'], ['not-shown', '20']])
    expect(outcomes('last-in-first-out', steps)).toEqual([['not-shown', '20'], ['originating', '100']])
    expect(outcomes('average', steps)).toEqual([['not-shown', '60'], ['not-shown', '75']])
  })

  it('shows nothing of what was never there, nor after a method that changes within the year', () => {
    expect(outcomes('first-in-first-out', [['originating', 10], ['out', 11]])).toEqual([['not-shown', '90.91']])
    expect(outcomes('first-in-first-out', [['originating', 90], ['out', 10], ['out', 10], ['out', 10]], { 2: 'average' }).map(([outcome]) => outcome)).toEqual(['originating', 'not-shown', 'not-shown'])
  })

  it('shows nothing in an order that nobody can know, and goes by the one that is stated', () => {
    const at = '2026-01-01T00:00:00.000Z'
    const receipt = (id: string, outcome: QualificationOutcome, sequence?: string) => [made(id, { outputs: [['lot:stock', { weight: '10' }]], at, ...(sequence !== undefined && { attributes: { 'movement-sequence': sequence } }) }), outcome] as const
    const first = (receipts: readonly (readonly [ReturnType<typeof made>, QualificationOutcome])[], method = 'first-in-first-out') =>
      [...drawsFrom({ lot: 'lot:stock', receipts, withdrawals: [made('out', { inputs: [['lot:stock', { weight: '10' }]], at: '2026-01-02T00:00:00.000Z', attributes: { 'inventory-method': method } })] }).values()][0]?.outcome
    expect(first([receipt('a', 'originating'), receipt('b', 'shown-not')])).toBe('not-shown')
    expect(first([receipt('a', 'originating', '2'), receipt('b', 'shown-not', '1')])).toBe('shown-not')
    expect(first([receipt('a', 'originating', '2'), receipt('b', 'shown-not', '1')], 'last-in-first-out')).toBe('originating')
    expect(first([receipt('a', 'originating'), receipt('b', 'originating')])).toBe('originating')
  })

  it('never gives out more that originates than came in, whatever the order', () => {
    const step = fc.tuple(fc.constantFrom('originating', 'shown-not', 'not-shown', 'out'), fc.integer({ min: 1, max: 50 })) as fc.Arbitrary<Step>
    fc.assert(fc.property(fc.array(step, { maxLength: 25 }), fc.constantFrom('first-in-first-out', 'last-in-first-out', 'average'), (given, method) => {
      const taken = given.filter(([kind]) => kind === 'out').map(([, kilograms]) => kilograms)
      const whole = outcomes(method, given).reduce((sum, [outcome], place) => sum + (outcome === 'originating' ? taken[place] ?? 0 : 0), 0)
      expect(whole).toBeLessThanOrEqual(given.reduce((sum, [kind, kilograms]) => sum + (kind === 'originating' ? kilograms : 0), 0))
    }), { numRuns: 80 })
  })
})
