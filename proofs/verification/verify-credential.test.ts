import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { achieved } from '@customhouse/vocabulary/finding/outcome.ts'
import type { JsonObject, JsonValue } from '../json-ld/json-value.ts'
import { addProof } from '../cryptosuites/add-proof.ts'
import { issueJwtCredential } from '../jose/issue-jwt-credential.ts'
import { envelope } from '../jose/enveloped.ts'
import { presentSdJwt } from '../jose/sd-jwt/present-sd-jwt.ts'
import { newBitString, withEntry } from '../status-list/bit-string.ts'
import { createStatusLists, givenStatusLists } from '../status-list/create-status-lists.ts'
import { statusEntry, statusListCredential } from '../status-list/status-list-credential.ts'
import type { StatusLists } from '../status-list/status-list.ts'
import { issueCredential } from './issue-credential.ts'
import type { Issuance } from './issue-credential.ts'
import { schemaLibrary } from './schema-library.ts'
import { statusListVerifier } from './status-list-verifier.ts'
import { contexts, didOf, keyOf, millTestReport, moment, olderReport, testNeeds, told, valueOf } from './test-verification.ts'
import { verifyCredential } from './verify-credential.ts'

const needs = testNeeds()
const integrity = { form: 'data-integrity', cryptosuite: 'eddsa-rdfc-2022', key: keyOf('mill'), contexts, created: moment } as const
const forms: Readonly<Record<string, Issuance>> = {
  'eddsa-rdfc-2022': integrity,
  'eddsa-jcs-2022': { ...integrity, cryptosuite: 'eddsa-jcs-2022' },
  'vc-jose': { form: 'vc-jose', key: keyOf('mill') },
  'vc-sd-jwt': { form: 'vc-sd-jwt', key: keyOf('mill'), disclosable: ['/credentialSubject/purchaseOrderNumber'] },
}

async function signed(change: JsonObject = {}): Promise<JsonObject> {
  return valueOf(await addProof(millTestReport(change), { ...integrity, purpose: 'assertionMethod' }))
}

