import { describe, expect, it } from 'vitest'
import { evidenceLines, type PrintableEvidence } from './evidence-lines.ts'

const place = { fact: 'country-of-origin', credential: '/credentialSubject/countryOfOrigin', declaration: '/goodsItems/0/origin' }
const evidence = (changes: Partial<PrintableEvidence> = {}): PrintableEvidence => ({
  position: 0, proves: '/goodsItems/0', type: 'MillTestReportCredential', types: [], issuer: 'did:web:mill.example', verified: true, recognition: 'recognised', supports: true, standsSince: '2026-07-01T00:00:00.000Z',
  matches: [{ ...place, agreement: 'same' }], contradictions: [], earlier: [], ...changes,
})
const [none, earlier] = [{ matches: [] }, [{ verifiedAt: '2026-06-01T00:00:00.000Z', verified: true, recognition: 'recognised' as const, findings: [] }]]

describe('evidenceLines()', () => {
  it('says what a credential bears out, and where', () => {
    expect(evidenceLines(evidence())).toEqual([
      'credential 0, MillTestReportCredential, for /goodsItems/0: holds, from a recognised issuer, and bears the declaration out', '  issuer: did:web:mill.example', '  agrees: country of origin at /goodsItems/0/origin',
    ])
  })
  it.each<[Partial<PrintableEvidence>, RegExp]>([
    [{ verified: false, recognition: 'not-asked', supports: false, ...none }, /does not verify, and counts for nothing$/],
    [{ verified: false, recognition: 'not-asked', supports: false, ...none, earlier }, /no longer holds, since 2026-07-01T00:00:00.000Z$/],
    [{ recognition: 'not-recognised', supports: false }, /its issuer is not recognised for it$/],
    [{ supports: false, ...none, contradictions: [place] }, /contradicts the declaration$/],
    [{ supports: false, ...none }, /speaks of nothing that is declared there$/],
  ])('says in plain words how one stands', (changes, expected) => {
    expect(evidenceLines(evidence(changes))[0]).toMatch(expected)
  })
  it('names both places of a contradiction, and a type that nobody knows', () => {
    const { type: _type, issuer: _issuer, ...rest } = evidence({ proves: '', types: ['VerifiableCredential', 'Strange'], ...none, contradictions: [place], supports: false })
    expect(evidenceLines(rest)).toEqual([
      'credential 0, Strange, for the whole declaration: holds, from a recognised issuer, and contradicts the declaration',
      '  contradicts: country of origin at /goodsItems/0/origin (in the credential at /credentialSubject/countryOfOrigin)',
    ])
  })
})
