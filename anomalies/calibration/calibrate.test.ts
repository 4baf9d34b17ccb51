import { describe, expect, it } from 'vitest'
import { seededDraws } from '../randomness/seeded-draws.ts'
import { calibrate } from './calibrate.ts'
import { logistic, probabilityOf } from './calibration.ts'

/** Scores that say twice of what is true, in log odds. */
function overconfident(count: number): { readonly logOdds: Float64Array; readonly labels: Float64Array } {
  const draws = seededDraws(17)
  const logOdds = Float64Array.from({ length: count }, () => 4 * draws.normal())
  return { logOdds, labels: logOdds.map((score) => (draws.next() < logistic(score / 2 - 1) ? 1 : 0)) }
}

describe('calibrate()', () => {
  it('finds the line that was drawn from', () => {
    const found = calibrate(overconfident(20_000), 'platt')
    if (found.method !== 'platt') throw new Error('not a line')
    expect(found.slope).toBeCloseTo(0.5, 1)
    expect(found.intercept).toBeCloseTo(-1, 1)
  })

  it('makes steps that rise and are near the truth', () => {
    const found = calibrate(overconfident(20_000))
    expect(found.method).toBe('isotonic')
    for (const score of [-4, -1, 0, 2, 4]) expect(probabilityOf(score, found)).toBeCloseTo(logistic(score / 2 - 1), 1)
    const along = Array.from({ length: 200 }, (_, step) => probabilityOf(step / 10 - 10, found))
    expect(along).toEqual([...along].sort((one, other) => one - other))
    expect(Math.min(...along)).toBeGreaterThan(0)
    expect(Math.max(...along)).toBeLessThan(1)
  })

  it('takes a line where there are few rows, and never one that falls', () => {
    expect(calibrate({ logOdds: [1, 2, 3, 4], labels: [0, 1, 0, 1] }).method).toBe('platt')
    const falling = calibrate({ logOdds: [1, 2, 3, 4, 5, 6], labels: [1, 1, 1, 0, 0, 0] }, 'platt')
    expect(probabilityOf(9, falling)).toBe(probabilityOf(0, falling))
    expect(probabilityOf(0, falling)).toBeCloseTo(0.5, 6)
  })
})
