import { beforeAll, describe, expect, it } from 'vitest'
import { addProof } from '../cryptosuites/add-proof.ts'
import { contextDigest, contextLibrary } from '../json-ld/context-library.ts'
import type { JsonObject, JsonValue } from '../json-ld/json-value.ts'
import { contexts, keyOf, millTestReport, moment, olderReport, testNeeds, told, valueOf } from './test-verification.ts'
import { verifyCredential } from './verify-credential.ts'

const model = 'https://www.w3.org/2018/credentials#'
const dateTime = 'http://www.w3.org/2001/XMLSchema#dateTime'
const needs = testNeeds()
const integrity = { cryptosuite: 'eddsa-rdfc-2022', key: keyOf('mill'), contexts, purpose: 'assertionMethod', created: new Date('2026-03-02T14:00:00Z') } as const

let expired: JsonObject = {}
let revocable: JsonObject = {}
let signed: JsonObject = {}
let short: JsonObject = {}
let older: JsonObject = {}

beforeAll(async () => {
  expired = valueOf(await addProof(millTestReport({ validUntil: '2026-04-01T00:00:00Z' }), integrity))
  revocable = valueOf(await addProof(millTestReport({ credentialStatus: { id: 'https://mill.example/1#3', type: 'BitstringStatusListEntry', statusPurpose: 'revocation', statusListIndex: '3', statusListCredential: 'https://mill.example/1' } }), integrity))
  signed = valueOf(await addProof(millTestReport(), integrity))
  short = valueOf(await addProof(millTestReport(), { ...integrity, expires: new Date('2026-05-01T00:00:00Z') }))
  older = valueOf(await addProof(olderReport({ expirationDate: '2026-04-01T00:00:00Z' }), integrity))
})

function renamed(object: JsonObject, names: Readonly<Record<string, string>>, change: (value: JsonValue) => JsonValue = (value) => value): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [names[name] ?? name, names[name] === undefined ? value : change(value)]))
}

const dated = (value: JsonValue): JsonValue => ({ '@value': value, '@type': dateTime })
const subjectOf = (document: JsonObject): JsonObject => document.credentialSubject as JsonObject

/** Documents whose statements in RDF are those that were signed, written so that whoever reads members by their names misses or misreads one. */
const disguises: readonly { readonly name: string; readonly document: () => JsonObject; readonly pointer: string }[] = [
  { name: 'the end of validity under its IRI', document: () => renamed(expired, { validUntil: `${model}validUntil` }, dated), pointer: '/https:~1~1www.w3.org~12018~1credentials#validUntil' },
  { name: 'the status under its IRI', document: () => renamed(revocable, { credentialStatus: `${model}credentialStatus` }), pointer: '/https:~1~1www.w3.org~12018~1credentials#credentialStatus' },
  { name: 'the end of the proof under its IRI', document: () => ({ ...short, proof: renamed(short.proof as JsonObject, { expires: 'https://w3id.org/security#expiration' }, dated) }), pointer: '/proof/https:~1~1w3id.org~1security#expiration' },
  {
    name: 'the end of the proof under the name that a further context has for it',
    document: () => ({ ...short, '@context': [...(short['@context'] as readonly JsonValue[]), 'https://w3id.org/security/v2'], proof: renamed(short.proof as JsonObject, { expires: 'expiration' }) }),
    pointer: '/proof/expiration',
  },
  {
    name: 'a credential of version 1.1 as one of 2.0, which knows its dates by their IRIs alone',
    document: () => ({ ...renamed(older, { issuanceDate: `${model}issuanceDate`, expirationDate: `${model}expirationDate` }, dated), '@context': ['https://www.w3.org/ns/credentials/v2'] }),
    pointer: '/https:~1~1www.w3.org~12018~1credentials#issuanceDate',
  },
  { name: 'a claim under its IRI', document: () => ({ ...signed, credentialSubject: renamed(subjectOf(signed), { purchaseOrderNumber: 'https://w3id.org/traceability#purchaseOrderNumber' }) }), pointer: '/credentialSubject/https:~1~1w3id.org~1traceability#purchaseOrderNumber' },
  { name: 'claims among included nodes', document: () => ({ ...signed, credentialSubject: { id: subjectOf(signed).id ?? null }, '@included': [subjectOf(signed)] }), pointer: '/@included' },
  { name: 'the end of validity one level deeper', document: () => ({ ...renamed(expired, { validUntil: '@nest' }, (validUntil) => ({ validUntil })) }), pointer: '/@nest' },
  { name: 'a type by its keyword', document: () => ({ ...signed, credentialSubject: renamed(subjectOf(signed), { type: '@type' }) }), pointer: '/credentialSubject/@type' },
  { name: 'an identifier by its keyword', document: () => ({ ...signed, credentialSubject: renamed(subjectOf(signed), { id: '@id' }) }), pointer: '/credentialSubject/@id' },
  { name: 'a plain text as an object', document: () => ({ ...signed, credentialSubject: renamed(subjectOf(signed), { certificateNumber: 'certificateNumber' }, (value) => ({ '@value': value })) }), pointer: '/credentialSubject/certificateNumber' },
  { name: 'the subject in a set', document: () => ({ ...signed, credentialSubject: { '@set': [subjectOf(signed)] } }), pointer: '/credentialSubject' },
  { name: 'the subject in arrays in one another', document: () => ({ ...signed, credentialSubject: [[subjectOf(signed)]] }), pointer: '/credentialSubject/0' },
  { name: 'a label on a node that has no identifier', document: () => ({ ...signed, credentialSubject: renamed(subjectOf(signed), { product: 'product' }, (value) => (value as JsonObject[]).map((product) => ({ id: '_:b0', ...product }))) }), pointer: '/credentialSubject/product/0/id' },
]

