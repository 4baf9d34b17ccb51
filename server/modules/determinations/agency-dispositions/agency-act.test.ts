import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Determination, Outcome } from '@customhouse/vocabulary/determination/determination.ts'
import { determinationOf } from '../determine.ts'
import { officerAct, type Act } from '../officer-act.ts'
import { agencyRule } from '../standing-reasons.ts'
import { agencyAct, isSettled, standingAfter, type Disposition, type LineStanding } from './agency-act.ts'

const at = '2026-08-03T12:00:00.000Z'
const dispositions: readonly Disposition[] = ['may-proceed', 'under-review', 'documents', 'hold', 'refuse']
const said = (disposition: Disposition, line = 1): LineStanding => ({ line, disposition, reason: 'r', authority: 'a', at })
const done = <Done extends object>(outcome: Done | { readonly refused: string }): Done => {
  if ('refused' in outcome) throw new Error(outcome.refused)
  return outcome
}
const speak = (before: Determination, agency: string, disposition: Disposition) => done(agencyAct(before, { agency, standing: [said(disposition)], awaited: [], at })).determination

type Step = { readonly by: 'FDA' | 'APH'; readonly says: Disposition } | { readonly by: 'officer'; readonly act: Act; readonly isExamPassed: boolean }
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ by: fc.constantFrom('FDA' as const, 'APH' as const), says: fc.constantFrom(...dispositions) }),
  fc.record({ by: fc.constant('officer' as const), act: fc.constantFrom<Act>('place-hold', 'lift-hold', 'order-exam', 'record-exam', 'request-documents', 'accept-documents', 'release'), isExamPassed: fc.boolean() }),
)

describe('agencyAct()', () => {
  it('has what an agency ordered lifted by that agency alone, whatever officers and other agencies do', () => {
    fc.assert(fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let now = determinationOf([], at)
      const last = new Map<string, Disposition>()
      for (const one of steps) {
        if (one.by === 'officer') {
          const outcome = officerAct(now, { act: one.act, isExamPassed: one.isExamPassed, why: 'w', at })
          if ('refused' in outcome) continue
          now = outcome.determination
        } else {
          now = speak(now, one.by, one.says)
          last.set(one.by, one.says)
        }
        for (const agency of ['FDA', 'APH']) {
          const stands = now.reasons.some(({ rule }) => rule === agencyRule(agency))
          expect(stands).toBe((last.get(agency) ?? 'may-proceed') !== 'may-proceed')
        }
        if ([...last.values()].some((word) => word !== 'may-proceed')) expect(now.outcome).not.toBe('release')
      }
    }), { numRuns: 1000 })
  })
  it('lifts its own hold and leaves an officer’s', () => {
    const held = done(officerAct(determinationOf([], at), { act: 'place-hold', why: 'w', at })).determination
    const both = speak(held, 'FDA', 'hold')
    expect(both.reasons.map(({ rule }) => rule)).toEqual(['agency-disposition-FDA', 'officer-hold'])
    expect(speak(both, 'FDA', 'may-proceed')).toMatchObject({ outcome: 'hold', reasons: [{ rule: 'officer-hold' }] })
    expect(speak(speak(determinationOf([], at), 'FDA', 'refuse'), 'FDA', 'may-proceed').outcome).toBe('release')
  })
  it('keeps what the rules found', () => {
    const asked = determinationOf([{ rule: 'missing-documents', outcome: 'documents-required', words: 'w', authority: 'a', nextStep: 'n', findings: [] }], at)
    expect(speak(speak(asked, 'FDA', 'hold'), 'FDA', 'may-proceed').reasons.map(({ rule }) => rule)).toEqual(['missing-documents'])
  })
  it.each<[Disposition, Outcome]>([['may-proceed', 'release'], ['under-review', 'under-review'], ['documents', 'documents-required'], ['hold', 'hold'], ['refuse', 'hold']])('%s brings goods that nothing else speaks against to %s', (disposition, outcome) => {
    expect(speak(determinationOf([], at), 'FDA', disposition).outcome).toBe(outcome)
  })
})

describe('standingAfter()', () => {
  const order = { agency: 'FDA', disposition: 'may-proceed', reason: 'r', authority: 'a', at } as const
  it('changes the lines that are named, or all', () => {
    const held = [said('hold', 1), said('hold', 2)]
    expect(standingAfter([1, 2], held, { ...order, lines: [2] })?.map(({ disposition }) => disposition)).toEqual(['hold', 'may-proceed'])
    expect(standingAfter([1, 2], held, order)?.map(({ disposition }) => disposition)).toEqual(['may-proceed', 'may-proceed'])
  })
  it('answers for no line that does not concern the agency', () => {
    expect(standingAfter([1, 2], [], { ...order, lines: [3] })).toBeUndefined()
  })
  it('is settled once every line may proceed or is refused', () => {
    expect([isSettled([1, 2], [said('may-proceed', 1)]), isSettled([1, 2], [said('may-proceed', 1), said('refuse', 2)])]).toEqual([false, true])
  })
})
