import { describe, expect, it } from 'vitest'
import { credentialChecks, verdictOf, type Checked } from './credential-checks.ts'

const sound: Checked = {
  type: 'MillTestReportCredential', types: ['MillTestReportCredential'], findings: [], statuses: [{ purpose: 'revocation', isSet: false }], recognition: { state: 'recognised', path: [] },
  proofs: [{ suite: 'eddsa-rdfc-2022', verificationMethod: 'did:key:z1', controller: 'did:key:z', purpose: 'assertionMethod', isSound: true }],
}
const fatal = (code: string) => ({ code, severity: 'fatal', pointer: {}, message: '', authority: '', remedy: '' }) as const
const said = (credential: Checked) => credentialChecks(credential).map((check) => check.said)

describe('credentialChecks()', () => {
  it('answers every question about a sound credential', () => {
    expect(said(sound)).toEqual(['signatureHolds', 'periodCurrent', 'statusClear', 'contentFits', 'recognised'])
  })
  it('says that nothing further was looked at where the signature fails', () => {
    expect(said({ ...sound, findings: [fatal('proof-signature-wrong')], proofs: sound.proofs.map((proof) => ({ ...proof, isSound: false })), statuses: [], recognition: { state: 'not-asked', path: [] } }))
      .toEqual(['signatureFails', 'periodCurrent', 'notLookedAt', 'notLookedAt', 'notLookedAt'])
  })
  it('tells revoked from suspended, and a list that cannot be had from both', () => {
    expect(said({ ...sound, findings: [fatal('status-revoked')] })[2]).toBe('statusRevoked')
    expect(said({ ...sound, findings: [fatal('status-suspended')] })[2]).toBe('statusSuspended')
    expect(said({ ...sound, findings: [fatal('status-list-unavailable')] })[2]).toBe('statusUnknown')
    expect(said({ ...sound, statuses: [] })[2]).toBe('statusNone')
  })
  it('tells over from not yet, and an unrecognised issuer from an unsound credential', () => {
    expect(said({ ...sound, findings: [fatal('credential-expired')] }).slice(0, 2)).toEqual(['signatureHolds', 'periodOver'])
    expect(said({ ...sound, findings: [fatal('jose-not-yet-valid')] }).slice(0, 2)).toEqual(['signatureHolds', 'periodNotYet'])
    expect(said({ ...sound, recognition: { state: 'not-recognised', path: [] } }).at(-1)).toBe('notRecognised')
    expect(said({ ...sound, findings: [fatal('credential-schema-violated')] })[3]).toBe('contentAgainst')
  })
})

describe('verdictOf()', () => {
  const told = (credential: Checked, verified: boolean) => verdictOf({ kind: 'credential', verified, findings: [], credentials: [credential] })
  it('tells recognised, not recognised, unknown and against apart', () => {
    expect(told(sound, true)).toBe('credential')
    expect(told({ ...sound, recognition: { state: 'not-recognised', path: [] } }, true)).toBe('credentialCaution')
    const unasked = { ...sound, findings: [fatal('status-list-unavailable'), fatal('retrieval-host-unknown')] }
    expect([told(unasked, false), said(unasked)[3]]).toEqual(['credentialUnknown', 'notLookedAt'])
    expect(told({ ...sound, findings: [fatal('status-revoked')] }, false)).toBe('credentialBad')
    expect(told({ ...sound, findings: [fatal('proof-signature-wrong'), fatal('status-list-unavailable')] }, false)).toBe('credentialBad')
  })
  it('of a presentation counts what is against the whole', () => {
    const unasked = { ...sound, findings: [fatal('status-list-unavailable')] }
    expect(verdictOf({ kind: 'presentation', verified: false, findings: [fatal('presentation-credential-unverified')], credentials: [unasked] })).toBe('presentationUnknown')
    expect(verdictOf({ kind: 'presentation', verified: false, findings: [fatal('proof-signature-wrong')], credentials: [sound] })).toBe('presentationBad')
  })
})
