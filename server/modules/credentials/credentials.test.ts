import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contextLibrary } from '@customhouse/proofs/json-ld/context-library.ts'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { jwkOf } from '@customhouse/proofs/keys/json-web-key.ts'
import { generateSigningKey } from '@customhouse/proofs/keys/signing-key.ts'
import { issueCredential } from '@customhouse/proofs/verification/issue-credential.ts'
import { achieved } from '@customhouse/vocabulary/finding/outcome.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settableClock } from '../../platform/clock/index.ts'
import { createTestDatabase, type TestDatabase } from '../../platform/database/test-database.ts'
import { createJobs } from '../../platform/jobs/index.ts'
import { createOutbox } from '../../platform/outbox/index.ts'
import { openKeyFolder } from '../../platform/signing/index.ts'
import { createCredentials, type Credentials } from './index.ts'

const asker = { organisation: 'meridian', subject: 'program', environment: 'test' } as const
const foreign = 'did:web:mill.example'
const foreignKey = generateSigningKey('Ed25519', `${foreign}#key-1`)
const foreignDocument = {
  '@context': 'https://www.w3.org/ns/did/v1', id: foreign, assertionMethod: [`${foreign}#key-1`],
  verificationMethod: [{ id: `${foreign}#key-1`, type: 'JsonWebKey', controller: foreign, publicKeyJwk: jwkOf(foreignKey.verificationKey) }],
}

