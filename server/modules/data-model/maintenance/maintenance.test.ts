import { describe, expect, it } from 'vitest'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { shippedVersion } from '../versions/dictionary-version.ts'
import { decideRequest } from './decide-request.ts'
import { examineRequest } from './examine-request.ts'
import { formFocusGroup } from './form-focus-group.ts'
import type { MaintenanceRequest } from './maintenance-request.ts'
import { proposeChange } from './propose-change.ts'
import { withdrawRequest } from './withdraw-request.ts'

const latest = shippedVersion()
const meridian = { organisation: 'meridian', subject: 'meridian-filer' }
const larkspur = { organisation: 'larkspur', subject: 'larkspur-filer' }
const maintainer = { organisation: 'customs', subject: 'administrator' }
const colleague = { organisation: 'customs', subject: 'second-administrator' }
const at = new Date('2026-07-01T10:00:00Z')
const later = new Date('2026-09-01T10:00:00Z')
const change = { kind: 'addition', path: 'declaration/note', name: 'Note', description: 'Anything', valueKind: 'text', tag: 'Note', min: 0, max: 1 } as const
const words = { title: 'A note', need: 'n', legalBase: 'l', impact: 'i', changes: [change] }

function done<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.findings.map(({ code }) => code).join())
  return outcome.value
}
const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.findings.map(({ code }) => code))
const proposed = (by = meridian, number = 1): MaintenanceRequest => done(proposeChange(words, { id: 'r', number, by, at, latest }))
const examined = (request: MaintenanceRequest, recommendation: 'approve' | 'defer' | 'reject' = 'approve'): MaintenanceRequest => done(examineRequest(done(formFocusGroup(request, ['larkspur'])), { by: larkspur, at, comment: 'c', recommendation }))

