import { blankDeclaration, blankGoodsItem } from '@customhouse/vocabulary/declaration/blank-declaration.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { fatal, findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { noClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { describe, expect, it } from 'vitest'
import type { EvidenceOnFile, ExaminedCredential } from '../../credentials/index.ts'
import { standsSince } from './evidence-schemas.ts'
import { judgeEvidence } from './judge-evidence.ts'
import { findingsOfEvidence, withEvidence } from './reasons-with-evidence.ts'
import { verifiedAgain } from './verify-again.ts'

const declaration: Declaration = { ...blankDeclaration(), kind: 'entry', functionCode: 'add', entryNumber: 'ZZ900002041', typeCode: '01', goodsItems: [{ ...blankGoodsItem(), sequence: 1, origin: 'JP' }] }
const wrong = fatal('proof-signature-wrong', { message: 'The signature does not verify', authority: 'a standard', remedy: 'Ask again' })
const sound: ExaminedCredential = {
  verification: { verified: true, form: 'vc-jose', issuer: 'did:web:mill.example', types: ['VerifiableCredential', 'MillTestReportCredential'], proofs: [], statuses: [], findings: [], credential: { id: 'urn:x:1' } },
  recognition: 'recognised', path: [], type: 'MillTestReportCredential', claims: { ...noClaims, goods: [{ pointer: '/g', identifiers: [], quantities: [], amounts: [], attestations: [], countryOfOrigin: 'JP' }] }, findings: [], sha256: 'aa',
}
const unsound: ExaminedCredential = { verification: { ...sound.verification, verified: false, findings: [findingAt(wrong, '/proof')] }, recognition: 'not-asked', path: [], findings: [findingAt(wrong, '/proof')], sha256: 'bb' }
const judge = (examined: Parameters<typeof judgeEvidence>[0]['examined'], proves = '/goodsItems/0') => judgeEvidence({ declaration, proves, position: 3, examined })
const codes = ({ findings }: ReturnType<typeof judge>) => findings.map(({ code, severity, pointer }) => `${severity} ${code} ${pointer.declaration ?? ''}`)

describe('judgeEvidence()', () => {
  it('says what a sound credential bears out', () => {
    const judged = judge(sound)
    expect(codes(judged)).toEqual(['information evidence-recognised /credentials/3'])
    expect(judged).toMatchObject({ verified: true, credentialId: 'urn:x:1', matches: [{ fact: 'country-of-origin', credential: '/g', declaration: '/goodsItems/0/origin', agreement: 'same' }], contradictions: [] })
  })
  it('warns of what is wrong with one, and never rejects for it', () => {
    const judged = judge(unsound)
    expect(codes(judged)).toEqual(['warning evidence-not-verified /credentials/3', 'warning proof-signature-wrong /credentials/3/credential/proof'])
    expect([judged.verified, judged.matches]).toEqual([false, []])
  })
  it('names a contradiction by both places and by no value', () => {
    const [only] = sound.claims?.goods ?? []
    const judged = judge({ ...sound, claims: { ...noClaims, goods: only === undefined ? [] : [{ ...only, countryOfOrigin: 'QX' }] } })
    expect(codes(judged)).toEqual(['information evidence-recognised /credentials/3', 'warning evidence-contradicts-country-of-origin /credentials/3/credential/g'])
    expect(judged.contradictions).toEqual([{ fact: 'country-of-origin', credential: '/g', declaration: '/goodsItems/0/origin' }])
    expect(JSON.stringify(judged.findings)).not.toMatch(/QX|JP/)
  })
  it('links nothing to a place that is not there', () => {
    expect([codes(judge(sound, '/goodsItems/4')), judge(sound, '/goodsItems/4').matches]).toEqual([['information evidence-recognised /credentials/3', 'warning evidence-place-unknown /credentials/3/proves'], []])
  })
  it('says why one was not looked at', () => {
    for (const [why, code] of [['not-one', 'evidence-not-one'], ['reference-unknown', 'evidence-reference-unknown'], ['too-late', 'evidence-unknown']] as const) expect(codes(judge(why))).toEqual([`warning ${code} /credentials/3`])
  })
  it('says that a type is not known, and shows some of a thousand findings', () => {
    const { type: _type, claims: _claims, ...untyped } = sound
    expect(codes(judge({ ...untyped, recognition: 'not-recognised' }))).toEqual(['information evidence-type-unknown /credentials/3'])
    const many = judge({ ...unsound, findings: Array.from({ length: 1000 }, () => findingAt(wrong, `/${'x'.repeat(10_000)}`)) })
    expect([many.findings.length, many.findings.at(-1)?.code, JSON.stringify(many).length < 50_000]).toEqual([22, 'evidence-findings-left-out', true])
  })
})

