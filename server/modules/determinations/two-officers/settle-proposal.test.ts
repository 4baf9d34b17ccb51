import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Determination } from '@customhouse/vocabulary/determination/determination.ts'
import type { Role } from '../../../platform/access/index.ts'
import { decisionsOfTwo } from './decisions-of-two.table.ts'
import { holdRolesOf } from './hold-roles.ts'
import { needsSecondOfficer } from './needs-second-officer.ts'
import { settleProposal, type Officer, type ProposalState } from './settle-proposal.ts'

const at = '2026-08-03T12:00:00.000Z'
const rule = (name: string) => ({ name, why: 'w', authority: 'a', isHousePolicy: true })
const officer = fc.record({ subject: fc.constantFrom('one', 'two', 'three'), roles: fc.subarray<Role>(['port-officer', 'agriculture-specialist', 'import-specialist']), isProgram: fc.boolean() })
const proposal = fc.record({ state: fc.constantFrom<ProposalState>('open', 'confirmed', 'refused', 'overtaken'), officer, before: fc.constantFrom('d1', 'd2'), rule: fc.constantFrom(...decisionsOfTwo.map(({ name }) => rule(name))) })
const word = fc.record({ officer, isConfirmed: fc.boolean(), standing: fc.constantFrom('d1', 'd2') })

describe('settleProposal()', () => {
  it('never lets anyone confirm what they proposed, nor confirms what another decision overtook, nor settles twice', () => {
    fc.assert(fc.property(proposal, word, (proposed, second) => {
      const settled = settleProposal(proposed, second)
      if (!('state' in settled) || settled.state !== 'confirmed') return
      expect([proposed.state, second.isConfirmed, second.officer.subject === proposed.officer.subject, second.officer.isProgram, second.standing]).toEqual(['open', true, false, proposed.officer.isProgram, proposed.before])
    }), { numRuns: 2000 })
  })
  it('has an agriculture specialist among the two who lift such a hold', () => {
    fc.assert(fc.property(officer, officer, (first, second) => {
      const settled = settleProposal({ state: 'open', officer: first, before: 'd', rule: rule('lift-agriculture-hold') }, { officer: second, isConfirmed: true, standing: 'd' })
      if ('state' in settled) expect([...first.roles, ...second.roles]).toContain('agriculture-specialist')
    }))
  })
  it('takes a person and a program for one officer', () => {
    const person: Officer = { subject: 'harriet', roles: ['port-officer'] }
    const program: Officer = { subject: 'desk', roles: ['port-officer'], isProgram: true }
    const settle = (first: Officer, second: Officer, isConfirmed = true) => settleProposal({ state: 'open', officer: first, before: 'd', rule: rule('exam-failed') }, { officer: second, isConfirmed, standing: 'd' })
    for (const [first, second] of [[person, program], [program, person]] as const) {
      expect(settle(first, second)).toHaveProperty('refused')
      expect(settle(first, second, false)).toEqual({ state: 'refused' })
    }
    expect(settle(program, { ...program, subject: 'other' })).toEqual({ state: 'confirmed' })
  })
  it('lets the one who proposed take it back', () => {
    const one = { subject: 'one', roles: ['port-officer'] } as const
    expect(settleProposal({ state: 'open', officer: one, before: 'd', rule: rule('exam-failed') }, { officer: one, isConfirmed: false, standing: 'd' })).toEqual({ state: 'refused' })
  })
})

describe('needsSecondOfficer()', () => {
  const before = (...rules: string[]): Determination => ({ outcome: 'documents-required', decidedAt: at, reasons: rules.map((name) => ({ rule: name, outcome: 'documents-required', words: 'w', authority: 'a', nextStep: 'n', findings: [] })) })
  const ground = { before: before(), holdRoles: [], on: '2026-08-03' }
  it('asks for one to release over a contradiction, to lift an agriculture hold, and to record a failed exam', () => {
    expect(needsSecondOfficer({ ...ground, act: 'release', before: before('provenance-contradicted') })?.name).toBe('release-over-contradiction')
    // What the contradiction asked for being accepted comes to the same.
    expect(needsSecondOfficer({ ...ground, act: 'accept-documents', before: before('provenance-contradicted') })?.name).toBe('accept-documents-over-contradiction')
    expect(needsSecondOfficer({ ...ground, act: 'lift-hold', holdRoles: ['agriculture-specialist'] })?.name).toBe('lift-agriculture-hold')
    expect(needsSecondOfficer({ ...ground, act: 'record-exam' })?.name).toBe('exam-failed')
  })
  it('asks for none otherwise, nor before the rule was made', () => {
    for (const act of ['release', 'lift-hold', 'place-hold', 'order-exam', 'request-documents', 'accept-documents'] as const) expect(needsSecondOfficer({ ...ground, act, before: before('missing-documents'), holdRoles: ['port-officer'] })).toBeUndefined()
    expect(needsSecondOfficer({ ...ground, act: 'record-exam', isExamPassed: true })).toBeUndefined()
    expect(needsSecondOfficer({ ...ground, act: 'record-exam', on: '2025-12-31' })).toBeUndefined()
  })
  it('says of each rule by which authority, and marks what no law asks for', () => {
    for (const one of decisionsOfTwo) expect([one.name, one.isHousePolicy === one.authority.startsWith('House policy')]).toEqual([one.name, true])
  })
})

describe('holdRolesOf()', () => {
  it('forgets who held the goods once the hold is lifted', () => {
    const hold = { act: 'place-hold', role: 'agriculture-specialist' }
    expect(holdRolesOf([{}, hold])).toEqual(['agriculture-specialist'])
    expect(holdRolesOf([hold, { act: 'lift-hold', role: 'port-officer' }])).toEqual([])
  })
})
