import { fatal, findingAt, warning } from '@customhouse/vocabulary/finding/condition.ts'
import { describe, expect, it } from 'vitest'
import { statedMoment } from '@customhouse/proofs/recognition/stated-moment.ts'
import { readByType, typeNamesOf } from './read-by-type.ts'
import { isUnreadable } from '@customhouse/proofs/verification/is-unreadable.ts'
import { answerOf } from './verification-answer.ts'

const now = new Date('2026-07-01T00:00:00Z')
const words = { message: 'Words', authority: 'Law', remedy: 'Act' }

describe('statedMoment()', () => {
  it.each([
    [{ validFrom: '2026-06-01T00:00:00Z' }, '2026-06-01T00:00:00.000Z'],
    [{ issuanceDate: '2026-05-01T00:00:00Z' }, '2026-05-01T00:00:00.000Z'],
    [{ iat: 1_780_000_000 }, new Date(1_780_000_000_000).toISOString()],
    [{ validFrom: '2027-06-01T00:00:00Z' }, now.toISOString()],
    [{ validFrom: 'yesterday' }, now.toISOString()],
    [{ validFrom: { year: 2020 } }, now.toISOString()],
    [{}, now.toISOString()],
  ])('of %j is %s', (credential, moment) => { expect(statedMoment(credential, now).toISOString()).toBe(moment) })
})

describe('typeNamesOf()', () => {
  it('knows our own names for types in an SD-JWT VC, and no one else’s', () => {
    const base = { verified: true, proofs: [], statuses: [], findings: [] }
    const names = (types: readonly string[], credential?: { type: string[] }) => typeNamesOf({ ...base, types, ...(credential === undefined ? {} : { credential }) }, 'https://window.example')
    expect(names(['https://window.example/credential-types/MillTestReportCredential'])).toEqual(['MillTestReportCredential'])
    expect(names(['https://evil.example/credential-types/MillTestReportCredential'])).toEqual(['https://evil.example/credential-types/MillTestReportCredential'])
    expect(names(['urn:a'], { type: ['PackingListCredential'] })).toEqual(['urn:a', 'PackingListCredential'])
  })
})

describe('readByType()', () => {
  it('warns where a credential is not what its type asks, and reads what is there', () => {
    const read = readByType({ type: ['VerifiableCredential', 'MillTestReportCredential'], credentialSubject: { certificateNumber: 'A-1' } })
    expect([read.type, read.claims?.documents, new Set(read.findings.map(({ severity }) => severity))]).toEqual(['MillTestReportCredential', [expect.objectContaining({ number: 'A-1' })], new Set(['warning'])])
  })
  it.each([{}, { type: 3 }, { type: ['Unheard'] }, { type: '__proto__' }])('knows nothing of %j', (credential) => { expect(readByType(credential)).toEqual({ findings: [] }) })
})

describe('answerOf()', () => {
  it('says in the words of the VC API what was found', () => {
    const answer = answerOf(false, [fatal('proof-signature-wrong', words), fatal('credential-expired', words), fatal('status-revoked', words), fatal('credential-subject-missing', words), warning('w', words)].map((one) => findingAt(one, '')), [1])
    expect(answer.problemDetails.map(({ type }) => type.slice(type.indexOf('#') + 1))).toEqual(['CRYPTOGRAPHIC_SECURITY_ERROR', 'RANGE_ERROR', 'STATUS_VERIFICATION_ERROR', 'MALFORMED_VALUE_ERROR'])
    expect([answer.verified, answer.errors, answer.warnings, answer.checks]).toEqual([false, ['Words', 'Words', 'Words', 'Words'], ['Words'], ['proof']])
  })
  it('tells a request at fault from a credential at fault', () => {
    const found = (code: string) => isUnreadable([findingAt(fatal(code, words), '')])
    expect(['credential-not-json', 'credential-too-large', 'credential-form-unknown', 'proof-signature-wrong', 'credential-expired'].map(found)).toEqual([true, true, true, false, false])
  })
})
