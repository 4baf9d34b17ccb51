import { describe, expect, it } from 'vitest'
import { seededDraws } from '../randomness/seeded-draws.ts'
import { contributions, scoreRow } from './score-row.ts'
import { trainTrees } from './train-trees.ts'
import type { TrainOptions } from './tree-model.ts'

const options = (features: readonly string[], more: Partial<TrainOptions> = {}): TrainOptions => ({ features, seed: 7, ...more })
const column = (...values: readonly number[]): Float64Array => Float64Array.from(values)

describe('trainTrees()', () => {
  it('cuts where the hand-computed gain is greatest, and gives the leaves that second order gives', () => {
    // Half of four rows positive: base 0, gradients -+0.5, hessians 0.25. Left of 1.5 (one row, negative): 0.5; right: -0.5.
    // Gain of cutting at 2.5: two sides of G = +-1, H = 0.5, l2 1: 2 x 1 / 1.5; at 1.5: 0.25 / 1.25 + 0.25 / 1.75; at 3.5 the same
    const model = trainTrees([column(1, 2, 3, 4)], [0, 0, 1, 1], options(['x'], { trees: 1, rate: 1, depth: 1, minChildWeight: 0.1 }))
    expect([...model.nodes.feature]).toEqual([0, -1, -1])
    expect(model.nodes.threshold[0]).toBe(2.5)
    expect(model.nodes.value[1]).toBeCloseTo(-1 / 1.5, 12)
    expect(model.nodes.value[2]).toBeCloseTo(1 / 1.5, 12)
    expect(model.base).toBe(0)
  })

  it('cuts nothing where a side would weigh too little', () => {
    const model = trainTrees([column(1, 2, 3, 4)], [0, 0, 1, 1], options(['x'], { trees: 1, depth: 1, minChildWeight: 1 }))
    expect([...model.nodes.feature]).toEqual([-1])
  })

  it('learns exclusive or, which no single feature tells', () => {
    const draws = seededDraws(3)
    const rows = Array.from({ length: 400 }, () => [draws.next(), draws.next()] as const)
    const labels = rows.map(([one, other]) => (one > 0.5 === other > 0.5 ? 0 : 1))
    const model = trainTrees([Float64Array.from(rows, ([one]) => one), Float64Array.from(rows, ([, other]) => other)], labels, options(['one', 'other'], { trees: 60, depth: 3, rate: 0.3 }))
    expect(scoreRow(model, column(0.2, 0.8))).toBeGreaterThan(1)
    expect(scoreRow(model, column(0.8, 0.2))).toBeGreaterThan(1)
    expect(scoreRow(model, column(0.2, 0.2))).toBeLessThan(-1)
    expect(scoreRow(model, column(0.8, 0.8))).toBeLessThan(-1)
  })

  it('learns where a missing value belongs', () => {
    const value = Float64Array.from({ length: 200 }, (_, row) => (row % 4 === 0 ? Number.NaN : row % 4))
    const labels = Array.from(value, (each) => (Number.isNaN(each) || each === 3 ? 1 : 0))
    const model = trainTrees([value], labels, options(['x'], { trees: 30, rate: 0.3, depth: 2 }))
    expect(scoreRow(model, column(Number.NaN))).toBeGreaterThan(1)
    expect(scoreRow(model, column(Number.POSITIVE_INFINITY))).toBe(scoreRow(model, column(Number.NaN)))
    expect(scoreRow(model, column(1))).toBeLessThan(-1)
  })

  it('keeps the promise that more never lowers the score', () => {
    const draws = seededDraws(11)
    const [x, other] = [Float64Array.from({ length: 600 }, () => draws.next() * 10), Float64Array.from({ length: 600 }, () => draws.next())]
    // Falls again beyond 7: a model without the promise follows
    const labels = Array.from(x, (value, row) => (value > 3 && value < 7 && (other[row] ?? 0) > 0.2 ? 1 : 0))
    const rising = trainTrees([x, other], labels, options(['x', 'other'], { trees: 40, rate: 0.2, depth: 4, monotone: [1, 0] }))
    const free = trainTrees([x, other], labels, options(['x', 'other'], { trees: 40, rate: 0.2, depth: 4 }))
    const along = (model: typeof free): readonly number[] => Array.from({ length: 100 }, (_, step) => scoreRow(model, column(step / 10, 0.9)))
    const falls = (scores: readonly number[]): boolean => scores.some((score, step) => step > 0 && score < (scores[step - 1] ?? 0) - 1e-12)
    expect(falls(along(rising))).toBe(false)
    expect(falls(along(free))).toBe(true)
  })

  it('gives the same model for the same seed, and another for another', () => {
    const draws = seededDraws(5)
    const columns = [0, 1, 2].map(() => Float64Array.from({ length: 300 }, () => draws.next()))
    const labels = Array.from({ length: 300 }, () => (draws.next() > 0.6 ? 1 : 0))
    const trained = (seed: number) => trainTrees(columns, labels, options(['a', 'b', 'c'], { seed, trees: 10, rowShare: 0.7, columnShare: 0.7 })).nodes.value
    expect(trained(1)).toEqual(trained(1))
    expect(trained(1)).not.toEqual(trained(2))
  })

  it('stops when rows that it does not see are told no better, and keeps the best', () => {
    const draws = seededDraws(9)
    const noise = (): Float64Array => Float64Array.from({ length: 200 }, () => draws.next())
    const labels = Array.from({ length: 200 }, () => (draws.next() > 0.5 ? 1 : 0))
    const model = trainTrees([noise()], labels, options(['noise'], { trees: 200, rate: 0.3, validation: { columns: [noise()], labels: labels.toReversed(), patience: 5 } }))
    expect(model.nodes.roots.length).toBeLessThan(20)
  })

  it('handles numbers at the edge of what numbers are', () => {
    const model = trainTrees([column(-1e308, 1e308, Number.NaN, 5e-324, -0, 1e308)], [0, 1, 0, 0, 0, 1], options(['x'], { trees: 5, minChildWeight: 0.01 }))
    for (const value of [-1e308, 0, 1e308, Number.NEGATIVE_INFINITY]) expect(Number.isFinite(scoreRow(model, column(value)))).toBe(true)
  })

  it('refuses rows from which nothing can be learned', () => {
    expect(() => trainTrees([column()], [], options(['x']))).toThrow('no rows')
    expect(() => trainTrees([column(1, 2)], [1, 1], options(['x']))).toThrow('all labels are alike')
    expect(() => trainTrees([column(1)], [1, 0], options(['x']))).toThrow('differ in length')
  })
})

describe('contributions()', () => {
  it('add up to the score', () => {
    const draws = seededDraws(21)
    const columns = [0, 1, 2, 3].map(() => Float64Array.from({ length: 500 }, () => draws.next()))
    const labels = Array.from({ length: 500 }, (_, row) => ((columns[0]?.[row] ?? 0) + 0.3 * draws.next() > 0.7 ? 1 : 0))
    const model = trainTrees(columns, labels, options(['a', 'b', 'c', 'd'], { trees: 50 }))
    for (let row = 0; row < 20; row += 1) {
      const values = Float64Array.from(columns, (each) => each[row] ?? 0)
      const { average, byFeature } = contributions(model, values)
      expect(average + byFeature.reduce((sum, each) => sum + each, 0)).toBeCloseTo(scoreRow(model, values), 9)
      expect(Math.abs(byFeature[0] ?? 0)).toBeGreaterThan(Math.abs(byFeature[3] ?? 0))
    }
  })
})
