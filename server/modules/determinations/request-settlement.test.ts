import { describe, expect, it } from 'vitest'
import type { Determination } from '@customhouse/vocabulary/determination/determination.ts'
import { decisionOptions } from './decision-options.ts'
import { determinationOf } from './determine.ts'
import { officerAct } from './officer-act.ts'

const at = '2026-08-03T12:00:00.000Z'
const reason = (outcome: Determination['outcome'], rule: string) => ({ rule, outcome, words: 'w', authority: 'a', nextStep: 'n', findings: [] })
const hold = reason('hold', 'officer-hold')
const asked = determinationOf([hold, reason('under-review', 'officer-request')], at)
const rules = (outcome: ReturnType<typeof officerAct>) => ('refused' in outcome ? outcome.refused : outcome.determination.reasons.map(({ rule }) => rule))
const order = { why: 'Seen', at } as const

describe('settling what the filer asks', () => {
  it('leaves of an approved correction what speaks against it, and what officers ordered', () => {
    expect(rules(officerAct(asked, { ...order, act: 'approve-request' }, { kind: 'correction' }))).toEqual(['officer-hold'])
  })
  it('leaves of an approved cancellation nothing but that', () => {
    expect(rules(officerAct(asked, { ...order, act: 'approve-request' }, { kind: 'cancellation' }))).toEqual(['withdrawn'])
  })
  it('says why it was refused, and what was ordered stands', () => {
    const refused = officerAct(asked, { ...order, act: 'refuse-request' }, { kind: 'cancellation' })
    expect([rules(refused), 'standing' in refused && refused.standing]).toEqual([['officer-hold', 'request-refused'], [hold]])
  })
  it('fits only where something is asked, and a release does not go past it', () => {
    const offered = (request: { kind: 'correction' } | undefined) => decisionOptions({ before: determinationOf([reason('under-review', 'officer-request')], at), holdRoles: [], request, on: '2026-08-03', at }).filter(({ refused }) => refused === undefined).map(({ act }) => act)
    expect(offered({ kind: 'correction' })).toEqual(expect.arrayContaining(['approve-request', 'refuse-request']))
    expect(offered({ kind: 'correction' })).not.toContain('release')
    expect(offered(undefined)).not.toContain('approve-request')
  })
})
