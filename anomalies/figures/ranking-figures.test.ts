import { describe, expect, it } from 'vitest'
import { seededDraws } from '../randomness/seeded-draws.ts'
import { precisionAt, rankingFigures } from './ranking-figures.ts'

describe('rankingFigures()', () => {
  it('counts the pairs that stand right, ties by half', () => {
    expect(rankingFigures({ scores: [1, 2, 3, 4], labels: [0, 0, 1, 1] }).auc).toBe(1)
    expect(rankingFigures({ scores: [1, 2, 3, 4], labels: [0, 1, 0, 1] }).auc).toBe(0.75)
    expect(rankingFigures({ scores: [1, 1, 1, 1], labels: [0, 1, 0, 1] }).auc).toBe(0.5)
  })

  it('gives an interval that holds the truth about as often as it says', () => {
    // Two normal distributions one apart: area 0.7602
    const held = Array.from({ length: 200 }, (_, seed) => {
      const draws = seededDraws(seed)
      const labels = Array.from({ length: 300 }, () => (draws.next() < 0.3 ? 1 : 0))
      const [low, high] = rankingFigures({ scores: labels.map((label) => label + draws.normal()), labels }).auc95
      return low <= 0.7602 && 0.7602 <= high
    }).filter(Boolean).length
    expect(held).toBeGreaterThan(180)
  })

  it('counts rows of equal scores by their share', () => {
    expect(precisionAt({ scores: [2, 1, 1, 0], labels: [1, 1, 0, 0] }, 50)).toBe(0.75)
    expect(precisionAt({ scores: [0, 0], labels: [0, 1] }, 1)).toBe(0.5)
    expect(Object.keys(rankingFigures({ scores: [1, 2], labels: [0, 1] }).precisionAt)).toEqual(['1', '3', '5', '10'])
  })
})
