import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CredentialQuery, type DcqlQuery, faultOf, isEnough, saysWhatIsAsked } from './dcql-query.ts'

const query = (rest: Partial<CredentialQuery> = {}): CredentialQuery => ({ id: 'a', format: 'ldp_vc', meta: {}, ...rest })
const report = { credentialSubject: { heats: [{ number: 'H1', tonnes: 4 }, { number: 'H2', isScrap: true }], constructor: 'own' } }

describe('saysWhatIsAsked()', () => {
  it.each([
    ['a member', { path: ['credentialSubject', 'heats'] }, true],
    ['a place in a list', { path: ['credentialSubject', 'heats', 1, 'number'], values: ['H2'] }, true],
    ['a place that is not there', { path: ['credentialSubject', 'heats', 2] }, false],
    ['any place', { path: ['credentialSubject', 'heats', null, 'number'], values: ['H0', 'H2'] }, true],
    ['a value that none has', { path: ['credentialSubject', 'heats', null, 'number'], values: ['H3'] }, false],
    ['a number, which is no text', { path: ['credentialSubject', 'heats', 0, 'tonnes'], values: ['4'] }, false],
    ['a boolean', { path: ['credentialSubject', 'heats', null, 'isScrap'], values: [true] }, true],
    ['a name in a list', { path: ['credentialSubject', 'heats', 'number'] }, false],
    ['what every object inherits', { path: ['credentialSubject', 'toString'] }, false],
    ['an own member of an inherited name', { path: ['credentialSubject', 'constructor'], values: ['own'] }, true],
  ])('finds %s', (_name, claim, expected) => {
    expect(saysWhatIsAsked(report, query({ claims: [claim] }))).toBe(expected)
  })
  it('asks for all claims, or for those of one set', () => {
    const claims = [{ id: 'first', path: ['credentialSubject', 'heats'] }, { id: 'second', path: ['nowhere'] }]
    expect(saysWhatIsAsked(report, query({ claims }))).toBe(false)
    expect(saysWhatIsAsked(report, query({ claims, claim_sets: [['second'], ['first']] }))).toBe(true)
    expect(saysWhatIsAsked(report, query({ claims, claim_sets: [['first', 'second']] }))).toBe(false)
  })
  it('crashes on no credential and no path', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.array(fc.oneof(fc.string(), fc.nat(), fc.constant(null)), { minLength: 1 }), (value, path) => {
      expect(typeof saysWhatIsAsked({ any: JSON.parse(JSON.stringify(value)) as never }, query({ claims: [{ path: ['any', ...path] }] }))).toBe('boolean')
    }))
  })
})

describe('isEnough()', () => {
  const asked: DcqlQuery = { credentials: [query({ id: 'a' }), query({ id: 'b' }), query({ id: 'c' })] }
  it('asks for every query where there are no sets', () => {
    expect([isEnough(asked, new Set(['a', 'b'])), isEnough(asked, new Set(['a', 'b', 'c']))]).toEqual([false, true])
  })
  it('asks for one option of each set that is required', () => {
    const inSets = { ...asked, credential_sets: [{ options: [['a'], ['b', 'c']] }, { options: [['c']], required: false }] }
    expect([['a'], ['b'], ['b', 'c'], ['c']].map((answered) => isEnough(inSets, new Set(answered)))).toEqual([true, false, true, false])
  })
})

describe('faultOf()', () => {
  it('tells names that repeat or name nothing', () => {
    expect(faultOf({ credentials: [query(), query()] })).toBe('An id stands for two queries')
    expect(faultOf({ credentials: [query()], credential_sets: [{ options: [['b']] }] })).toBe('A credential set names a query that is not there')
    expect(faultOf({ credentials: [query({ claims: [{ id: 'x', path: ['y'] }], claim_sets: [['z']] })] })).toBe('A claim set names a claim that is not there')
    expect(faultOf({ credentials: [query()], credential_sets: [{ options: [['a']] }] })).toBeUndefined()
  })
})
