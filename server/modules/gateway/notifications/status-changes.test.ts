import type { Determination, Outcome } from '@customhouse/vocabulary/determination/determination.ts'
import { describe, expect, it } from 'vitest'
import { statusChanges } from './status-changes.ts'

const decided = (outcome: Outcome, minute: number): Determination => ({ outcome, reasons: [], decidedAt: `2026-02-02T12:0${String(minute)}:00.000Z` })

describe('statusChanges()', () => {
  it('tells nothing beyond the answer where nothing was decided since', () => {
    expect(statusChanges([])).toEqual([])
    expect(statusChanges([decided('release', 0)])).toEqual([])
  })
  it('tells each later determination, and that a release is taken back until it is given again', () => {
    const changes = statusChanges([decided('release', 0), decided('hold', 1), decided('exam', 2), decided('release', 3)])
    expect(changes.map(({ determination, suspendsRelease }) => [determination.outcome, suspendsRelease])).toEqual([['hold', true], ['exam', true], ['release', false]])
  })
  it('suspends nothing that was never released', () => {
    expect(statusChanges([decided('hold', 0), decided('exam', 1)]).map(({ suspendsRelease }) => suspendsRelease)).toEqual([false])
  })
})