describe('verifyCredential()', () => {
  for (const [name, issuance] of Object.entries(forms)) {
    it(`verifies what issueCredential() has issued as ${name}`, async () => {
      const issued = valueOf(await issueCredential(millTestReport(), issuance))
      const wire = typeof issued === 'string' ? issued : JSON.stringify(issued, null, 2)
      for (const input of [issued, wire, Buffer.from(`${wire}\n`)]) {
        const verification = await verifyCredential(input, needs)
        expect(verification).toMatchObject({ verified: true, form: issuance.form, issuer: didOf('mill'), types: ['VerifiableCredential', 'MillTestReportCredential'], proofs: [{ isSound: true, controller: didOf('mill') }], findings: [] })
      }
    })
  }

  it('verifies version 1.1 as VC-JWT and with a proof', async () => {
    const token = valueOf(await issueCredential(olderReport(), { form: 'vc-jwt', key: keyOf('mill') }))
    const document = valueOf(await issueCredential(olderReport(), integrity))
    for (const [input, form] of [[token, 'vc-jwt'], [document, 'data-integrity']] as const) expect(await verifyCredential(input, needs)).toMatchObject({ verified: true, form, findings: [] })
  })

  it('verifies an SD-JWT VC, whose claims are its own', async () => {
    const claims = { iss: didOf('mill'), vct: 'https://mill.example/heat', heat: '4711', buyer: 'secret' }
    const token = valueOf(await issueCredential(claims, { form: 'sd-jwt-vc', key: keyOf('mill'), disclosable: ['/buyer'] }))
    const shown = valueOf(await presentSdJwt(token, { disclose: [] }))
    expect(await verifyCredential(shown, needs)).toMatchObject({ verified: true, form: 'sd-jwt-vc', issuer: didOf('mill'), types: ['https://mill.example/heat'], disclosed: [], findings: [] })
    const withStatus = valueOf(await issueCredential({ ...claims, status: { status_list: { idx: 1, uri: 'https://mill.example/1' } } }, { form: 'sd-jwt-vc', key: keyOf('mill'), disclosable: [] }))
    expect(told((await verifyCredential(withStatus, needs)).findings)).toEqual(['status-type-unsupported /status'])
  })

  it('opens envelopes, and holds them to their media type', async () => {
    const token = valueOf(await issueCredential(millTestReport(), { form: 'vc-jose', key: keyOf('mill') }))
    expect(await verifyCredential(envelope({ mediaType: 'application/vc+jwt', token }), needs)).toMatchObject({ verified: true, form: 'vc-jose' })
    const older = valueOf(await issueCredential(olderReport(), { form: 'vc-jwt', key: keyOf('mill') }))
    expect(told((await verifyCredential(envelope({ mediaType: 'application/vc+jwt', token: older }), needs)).findings)).toContain('jose-envelope-mismatched /id')
  })

  it('reports faults of the data model although the signature holds, all of them', async () => {
    const { verified, findings } = await verifyCredential(await signed({ validUntil: '2026-03-01T00:00:00Z', credentialSchema: { type: 'JsonSchema' } }), needs)
    expect(verified).toBe(false)
    expect(told(findings)).toEqual(['credential-period-reversed /validUntil', 'credential-expired /validUntil', 'credential-schema-id-wrong /credentialSchema/id', 'credential-schema-unavailable /credentialSchema/id'])
  })

  it('reports a lost proof, and a signature that does not hold', async () => {
    expect(told((await verifyCredential(millTestReport(), needs)).findings)).toEqual(['proof-missing /proof'])
    const altered = { ...(await signed()), validUntil: '2028-03-02T14:00:00Z' }
    expect(await verifyCredential(altered, needs)).toMatchObject({ verified: false, credential: altered, proofs: [{ isSound: false }] })
    expect(told((await verifyCredential(altered, needs)).findings)).toEqual(['proof-signature-wrong /proof/proofValue'])
  })

  it('binds the issuer to its own keys, whoever else has signed', async () => {
    const foreign = valueOf(await addProof(millTestReport(), { ...integrity, key: keyOf('broker'), purpose: 'assertionMethod' }))
    expect(told((await verifyCredential(foreign, needs)).findings)).toEqual(['issuer-not-controller /issuer'])
    const both = valueOf(await addProof(foreign, { ...integrity, purpose: 'assertionMethod' }))
    const verification = await verifyCredential(both, needs)
    expect([verification.verified, verification.findings.map(({ code }) => code), verification.proofs.length]).toEqual([true, ['proof-of-another-party'], 2])
    const token = valueOf(await issueJwtCredential(millTestReport({ issuer: didOf('broker') }), { key: keyOf('broker'), form: 'vc-jose' }))
    expect((await verifyCredential(token, needs)).issuer).toBe(didOf('broker'))
  })

  it('lets a document define terms itself only where the proof covers their names', async () => {
    const change = { '@context': ['https://www.w3.org/ns/credentials/v2', 'https://w3id.org/traceability/v1', { heat: 'https://example.com/heat' }] }
    expect(told((await verifyCredential(await signed(change), needs)).findings)).toEqual(['credential-context-inline /@context'])
    const covered = valueOf(await issueCredential(millTestReport(change), { ...integrity, cryptosuite: 'eddsa-jcs-2022' }))
    expect((await verifyCredential(covered, needs)).verified).toBe(true)
  })

  it('says what whoever relies on it should know', async () => {
    const { findings, verified } = await verifyCredential(await signed({ refreshService: { type: 'VerifiableCredentialRefreshService2021', id: 'https://mill.example/refresh' }, termsOfUse: [{ type: 'https://mill.example/Policy' }], evidence: [{ type: 'https://mill.example/Seen', id: 'urn:uuid:1' }] }), needs)
    expect([verified, findings.map(({ code }) => code)]).toEqual([true, ['credential-refresh-offered', 'credential-terms-of-use-stated', 'credential-evidence-stated']])
  })
})

