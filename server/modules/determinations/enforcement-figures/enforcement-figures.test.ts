import { describe, expect, it } from 'vitest'
import { enforcementFigures, type FiguresGround } from './enforcement-figures.ts'

const none: FiguresGround = { releases: [], yields: [], owed: [], isCutShort: false, agencies: [], hits: [] }

describe('enforcementFigures()', () => {
  it('says nothing, and divides by nothing, where there is nothing', () => {
    expect(enforcementFigures(none)).toMatchObject({ exams: { all: { exams: 0, share: 0 } }, revenue: { atRisk: '0.00', recovered: '0.00' }, rules: [] })
  })
  it('counts as recovered what a summary rose by after the exam, and no more', () => {
    const owed = [{ entryNumber: 'a', before: '10.00', now: '25.50', lines: '4.05' }, { entryNumber: 'b', before: '9.00', now: '8.00', lines: '1.00' }, { entryNumber: 'c', before: null, now: '99.00', lines: null }]
    expect(enforcementFigures({ ...none, owed }).revenue).toEqual({ entries: 3, assessed: 3, atRisk: '5.05', recovered: '15.50', corrected: 1, isCutShort: false })
  })
  it('joins what a rule hit with what its exams found', () => {
    const yields = [{ of: 'rule', key: 'r 2', exams: 4, found: 1, lines: 9, seized: 0 }, { of: 'rule', key: 'old 1', exams: 1, found: 1, lines: 1, seized: 1 }] as const
    expect(enforcementFigures({ ...none, yields, hits: [{ rule: 'r', version: 2, isRandom: false, hits: 7 }] }).rules).toEqual([
      { rule: 'r', version: 2, isRandom: false, hits: 7, exams: 4, found: 1, share: 0.25 }, { rule: 'old', version: 1, isRandom: false, hits: 0, exams: 1, found: 1, share: 1 },
    ])
  })
})