describe('a proof over RDF', () => {
  it('holds for the documents as they were signed', async () => {
    expect((await verifyCredential(signed, needs)).verified).toBe(true)
    expect(told((await verifyCredential(expired, needs)).findings)).toEqual(['credential-expired /validUntil'])
  })

  it.each(disguises)('does not carry $name', async ({ document, pointer }) => {
    const { verified, findings } = await verifyCredential(document(), needs)
    expect(verified).toBe(false)
    expect(told(findings)).toContain(`json-ld-other-words ${pointer}`)
  })

  it('does not carry a name of the default vocabulary for what the context has a term for', async () => {
    const document = { '@context': { '@vocab': 'https://ex.example/#', limit: 'https://ex.example/#maximum' } }
    const url = 'https://ex.example/context'
    const extended = contextLibrary([{ url, sha256: contextDigest(document), document }])
    const limited = valueOf(await addProof(olderReport({ '@context': ['https://www.w3.org/2018/credentials/v1', url], credentialSubject: { id: 'urn:a', limit: '5' } }), { ...integrity, contexts: extended }))
    const disguised = { ...limited, credentialSubject: { id: 'urn:a', maximum: '5' } }
    const verifying = { ...needs, contexts: extended, now: () => moment }
    expect((await verifyCredential(limited, verifying)).verified).toBe(true)
    expect(told((await verifyCredential(disguised, verifying)).findings)).toContain('json-ld-other-words /credentialSubject/maximum')
  })

  it('is told to be blind to which of two members of one meaning has which value', async () => {
    const summary = { '@context': ['https://www.w3.org/ns/credentials/v2', 'https://w3id.org/traceability/v1'], credentialSubject: { type: ['CBPEntrySummary'], duty: { type: 'MonetaryAmount', value: '10' }, tax: { type: 'MonetaryAmount', value: '20' } } }
    const { duty, tax } = summary.credentialSubject
    const report = valueOf(await addProof(millTestReport(summary), integrity))
    for (const credentialSubject of [summary.credentialSubject, { ...summary.credentialSubject, duty: tax, tax: duty }]) {
      const { verified, findings } = await verifyCredential({ ...report, credentialSubject }, needs)
      expect([verified, told(findings)]).toEqual([true, ['json-ld-terms-interchangeable /credentialSubject/tax']])
    }
  })

  it('does not carry what belongs to the top in an object of the same identifier', async () => {
    const id = 'did:web:mill.example'
    const report = valueOf(await addProof(millTestReport({ id, validUntil: '2026-04-01T00:00:00Z', credentialSubject: { ...subjectOf(signed), manufacturer: { id, name: 'Mill' } } }), integrity))
    const { validUntil = null, ...rest } = report
    const moved = { ...rest, credentialSubject: { ...subjectOf(report), manufacturer: { id, type: 'VerifiableCredential', name: 'Mill', validUntil } } }
    expect(told((await verifyCredential(report, needs)).findings)).toEqual(['credential-expired /validUntil'])
    const { verified, findings, proofs } = await verifyCredential(moved, needs)
    expect([verified, proofs[0]?.isSound, told(findings)]).toEqual([false, true, ['credential-members-scattered /id']])
  })

  it('does not carry a subject that was torn into two', async () => {
    const { id = null, type = null, ...claims } = subjectOf(signed)
    const torn = { ...signed, credentialSubject: [{ id, type }, { id, ...claims }] }
    expect(told((await verifyCredential(torn, needs)).findings)).toEqual(['credential-members-scattered /credentialSubject'])
  })

  it('is not made over other words either', async () => {
    const made = await addProof(millTestReport({ [`${model}validUntil`]: '2026-01-01T00:00:00Z' }), integrity)
    expect(made.ok ? [] : told(made.findings)).toEqual(['json-ld-other-words /https:~1~1www.w3.org~12018~1credentials#validUntil'])
  })
})