describe('verifyCredential() and status', () => {
  const url = 'https://mill.example/status/1'
  const bits = withEntry(newBitString(), { index: 7, value: 1 })
  const list = (change: JsonObject = {}, issuer: 'mill' | 'broker' = 'mill'): Promise<JsonObject> =>
    addProof({ ...statusListCredential({ url, issuer: didOf(issuer), purposes: ['revocation', 'suspension'], bits, validFrom: new Date('2026-05-01'), validUntil: new Date('2026-07-01') }), ...change }, { ...integrity, key: keyOf(issuer), purpose: 'assertionMethod' }).then(valueOf)
  const listsWith = (document: JsonObject): StatusLists => createStatusLists({ retrieve: () => Promise.resolve(achieved({ bytes: Buffer.from(JSON.stringify(document)) })), verify: statusListVerifier(needs), now: needs.now })
  const credential = (index: number, purpose = 'revocation'): Promise<JsonObject> => signed({ credentialStatus: statusEntry({ url, index, purpose }) })

  it('looks the status up in a list that it verifies first', async () => {
    const statusLists = listsWith(await list())
    expect(await verifyCredential(await credential(6), testNeeds({ statusLists }))).toMatchObject({ verified: true, statuses: [{ purpose: 'revocation', list: url, index: 6, isSet: false }] })
    expect(await verifyCredential(await credential(7), testNeeds({ statusLists }))).toMatchObject({ verified: false, statuses: [{ isSet: true }], findings: [{ code: 'status-revoked', pointer: { declaration: '/credentialStatus' } }] })
    expect(told((await verifyCredential(await credential(7, 'suspension'), testNeeds({ statusLists }))).findings)).toEqual(['status-suspended /credentialStatus'])
  })

  it('looks the status of an SD-JWT VC up too, by the list of whoever issued it', async () => {
    const claims = (index: number) => ({ iss: didOf('mill'), vct: 'https://mill.example/heat', heat: 'H1', credentialStatus: statusEntry({ url, index, purpose: 'revocation' }) })
    const token = async (index: number) => valueOf(await issueCredential(claims(index), { form: 'sd-jwt-vc', key: keyOf('mill'), disclosable: [] }))
    const verified = async (index: number, statusLists: StatusLists) => verifyCredential(await token(index), testNeeds({ statusLists }))
    expect(await verified(6, listsWith(await list()))).toMatchObject({ verified: true, statuses: [{ isSet: false }] })
    expect(await verified(7, listsWith(await list()))).toMatchObject({ verified: false, statuses: [{ isSet: true }], findings: [{ code: 'status-revoked' }] })
    expect(told((await verified(6, listsWith(await list({}, 'broker')))).findings)).toEqual(['status-list-issuer-other /credentialStatus/statusListCredential'])
  })
  it('trusts no list that is unsigned, of another issuer, or has a status of its own', async () => {
    const { proof, ...unsigned } = await list()
    expect(proof).toBeDefined()
    const codes = async (document: JsonObject): Promise<readonly string[]> => told((await verifyCredential(await credential(6), testNeeds({ statusLists: listsWith(document) }))).findings)
    expect(await codes(unsigned)).toEqual(['status-list-unverified /credentialStatus/statusListCredential', 'proof-missing /credentialStatus/statusListCredential'])
    expect(await codes(await list({}, 'broker'))).toEqual(['status-list-issuer-other /credentialStatus/statusListCredential'])
    expect(await codes(await list({ credentialStatus: statusEntry({ url, index: 1, purpose: 'revocation' }) }))).toContain('status-list-unverified /credentialStatus/statusListCredential')
    expect(await codes(await list({ validUntil: '2026-05-02T00:00:00Z' }))).toContain('credential-expired /credentialStatus/statusListCredential')
    const statusLists = listsWith(await list({}, 'broker'))
    expect(await verifyCredential(await credential(6), testNeeds({ statusLists }), { acceptStatusIssuer: (lists) => lists === didOf('broker') })).toMatchObject({ verified: true })
  })

  it('refuses what cannot be known, or warns where that was chosen', async () => {
    const document = await credential(6)
    expect(told((await verifyCredential(document, needs)).findings)).toEqual(['status-list-unavailable /credentialStatus/statusListCredential'])
    expect(await verifyCredential(document, needs, { unknownStatus: 'warn' })).toMatchObject({ verified: true, findings: [{ code: 'status-unknown', severity: 'warning' }] })
    const other = await signed({ credentialStatus: { type: 'https://mill.example/OwnStatus', id: 'https://mill.example/own' } })
    expect(told((await verifyCredential(other, needs)).findings)).toEqual(['status-type-unsupported /credentialStatus/type'])
    const many = await signed({ credentialStatus: Array.from({ length: 9 }, (_, index) => statusEntry({ url: `${url}${String(index)}`, index, purpose: 'revocation' })) })
    expect(told((await verifyCredential(many, needs)).findings)).toEqual(['credential-statuses-too-many /credentialStatus'])
  })

  it('asks for no list on the word of a credential whose signature does not hold', async () => {
    const asked: string[] = []
    const statusLists: StatusLists = { find: (each) => (asked.push(each), { ok: false, findings: [] }) }
    await verifyCredential({ ...(await credential(6)), id: 'urn:uuid:0' }, testNeeds({ statusLists }))
    expect(asked).toEqual([])
  })

  it('works from lists on disk', async () => {
    const { lists } = await givenStatusLists([Buffer.from(JSON.stringify(await list()))], { verify: statusListVerifier(needs), now: needs.now })
    expect((await verifyCredential(await credential(6), testNeeds({ statusLists: lists }))).verified).toBe(true)
  })
})

