import { describe, expect, test } from 'vitest'
import type { Determination } from '@customhouse/vocabulary/determination/determination.ts'
import { determinationOf } from './determine.ts'
import { officerAct } from './officer-act.ts'
import type { Act, ActOutcome } from './officer-act.ts'

const at = '2026-08-03T12:00:00.000Z'
const reason = (outcome: Determination['outcome'], rule = 'missing-documents') => ({ rule, outcome, words: 'w', authority: 'a', nextStep: 'n', findings: [] })

function act(before: Determination, one: Act, isExamPassed?: boolean): ActOutcome {
  return officerAct(before, { act: one, why: 'Because of what was seen', at, ...(isExamPassed === undefined ? {} : { isExamPassed }) })
}
function done(outcome: ActOutcome): Determination {
  if ('refused' in outcome) throw new Error(outcome.refused)
  return outcome.determination
}

describe('officerAct()', () => {
  const released = determinationOf([], at)

  test('a hold stops released goods, and lifting it lets them go again', () => {
    const held = done(act(released, 'place-hold'))
    expect(held).toMatchObject({ outcome: 'hold', reasons: [{ rule: 'officer-hold', words: 'Because of what was seen' }] })
    expect(done(act(held, 'lift-hold'))).toMatchObject({ outcome: 'release', reasons: [{ rule: 'nothing-stands-against-release' }] })
    expect('refused' in act(released, 'lift-hold')).toBe(true)
  })

  test('an exam that is passed settles it, one that is failed holds the goods', () => {
    const ordered = done(act(released, 'order-exam'))
    expect(done(act(ordered, 'record-exam', true)).outcome).toBe('release')
    expect(done(act(ordered, 'record-exam', false)).outcome).toBe('hold')
  })

  test('a release sets aside what the rules asked for, never a standing hold or exam, nor a rejection', () => {
    expect(done(act(determinationOf([reason('documents-required')], at), 'release'))).toMatchObject({ outcome: 'release', reasons: [{ rule: 'officer-release' }] })
    for (const one of ['place-hold', 'order-exam'] as const) expect('refused' in act(done(act(released, one)), 'release')).toBe(true)
    expect('refused' in act(determinationOf([reason('reject', 'rejected-filing')], at), 'release')).toBe(true)
  })

  test('a release does not go past a party that may be a listed one: the hit is cleared first', () => {
    expect('refused' in act(determinationOf([reason('hold', 'listed-party')], at), 'release')).toBe(true)
    expect(done(act(determinationOf([reason('under-review', 'listed-party')], at), 'release')).outcome).toBe('release')
  })

  test('documents accepted settle what the rules or an officer asked for', () => {
    expect(done(act(determinationOf([reason('documents-required')], at), 'accept-documents')).outcome).toBe('release')
    expect(done(act(done(act(released, 'request-documents')), 'accept-documents')).outcome).toBe('release')
  })

  test('what officers ordered stands, but a release is an act and not an order', () => {
    const held = act(released, 'place-hold')
    expect('standing' in held && held.standing.map(({ rule }) => rule)).toEqual(['officer-hold'])
    const freed = act(determinationOf([reason('under-review', 'quota')], at), 'release')
    expect('standing' in freed && freed.standing).toEqual([])
  })
})
