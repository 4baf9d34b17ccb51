import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actsOpenTo, settleRuleAct, stateOn, type RuleAct, type RuleVersion } from './rule-life.ts'

const on = '2026-08-03'
const version = (changed: Partial<RuleVersion> = {}): RuleVersion => ({ state: 'draft', expires: '2026-12-31', authors: ['edda'], hasDryRun: true, ...changed })
const acts: readonly RuleAct[] = ['submit', 'take-back', 'approve', 'return', 'suspend', 'resume', 'end', 'restore']

describe('settleRuleAct()', () => {
  it('lets a rule live from draft to its end, with two officers', () => {
    expect(settleRuleAct(version(), { act: 'submit', officer: 'edda', on })).toEqual({ state: 'submitted', replacesInForce: false })
    expect(settleRuleAct(version({ state: 'submitted', submittedBy: 'edda' }), { act: 'approve', officer: 'ivo', on })).toEqual({ state: 'active', replacesInForce: true })
    expect(settleRuleAct(version({ state: 'active' }), { act: 'suspend', officer: 'edda', on })).toMatchObject({ state: 'suspended' })
    expect(settleRuleAct(version({ state: 'suspended' }), { act: 'resume', officer: 'ivo', on })).toMatchObject({ state: 'active' })
    expect(settleRuleAct(version({ state: 'replaced' }), { act: 'restore', officer: 'ivo', on })).toEqual({ state: 'active', replacesInForce: true })
    expect(settleRuleAct(version({ state: 'active' }), { act: 'end', officer: 'edda', on })).toMatchObject({ state: 'ended' })
  })
  it('asks for a dry run of just this definition before it is submitted', () => {
    expect(settleRuleAct(version({ hasDryRun: false }), { act: 'submit', officer: 'edda', on })).toMatchObject({ refused: expect.stringContaining('Dry-run') as string })
  })
  it('never puts a rule in force by who wrote or submitted it, nor one that was not submitted, nor one that expired', () => {
    const any = fc.record({ state: fc.constantFrom<RuleVersion['state'][]>('draft', 'submitted', 'active', 'suspended', 'replaced', 'ended'), expires: fc.constantFrom('2026-08-02', '2026-08-03', '2027-01-01'), authors: fc.subarray(['edda', 'ivo']), hasDryRun: fc.boolean(), submittedBy: fc.constantFrom('edda', 'ivo') })
    fc.assert(fc.property(any, fc.constantFrom(...acts), fc.constantFrom('edda', 'ivo', 'third'), (one, act, officer) => {
      const settled = settleRuleAct(one, { act, officer, on })
      if (!('state' in settled) || settled.state !== 'active') return
      expect([one.authors.includes(officer), one.submittedBy === officer, one.expires >= on, ['submitted', 'suspended', 'replaced'].includes(one.state)]).toEqual([false, false, true, true])
    }), { numRuns: 1000 })
  })
  it.each<{ readonly what: string; readonly by: Partial<RuleVersion>; readonly isProgram: boolean; readonly isApproved: boolean }>([
    { what: 'a person approves what a person wrote', by: { isOfPersons: true }, isProgram: false, isApproved: true },
    { what: 'a program approves what a program wrote', by: { isOfPrograms: true }, isProgram: true, isApproved: true },
    { what: 'no program approves what a person wrote: it may be that person’s', by: { isOfPersons: true }, isProgram: true, isApproved: false },
    { what: 'no person approves what a program wrote', by: { isOfPrograms: true }, isProgram: false, isApproved: false },
    { what: 'nobody approves what both wrote', by: { isOfPersons: true, isOfPrograms: true }, isProgram: false, isApproved: false },
  ])('$what', ({ by, isProgram, isApproved }) => {
    expect('state' in settleRuleAct(version({ state: 'submitted', ...by }), { act: 'approve', officer: 'ivo', isProgram, on })).toBe(isApproved)
  })
  it('says what is open to whom', () => {
    expect(actsOpenTo(version({ state: 'submitted', submittedBy: 'edda' }), { officer: 'edda', on })).toEqual(['take-back', 'return'])
    expect(actsOpenTo(version({ state: 'submitted', submittedBy: 'edda' }), { officer: 'ivo', on })).toEqual(['approve', 'return'])
  })
})

describe('stateOn()', () => {
  it('counts the last day in', () => { expect([stateOn(version({ state: 'active', expires: on }), on), stateOn(version({ state: 'active', expires: '2026-08-02' }), on), stateOn(version({ state: 'replaced', expires: '2026-08-02' }), on)]).toEqual(['active', 'expired', 'replaced']) })
})
