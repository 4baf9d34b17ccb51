import type { Determination, Outcome, Reason } from '@customhouse/vocabulary/determination/determination.ts'
import { describe, expect, it } from 'vitest'
import { replaceReasons } from './replace-reasons.ts'

const at = '2026-07-02T00:00:00.000Z'
const reason = (rule: string, outcome: Outcome): Reason => ({ rule, outcome, words: rule, authority: 'law', nextStep: 'wait', findings: [] })
const before = (outcome: Outcome, ...reasons: readonly Reason[]): Determination => ({ outcome, reasons, decidedAt: '2026-07-01T00:00:00.000Z' })
const rulesOf = (determination: Determination | undefined) => determination?.reasons.map(({ rule }) => rule)

describe('replaceReasons()', () => {
  it('releases where the last reason falls away, and says what the release rests on', () => {
    const after = replaceReasons(before('hold', reason('listed-party', 'hold')), { rule: 'listed-party', reasons: [] }, at)
    expect(after?.determination).toMatchObject({ outcome: 'release', decidedAt: at })
    expect(rulesOf(after?.determination)).toEqual(['nothing-stands-against-release'])
  })
  it('leaves what officers and other rules say as it is', () => {
    const after = replaceReasons(before('hold', reason('listed-party', 'hold'), reason('officer-exam', 'exam'), reason('quota', 'under-review')), { rule: 'listed-party', reasons: [] }, at)
    expect(after?.determination.outcome).toBe('exam')
    expect(after?.standing.map(({ rule }) => rule)).toEqual(['officer-exam'])
  })
  it('holds goods that were released, by a rule or by an officer', () => {
    for (const rule of ['nothing-stands-against-release', 'officer-release']) {
      const after = replaceReasons(before('release', reason(rule, 'release')), { rule: 'listed-party', reasons: [reason('listed-party', 'hold')] }, at)
      expect(after?.determination.outcome).toBe('hold')
      expect(rulesOf(after?.determination)).toEqual(['listed-party'])
    }
  })
  it('does nothing where nothing changes, and to nothing that was rejected', () => {
    expect(replaceReasons(before('hold', reason('listed-party', 'hold')), { rule: 'listed-party', reasons: [reason('listed-party', 'hold')] }, at)).toBeUndefined()
    expect(replaceReasons(before('release'), { rule: 'listed-party', reasons: [] }, at)).toBeUndefined()
    expect(replaceReasons(before('reject', reason('rejected-filing', 'reject')), { rule: 'listed-party', reasons: [reason('listed-party', 'hold')] }, at)).toBeUndefined()
  })
})