describe('verifyCredential(), schemas and related resources', () => {
  const url = 'https://mill.example/schema.json'
  const schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object', properties: { credentialSubject: { required: ['certificateNumber', 'heat/number'] } } }
  const bytes = Buffer.from(JSON.stringify(schema))
  const digest = `sha256-${createHash('sha256').update(bytes).digest('base64')}`
  const schemas = valueOf(schemaLibrary([{ url, schema, bytes }]))
  const codes = async (change: JsonObject, more: Parameters<typeof testNeeds>[0] = { schemas }): Promise<readonly string[]> => told((await verifyCredential(await signed(change), testNeeds(more))).findings)

  it('checks against schemas that are known, and says where one is not', async () => {
    expect(await codes({ credentialSchema: { id: url, type: 'JsonSchema' } })).toEqual(['credential-schema-violated /credentialSubject'])
    expect(await codes({ credentialSchema: [{ id: url, type: 'JsonSchema', digestSRI: digest }, { id: 'https://mill.example/other.json', type: 'JsonSchema' }, { id: url, type: 'https://mill.example/OwnSchema' }] })).toEqual(['credential-schema-violated /credentialSubject', 'credential-schema-unavailable /credentialSchema/1/id', 'credential-schema-unsupported /credentialSchema/2/type'])
    expect(await codes({ credentialSchema: { id: url, type: 'JsonSchema', digestSRI: `sha256-${Buffer.alloc(32).toString('base64')}` } })).toEqual(['credential-schema-altered /credentialSchema'])
  })

  it('refuses schemas that cannot be compiled, also those that refer to others', () => {
    const outcome = schemaLibrary([{ url, schema }, { url: 'urn:x:1', schema: { type: 'nothing' } }, { url: 'urn:x:2', schema: { $ref: 'https://elsewhere.example/schema.json' } }])
    expect(outcome.ok ? [] : told(outcome.findings)).toEqual(['credential-schema-unusable /1', 'credential-schema-unusable /2'])
    for (const $schema of ['http://json-schema.org/draft-07/schema#', 'https://json-schema.org/draft/2019-09/schema']) expect(schemaLibrary([{ url, schema: { $schema, type: 'object' } }]).ok).toBe(true)
  })

  it('compares the digests of related resources that are at hand', async () => {
    const resource = { id: 'https://mill.example/report.pdf', digestSRI: digest }
    const at = (found: Uint8Array | undefined) => ({ resources: { find: () => found } })
    expect(await codes({ relatedResource: resource }, at(bytes))).toEqual([])
    expect(await codes({ relatedResource: [resource] }, at(Buffer.from('another')))).toEqual(['credential-related-resource-altered /relatedResource/0'])
    expect(await codes({ relatedResource: resource }, at(undefined))).toEqual(['credential-related-resource-unavailable /relatedResource'])
    expect(await codes({ relatedResource: resource }, {})).toEqual(['credential-related-resource-unavailable /relatedResource'])
  })
})

describe('a signed credential', () => {
  const places = (value: JsonValue, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] =>
    typeof value !== 'object' || value === null ? [path] : Object.entries(value).flatMap(([name, each]) => places(each, [...path, Array.isArray(value) ? Number(name) : name]))

  for (const [name, issuance] of Object.entries(forms)) {
    it(`as ${name} is not verified once anything in it is altered`, async () => {
      const issued = valueOf(await issueCredential(millTestReport(), issuance))
      if (typeof issued === 'string') {
        await fc.assert(fc.asyncProperty(fc.nat(issued.length - 1), fc.constantFrom('A', 'b', '-', '.', '~', ' ', '=', 'é'), async (at, character) => {
          const altered = issued.slice(0, at) + character + issued.slice(at + 1)
          expect(altered === issued || !(await verifyCredential(altered, needs)).verified).toBe(true)
        }), { numRuns: 150 })
        return
      }
      const all = places(issued)
      await fc.assert(fc.asyncProperty(fc.nat(all.length - 1), fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.constant({}), fc.constant([])), async (which, replacement) => {
        const altered = structuredClone(issued) as Record<string, JsonValue>
        const path = all[which] ?? []
        let at: Record<string | number, unknown> = altered
        for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>
        at[path.at(-1) ?? ''] = replacement
        expect(JSON.stringify(altered) === JSON.stringify(issued) || !(await verifyCredential(altered, needs)).verified, path.join('/')).toBe(true)
      }), { numRuns: 150 })
    })
  }
})