describe('createCredentials()', () => {
  let test: TestDatabase
  let folder: string
  let credentials: Credentials
  const asked: string[] = []
  const clock = settableClock('2026-07-01T12:00:00.000Z')
  beforeAll(async () => {
    test = await createTestDatabase()
    folder = await mkdtemp(join(tmpdir(), 'customhouse-credentials-'))
    const { database } = test
    credentials = createCredentials({
      database, clock, outbox: createOutbox({ database }), jobs: createJobs({ database }), keyring: openKeyFolder(folder), publicUrl: 'https://window.example', authority: 'customs', retentionDays: 30, kindOf: () => undefined,
      retrieve: (url) => {
        asked.push(url)
        return Promise.resolve(achieved({ bytes: Buffer.from(JSON.stringify(foreignDocument)), contentType: 'application/did+json', freshSeconds: 300 }))
      },
    })
  })
  afterAll(async () => {
    await test.close()
    await rm(folder, { recursive: true })
  })
  const statement = (id: string): JsonObject => ({ '@context': ['https://www.w3.org/ns/credentials/v2'], id, type: ['VerifiableCredential'], credentialSubject: { id: 'urn:example:goods' } })
  const issue = (organisation: string, id: string) => credentials.issueAs({ organisation, subject: 'program', environment: 'test', credential: statement(id), securing: 'eddsa-rdfc-2022', purposes: ['revocation'] })

  it('makes an organisation’s keys once, however many ask for its first signature at once', async () => {
    const issued = await Promise.all(Array.from({ length: 6 }, (_, at) => issue('northmoor', `urn:example:race-${String(at)}`)))
    expect(issued.every(({ ok }) => ok)).toBe(true)
    expect((await readdir(folder)).toSorted()).toEqual(['northmoor--ed25519-1.pem', 'northmoor--p-256-1.pem'])
    expect(await test.inspect(`select id from credentials.signing_keys where organisation = 'northmoor' order by id`)).toEqual([{ id: 'ed25519-1' }, { id: 'p-256-1' }])
  })

  it('lets the authority state something, and others rely on it without the network', async () => {
    expect(await credentials.didDocument('customs')).toBeUndefined()
    const issued = await issue('customs', 'urn:example:release')
    if (!issued.ok) throw new Error(JSON.stringify(issued.findings))
    expect(issued.value.credential).toMatchObject({ issuer: 'did:web:window.example' })
    const evidence = await credentials.verifyEvidence(issued.value.credential, asker)
    expect([evidence.verification.verified, evidence.recognition, asked]).toEqual([true, 'not-recognised', []])
  })

  it('keeps evidence in the transaction that relies on it, and gives it back to whom it belongs', async () => {
    const issued = await issue('northmoor', 'urn:example:evidence')
    if (!issued.ok) throw new Error(JSON.stringify(issued.findings))
    const evidence = await credentials.verifyEvidence(issued.value.credential, asker)
    const id = await test.database.system((sql) => credentials.recordEvidence(sql, evidence))
    expect(await credentials.verifiedBefore(asker, id)).toMatchObject({ id, isVerified: true, credentialId: 'urn:example:evidence', contentUntil: '2026-07-31T12:00:00.000Z', content: issued.value.credential })
    expect(await credentials.verifiedBefore({ ...asker, organisation: 'harborline' }, id)).toBeUndefined()
    expect(await credentials.verifiedBefore({ ...asker, environment: 'production' }, id)).toBeUndefined()
  })

  it('fetches the DID of another’s issuer once, and recognises it when the authority does', async () => {
    const signed = await issueCredential({ ...statement('urn:example:foreign'), issuer: foreign }, { form: 'data-integrity', cryptosuite: 'eddsa-rdfc-2022', key: foreignKey, contexts: contextLibrary() })
    if (!signed.ok) throw new Error(JSON.stringify(signed.findings))
    const before = await credentials.verifyEvidence(signed.value, asker)
    expect([before.verification.verified, before.recognition, before.findings.map(({ code }) => code)]).toEqual([true, 'not-recognised', ['issuer-not-recognised']])
    const request = { issuer: foreign, name: 'A mill (sandbox)', standing: 'issuer', types: ['SteelStatement'], scope: {}, from: '2026-01-01T00:00:00Z', basis: 'A test asks for it' } as const
    await credentials.recogniseUnlessPresent([request])
    await credentials.recogniseUnlessPresent([request])
    expect(await test.inspect('select issuer from credentials.recognised_issuers')).toEqual([{ issuer: foreign }])
    expect((await credentials.verifyEvidence(signed.value, asker)).recognition).toBe('not-recognised')
    expect(asked).toEqual(['https://mill.example/.well-known/did.json'])
  })

  it('signs nothing twice under one id, and tells of what it issued in the outbox without what it says', async () => {
    await expect(issue('northmoor', 'urn:example:evidence')).rejects.toMatchObject({ code: 'CREDENTIAL_ID_TAKEN' })
    const facts = await test.inspect<{ type: string; data: object }>(`select type, data from outbox.facts where organisation = 'northmoor' order by position`)
    expect(facts).toHaveLength(7)
    expect(facts[0]).toEqual({ type: 'CredentialIssued', data: { id: expect.any(String) as unknown, types: ['VerifiableCredential'], issuer: 'did:web:window.example:organisations:northmoor' } })
  })

  it('keeps nothing of a credential that cannot be signed', async () => {
    const count = () => test.inspect('select (select count(*) from credentials.issued) as issued, (select sum(drawn) from credentials.status_lists) as drawn')
    const before = await count()
    const refused = await credentials.issueAs({ organisation: 'northmoor', subject: 'p', environment: 'test', securing: 'eddsa-rdfc-2022', purposes: ['revocation'], credential: { ...statement('urn:example:word'), credentialSubject: { unheardOfWord: 'x' }, '@context': ['https://www.w3.org/ns/credentials/v2', 'https://nowhere.example/v1'] } })
    expect(refused).toMatchObject({ ok: false })
    expect(await count()).toEqual(before)
  })

  it('never throws for what somebody hands in', async () => {
    for (const input of ['', '.', 'a.b.c', '~', '{', '[]', '{"__proto__":1}', {}, { type: '__proto__', issuer: { id: 'constructor' }, credentialSubject: [[]] }, { '@context': ['https://www.w3.org/ns/credentials/v2'], proof: [null] } as unknown as JsonObject])
      expect((await credentials.verifyEvidence(input, asker)).verification.verified).toBe(false)
  })
})
