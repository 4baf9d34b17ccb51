import { describe, expect, it } from 'vitest'
import { emptyDraft, isWhole, policyOf } from './policy-draft.ts'

const draft = { ...emptyDraft, program: 'foo', authority: '21 U.S.C. 381(a)', why: 'A test', clockAuthority: 'Own rule' }

describe('policyOf()', () => {
  it('says what was filled in', () => {
    expect(policyOf({ ...draft, trustedImporters: '89-100000100, 89-100000300', scoreBelow: '0.4' })).toEqual({
      program: 'FOO', why: 'A test', terms: {
        isDelegated: true, conditions: { trustedImporters: ['89-100000100', '89-100000300'], noPartyHits: true, dataComplete: true, scoreBelow: 0.4 }, share: 0.05, authority: '21 U.S.C. 381(a)',
        clock: { minutes: 480, counts: 'working-hours', onExpiry: 'stay-held', authority: 'Own rule' },
      },
    })
  })
  it('asks nothing of lines that are all looked at', () => {
    expect(policyOf({ ...draft, isDelegated: false, hasClock: false }).terms).toEqual({ isDelegated: false, conditions: {}, share: 0, authority: '21 U.S.C. 381(a)' })
  })
})

describe('isWhole()', () => {
  it('asks for a program, the law and why', () => {
    expect([draft, { ...draft, program: '*' }, { ...draft, program: '' }, { ...draft, why: '' }, { ...draft, clockAuthority: '' }, { ...draft, clockAuthority: '', hasClock: false }].map(isWhole)).toEqual([true, true, false, false, false, true])
  })
})
