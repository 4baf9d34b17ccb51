import { describe, expect, it } from 'vitest'
import { groupRates, type GroupCount } from './bias.ts'
import { driftOfFeatures, driftOfScores } from './drift.ts'

const bins = [{ cuts: Float64Array.from([1, 2, 3]), counts: Uint32Array.from([10, 30, 30, 20, 10]) }]
const lines = (values: readonly (number | undefined)[]) => values.map((value): Readonly<Record<string, number>> => (value === undefined ? {} : { a: value }))
const usual = [...Array<number>(30).fill(1), ...Array<number>(30).fill(2), ...Array<number>(20).fill(3), ...Array<number>(10).fill(9), ...Array<undefined>(10).fill(undefined)]

describe('drift', () => {
  it('is none where late lines are like those learned from', () => { expect(driftOfFeatures({ features: ['a'], bins }, lines(usual))).toEqual([{ name: 'a', index: 0, level: 'stable' }]) })
  it('is large where a feature is not known any more', () => { expect(driftOfFeatures({ features: ['a'], bins }, lines(Array<undefined>(50).fill(undefined)))[0]?.level).toBe('large') })
  it('is told of scores', () => { expect([driftOfScores([50, 50], [49, 51]).level, driftOfScores([50, 50], [68, 32]).level, driftOfScores([90, 10], [10, 90]).level, driftOfScores([1], []).index]).toEqual(['stable', 'moderate', 'large', 0]) })
})

describe('bias', () => {
  const group = (name: string, changes: Partial<GroupCount>): GroupCount => ({ by: 'port', group: name, lines: 100, flagged: 5, inspected: 20, found: 4, ...changes })
  it('is a group that is flagged more though inspections find no more there', () => {
    expect(groupRates([group('a', {}), group('b', { flagged: 25, found: 2 })]).map(({ isNotable }) => isNotable)).toEqual([false, true])
  })
  it('is not one where inspections do find more, nor one of few lines', () => {
    expect(groupRates([group('a', {}), group('b', { flagged: 25, found: 12 }), group('c', { lines: 9, flagged: 9 })]).some(({ isNotable }) => isNotable)).toBe(false)
  })
})