describe('withEvidence()', () => {
  const determination = { outcome: 'release', decidedAt: '2026-07-01T00:00:00.000Z', reasons: [{ rule: 'nothing-stands-against-release', outcome: 'release', words: 'w', authority: 'a', nextStep: 'n', findings: [] }] } as const
  const evidence = (examined: ExaminedCredential, position: number) => ({ position, proves: '/goodsItems/0', sha256: examined.sha256, result: judge(examined) })
  it('names beside the reason for a release what bears it out, and nothing else', () => {
    expect(withEvidence(determination, [evidence(unsound, 0), evidence(sound, 1), evidence({ ...sound, recognition: 'not-recognised' }, 2)]).reasons[0]).toMatchObject({ evidence: [{ pointer: '/credentials/1', type: 'MillTestReportCredential', issuer: 'did:web:mill.example', sha256: 'aa' }] })
    expect(withEvidence(determination, [evidence(unsound, 0)])).toBe(determination)
    const held = { ...determination, outcome: 'hold', reasons: [{ ...determination.reasons[0], rule: 'standing-orders', outcome: 'hold' }] } as const
    expect(withEvidence(held, [evidence(sound, 0)])).toEqual(held)
    expect(findingsOfEvidence([evidence(sound, 1), evidence(unsound, 0)])).toHaveLength(3)
  })
})

describe('verifiedAgain()', () => {
  const onFile = (changes: Partial<EvidenceOnFile> = {}): EvidenceOnFile => ({
    id: 'e', organisation: 'o', client: 'c', environment: 'test', filing: 'f', position: 3, proves: '/goodsItems/0', sha256: 'aa', handedInAt: '2026-01-01T00:00:00.000Z', verifiedAt: '2026-01-01T00:00:00.000Z', result: judge(sound), earlier: [], ...changes,
  })
  it('keeps how it stood before, and knows since when it stands as it does', () => {
    const [first = onFile()] = verifiedAgain(onFile(), { result: judge(sound) }, '2026-02-01T00:00:00.000Z')
    const [second = first] = verifiedAgain(first, { result: judge(unsound) }, '2026-03-01T00:00:00.000Z')
    const [third = second] = verifiedAgain(second, { result: judge(unsound) }, '2026-04-01T00:00:00.000Z')
    expect([onFile(), first, second, third].map(standsSince)).toEqual(['2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z'])
    expect(third.earlier.map(({ verified }) => verified)).toEqual([true, true, false])
  })
  it('changes nothing where it could not be learnt in time', () => {
    expect(verifiedAgain(onFile(), { result: judge('too-late') }, '2026-02-01T00:00:00.000Z')).toEqual([])
  })
  it('keeps the first verification and the latest of very many', () => {
    let one = onFile()
    for (let month = 0; month < 150; month += 1) [one = one] = verifiedAgain(one, { result: judge(sound) }, new Date(Date.UTC(2026, 1 + month)).toISOString())
    expect([one.earlier.length, one.earlier[0]?.verifiedAt]).toEqual([100, '2026-01-01T00:00:00.000Z'])
  })
})
