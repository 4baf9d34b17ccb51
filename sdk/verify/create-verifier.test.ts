import { readFileSync } from 'node:fs'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { noClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { describe, expect, test } from 'vitest'
import { createVerifier, type VerifierSettings } from './create-verifier.ts'
import { isUnreadable } from '@customhouse/proofs/verification/is-unreadable.ts'
import { readRecognisedIssuers } from './read-recognised-issuers.ts'

const sample = (name: string): Buffer => readFileSync(new URL(`../../samples/credentials/${name}`, import.meta.url))
const listed = JSON.parse(sample('recognised-issuers.json').toString()) as { recognisedIssuers: readonly JsonObject[] }
const issuers = readRecognisedIssuers(listed) ?? []
const now = (): Date => new Date('2026-06-01T12:00:00Z')
const offline = (settings: VerifierSettings = {}) => createVerifier({ retrieve: 'none', now, recognisedIssuers: issuers, ...settings })
const codes = ({ findings }: { readonly findings: readonly Finding[] }) => findings.map(({ code }) => code)
const limited = (scope: object) => issuers.map((issuer) => ({ ...issuer, scope }))

describe('createVerifier()', () => {
  test('verifies a credential and says on what ground its issuer is recognised', async () => {
    const result = await offline().verify(sample('mill-test-report.json'))
    expect(result).toMatchObject({ kind: 'credential', verified: true, recognised: true, path: [{ by: 'registry', basis: 'Invented for the samples' }], findings: [] })
  })
  test('tells a list of nobody from no list', async () => {
    expect(codes(await offline({ recognisedIssuers: [] }).verify(sample('mill-test-report.json')))).toEqual(['issuer-not-recognised'])
    expect(codes(await createVerifier({ retrieve: 'none', now }).verify(sample('mill-test-report.json')))).toEqual(['issuer-list-missing'])
  })
  test('recognises nobody whose credential is not verified', async () => {
    expect(await offline().verify(sample('mill-test-report-tampered.json'))).toMatchObject({ verified: false, recognised: false, path: [] })
  })
  test('compares the scope of a recognition with what the credential says, and does not recognise where it cannot', async () => {
    const report = sample('mill-test-report.json')
    const unread = await offline({ recognisedIssuers: limited({ countries: ['CA'] }) }).verify(report)
    expect(unread).toMatchObject({ verified: true, recognised: false, path: [] })
    expect(codes(unread)).toEqual(['issuer-scope-not-compared'])
    const goods = [{ pointer: '/x', identifiers: [], quantities: [], amounts: [], attestations: [], places: [], dates: [], parties: [], documents: [], countryOfOrigin: 'BR' }]
    const outside = await offline({ recognisedIssuers: limited({ countries: ['CA'] }), claimsOf: () => ({ ...noClaims, goods }) }).verify(report)
    expect([outside.verified, outside.recognised, codes(outside)]).toEqual([true, false, ['issuer-out-of-scope']])
  })
  test('takes status lists that are at hand, and says which of them it cannot use', async () => {
    const verifier = offline({ statusLists: [Buffer.from('{}'), sample('status/northern-pipeline-revocation.json')] })
    expect(await verifier.verify(sample('delivery-ticket.json'))).toMatchObject({ verified: true, statuses: [{ isSet: false }] })
    expect(codes(await verifier.verify(sample('delivery-ticket-revoked.json')))).toEqual(['status-revoked'])
    expect([...(await verifier.unusableStatusLists()).keys()]).toEqual([0])
  })
  test('asks nobody where it is to ask nobody', async () => {
    const ticket = JSON.parse(sample('delivery-ticket.json').toString()) as { proof: JsonObject }
    const foreign = { ...ticket, issuer: 'did:web:mill.example', proof: { ...ticket.proof, verificationMethod: 'did:web:mill.example#key-1' } }
    expect(codes(await offline().verify(foreign))).toContain('retrieval-offline')
  })
  test('fetches a status list only once for many credentials', async () => {
    const asked: string[] = []
    const verifier = createVerifier({
      now, recognisedIssuers: issuers,
      retrieve: (url) => {
        asked.push(url)
        return Promise.resolve({ ok: true, value: { bytes: sample('status/northern-pipeline-revocation.json'), contentType: 'application/vc', freshSeconds: 60 } })
      },
    })
    expect((await verifier.verify(sample('delivery-ticket.json'))).verified).toBe(true)
    expect((await verifier.verify(sample('delivery-ticket-revoked.json'))).verified).toBe(false)
    expect(asked).toEqual(['https://northern-pipeline.example/status/revocation-1'])
  })
  test('verifies a presentation with places within it, and lets no credential alone answer a challenge', async () => {
    const request = { challenge: 'sample-challenge-7f3a', domain: 'customs.example' }
    const presented = await offline().verify(sample('presentation.json'), request)
    expect(presented).toMatchObject({ kind: 'presentation', verified: true, recognised: false })
    expect(presented.findings.map(({ pointer }) => pointer.declaration)).toEqual(['/verifiableCredential/1/issuer'])
    expect(await offline().verify(sample('mill-test-report.json'), request)).toMatchObject({ verified: false, recognised: false })
    expect((await offline().verify(sample('mill-test-report.sd-jwt'), request)).verified).toBe(false)
  })
  test('takes credentials of an anchor for an issuer that is not on the list, by nobody else\'s word', async () => {
    const bill = sample('bill-of-lading.jwt')
    expect((await offline().credential(bill, { supporting: [sample('mill-test-report.json'), Buffer.from('nonsense')] })).recognised).toBe(false)
  })
  test('never throws on what it reads', async () => {
    for (const input of ['', '{', '[]', 'a.b.c', '~', 'x'.repeat(1_100_000), '{"type":"EnvelopedVerifiablePresentation","id":"data:,"}', '{"__proto__":{"type":"VerifiablePresentation"}}'])
      expect(await offline().verify(input)).toMatchObject({ verified: false, recognised: false })
  })
})

describe('isUnreadable()', () => {
  test('is true of what is no credential, and not of a bad one', async () => {
    expect(isUnreadable((await offline().verify('nonsense')).findings)).toBe(true)
    expect(isUnreadable((await offline().verify(sample('mill-test-report-tampered.json'))).findings)).toBe(false)
  })
})

describe('readRecognisedIssuers()', () => {
  const [first = {}] = listed.recognisedIssuers
  test('reads the answer of a single window, or the array in it', () => {
    expect(issuers).toHaveLength(2)
    expect(readRecognisedIssuers(listed.recognisedIssuers)).toEqual(issuers)
  })
  test.each<[string, JsonObject]>([
    ['without types', { ...first, types: 'MillTestReportCredential' }],
    ['with an end that is no moment', { ...first, until: 'soon' }],
    ['with a limit that is not known', { ...first, scope: { months: ['July'] } }],
    ['with a limit that is not whole', { ...first, scope: { countries: 'CA' } }],
    ['of another standing', { ...first, standing: 'friend' }],
    ['without an issuer', { ...first, issuer: 1 }],
  ])('refuses a list with an entry %s, rather than recognise too much', (_, entry) => { expect(readRecognisedIssuers([first, entry])).toBeUndefined() })
})
