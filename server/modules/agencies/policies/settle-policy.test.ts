import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inForceFrom, policyInForce, stateOf, type AgencyPolicy } from './agency-policy.ts'
import { proposePolicy, settlePolicy, type PolicyToPropose } from './settle-policy.ts'

const terms = { isDelegated: true, conditions: {}, share: 0, authority: 'Own rule' }
const at = '2026-08-03T12:00:00.000Z'
const later = '2026-08-03T13:00:00.000Z'
const asked: PolicyToPropose = { id: 'p', agency: 'FDA', program: 'FOO', environment: 'test', terms, why: 'w', officer: { subject: 'june' }, at }
const done = (outcome: AgencyPolicy | { readonly refused: string }): AgencyPolicy => {
  if ('refused' in outcome) throw new Error(outcome.refused)
  return outcome
}
const proposed = done(proposePolicy([], asked))
const by = (subject: string, isConfirmed: boolean) => ({ isConfirmed, officer: { subject }, why: 'w', at: later })

describe('proposePolicy()', () => {
  it('counts versions of each program, and proposes one at a time', () => {
    expect(proposed).toMatchObject({ version: 1, noticeUntil: '2026-08-10T12:00:00.000Z' })
    expect(proposePolicy([proposed], { ...asked, at: later })).toHaveProperty('refused')
    expect(done(proposePolicy([proposed], { ...asked, program: 'DEV' })).version).toBe(1)
    expect(done(proposePolicy([proposed], { ...asked, at: '2026-08-11T12:00:00.000Z' })).version).toBe(2)
  })
})

describe('settlePolicy()', () => {
  it('takes a second officer to confirm; any officer withdraws', () => {
    expect(settlePolicy(proposed, by('june', true))).toHaveProperty('refused')
    expect(stateOf(done(settlePolicy(proposed, by('silas', true))), [done(settlePolicy(proposed, by('silas', true)))], later)).toBe('in-force')
    expect(inForceFrom(done(settlePolicy(proposed, by('june', false))))).toBeUndefined()
  })
  it('settles nothing twice, and nothing whose notice has run', () => {
    expect(settlePolicy(done(settlePolicy(proposed, by('silas', true))), by('june', false))).toHaveProperty('refused')
    expect(settlePolicy(proposed, { ...by('june', false), at: '2026-08-10T12:00:00.000Z' })).toHaveProperty('refused')
  })
})

describe('policyInForce()', () => {
  it('is at most one version, confirmed or noticed before, whatever was proposed and settled', () => {
    const step = fc.record({ hours: fc.integer({ min: 1, max: 300 }), settles: fc.constantFrom('confirm', 'withdraw', 'leave') })
    fc.assert(fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      let all: readonly AgencyPolicy[] = []
      let now = Date.parse(at)
      for (const [place, { hours, settles }] of steps.entries()) {
        now += hours * 3_600_000
        const moment = new Date(now).toISOString()
        const next = proposePolicy(all, { ...asked, id: String(place), at: moment })
        if ('refused' in next) continue
        const settled = settles === 'leave' ? next : done(settlePolicy(next, { ...by('silas', settles === 'confirm'), at: moment }))
        all = [...all, settled]
        const inForce = all.filter((policy) => stateOf(policy, all, moment) === 'in-force')
        expect(inForce.map(({ id }) => id)).toEqual([policyInForce(all, asked, moment)?.id].filter((id) => id !== undefined))
        for (const policy of inForce) expect((inForceFrom(policy) ?? 'never') <= moment).toBe(true)
      }
    }))
  })
})