describe('a maintenance request', () => {
  it('tries each change against what those before it leave', () => {
    const twice = proposeChange({ ...words, changes: [change, change] }, { id: 'r', number: 1, by: meridian, at, latest })
    expect(codes(twice)).toEqual(['maintenance-place-known'])
    const built = proposeChange({ ...words, changes: [{ ...change, valueKind: 'class' }, { ...change, path: 'declaration/note/text' }] }, { id: 'r', number: 1, by: meridian, at, latest })
    expect(built.ok).toBe(true)
  })

  it('is examined by members alone, and once with a recommendation', () => {
    expect(codes(formFocusGroup(proposed(), ['meridian']))).toEqual(['maintenance-group-one-sided'])
    expect(codes(examineRequest(proposed(), { by: larkspur, at, comment: 'c' }))).toEqual(['maintenance-not-member'])
    const request = examined(proposed())
    expect([request.state, codes(examineRequest(request, { by: larkspur, at, comment: 'c', recommendation: 'reject' }))]).toEqual(['examined', ['maintenance-recommended-already']])
    expect(done(examineRequest(request, { by: larkspur, at, comment: 'more' })).examinations).toHaveLength(2)
  })

  it('is approved after a recommendation alone, by another than its proposer, with reasons kept', () => {
    expect(codes(decideRequest(proposed(), { by: maintainer, at, decision: 'approved', reasons: 'r' }))).toEqual(['maintenance-not-examined'])
    expect(done(decideRequest(proposed(), { by: maintainer, at, decision: 'rejected', reasons: 'No need' })).decisions).toMatchObject([{ decision: 'rejected', reasons: 'No need', role: 'maintainer' }])
    expect(done(decideRequest(examined(proposed()), { by: maintainer, at, decision: 'approved', reasons: 'r' })).state).toBe('approved')
  })

  it('that was approved can be put off, examined and decided again, and nothing else', () => {
    const approved = done(decideRequest(examined(proposed()), { by: maintainer, at, decision: 'approved', reasons: 'r' }))
    for (const decision of ['approved', 'rejected'] as const) expect(codes(decideRequest(approved, { by: maintainer, at, decision, reasons: 'r' }))).toEqual(['maintenance-state-wrong'])
    const deferred = done(decideRequest(approved, { by: maintainer, at: later, decision: 'deferred', reasons: 'Its place is gone' }))
    expect([deferred.state, deferred.decisions.map((one) => one.decision)]).toEqual(['deferred', ['approved', 'deferred']])
    expect(done(decideRequest(deferred, { by: maintainer, at: later, decision: 'approved', reasons: 'r' })).state).toBe('approved')
  })

  it('of the maintainer’s own is decided by nobody alone', () => {
    const own = proposed(maintainer)
    expect(codes(decideRequest(examined(own), { by: maintainer, at, decision: 'approved', reasons: 'r' }))).toEqual(['maintenance-own-request'])
    expect(codes(decideRequest(own, { by: colleague, at, decision: 'rejected', reasons: 'r' }))).toEqual(['maintenance-own-request'])
    expect(done(decideRequest(examined(own), { by: colleague, at, decision: 'approved', reasons: 'r' })).state).toBe('approved')
  })

  it('is not carried by what its proposer recommends, nor the maintainer’s own by a recommendation against it', () => {
    const alone = done(examineRequest(done(formFocusGroup(proposed(), ['meridian', 'larkspur'])), { by: meridian, at, comment: 'Ours is good', recommendation: 'approve' }))
    expect(codes(decideRequest(alone, { by: maintainer, at, decision: 'approved', reasons: 'r' }))).toEqual(['maintenance-not-examined'])
    const against = examined(proposed(maintainer), 'reject')
    expect(codes(decideRequest(against, { by: colleague, at, decision: 'approved', reasons: 'r' }))).toEqual(['maintenance-own-request'])
    expect(done(decideRequest(against, { by: colleague, at, decision: 'rejected', reasons: 'r' })).state).toBe('rejected')
  })

  it('that is deferred is examined and decided anew; one that is withdrawn or rejected is over', () => {
    const deferred = done(decideRequest(examined(proposed(), 'defer'), { by: maintainer, at, decision: 'deferred', reasons: 'Next meeting' }))
    const again = done(examineRequest(deferred, { by: larkspur, at: later, comment: 'Now', recommendation: 'approve' }))
    expect(done(decideRequest(again, { by: maintainer, at: later, decision: 'approved', reasons: 'r' })).decisions.map(({ decision }) => decision)).toEqual(['deferred', 'approved'])
    const withdrawn = done(withdrawRequest(deferred, { by: meridian, at, reasons: 'Not needed' }))
    expect([withdrawn.state, codes(examineRequest(withdrawn, { by: larkspur, at, comment: 'c' })), codes(withdrawRequest(proposed(), { by: larkspur, at, reasons: 'r' }))]).toEqual(['withdrawn', ['maintenance-state-wrong'], ['maintenance-not-proposer']])
    expect(codes(decideRequest(withdrawn, { by: maintainer, at, decision: 'approved', reasons: 'r' }))).toEqual(['maintenance-state-wrong'])
  })

  it('comes to the figures of a real meeting: 34 requests, 11 accepted, 1 withdrawn, 22 deferred (WCO Data Model Projects Team, May 2018)', () => {
    const requests = Array.from({ length: 34 }, (_, index) => examined(proposed(meridian, index + 1)))
    const after = requests.map((request, index) => {
      if (index < 11) return done(decideRequest(request, { by: maintainer, at, decision: 'approved', reasons: 'Agreed' }))
      if (index === 11) return done(withdrawRequest(request, { by: meridian, at, reasons: 'Covered already' }))
      return done(decideRequest(request, { by: maintainer, at, decision: 'deferred', reasons: 'To be worked on' }))
    })
    const count = (state: string) => after.filter((request) => request.state === state).length
    expect([after.length, count('approved'), count('withdrawn'), count('deferred')]).toEqual([34, 11, 1, 22])
  })
})
