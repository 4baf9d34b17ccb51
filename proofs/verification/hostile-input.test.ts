import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import { addProof } from '../cryptosuites/add-proof.ts'
import type { JsonObject, JsonValue } from '../json-ld/json-value.ts'
import { createStatusLists } from '../status-list/create-status-lists.ts'
import { statusConditions } from '../status-list/status-conditions.ts'
import { statusEntry } from '../status-list/status-list-credential.ts'
import { createPresentation } from './create-presentation.ts'
import { issueCredential } from './issue-credential.ts'
import { createSeenChallenges } from './seen-challenges.ts'
import { statusListVerifier } from './status-list-verifier.ts'
import { contexts, didOf, keyOf, millTestReport, moment, testNeeds, told, valueOf } from './test-verification.ts'
import { verifyCredential } from './verify-credential.ts'
import { verifyPresentation } from './verify-presentation.ts'

const needs = testNeeds()
const megabyte = 1_048_576
const integrity = { cryptosuite: 'eddsa-rdfc-2022', key: keyOf('mill'), contexts, created: moment, purpose: 'assertionMethod' } as const

let signed: JsonObject = {}
let text = ''
let token = ''
let disclosing = ''

beforeAll(async () => {
  signed = valueOf(await addProof(millTestReport(), integrity))
  text = JSON.stringify(signed)
  token = valueOf(await issueCredential(millTestReport(), { form: 'vc-jose', key: keyOf('mill') }))
  disclosing = valueOf(await issueCredential(millTestReport(), { form: 'vc-sd-jwt', key: keyOf('mill'), disclosable: ['/credentialSubject/purchaseOrderNumber'] }))
})

const encode = (value: JsonValue): string => Buffer.from(JSON.stringify(value)).toString('base64url')
/** The token under another header, with the signature of the true one. */
const withHeader = (header: JsonObject): string => [encode(header), ...token.split('.').slice(1)].join('.')
const proofOf = (document: JsonObject): JsonObject => document.proof as JsonObject

/** Blank nodes that look alike, below blank nodes that look alike: each is to be told apart by trying the orders of the others. */
function poison(nodes: number): JsonObject {
  const alike = (below: JsonObject): JsonObject[] => Array.from({ length: nodes }, () => below)
  return millTestReport({ credentialSubject: { id: 'urn:uuid:1', product: alike({ product: alike({ heatNumber: '1' }) }) } })
}

const issuerDependent = 'https://www.w3.org/ns/credentials/issuer-dependent#'
const exchangedTerms = { certificateNumber: `${issuerDependent}purchaseOrderNumber`, purchaseOrderNumber: `${issuerDependent}certificateNumber` }
/** The statements in RDF are those that were signed, and yet whoever reads the members by their names is deceived. */
function exchanged(document: JsonObject): JsonObject {
  const subject = document.credentialSubject as JsonObject
  const { certificateNumber = null, purchaseOrderNumber = null } = subject
  return { ...document, '@context': [...(document['@context'] as readonly JsonValue[]), exchangedTerms], credentialSubject: { ...subject, certificateNumber: purchaseOrderNumber, purchaseOrderNumber: certificateNumber } }
}

interface Attack {
  readonly name: string
  readonly input: () => Promise<string | Uint8Array | JsonObject> | string | Uint8Array | JsonObject
  readonly codes: readonly string[]
}

const attacks: readonly Attack[] = [
  { name: 'algorithm confusion: no algorithm', input: () => withHeader({ alg: 'none', typ: 'vc+jwt', kid: keyOf('mill').verificationMethod }), codes: ['jose-algorithm-refused'] },
  { name: 'algorithm confusion: the public key as the secret of an HMAC', input: () => withHeader({ alg: 'HS256', typ: 'vc+jwt', kid: keyOf('mill').verificationMethod }), codes: ['jose-algorithm-refused'] },
  { name: 'algorithm confusion: another curve than the key', input: () => withHeader({ alg: 'ES256', typ: 'vc+jwt', kid: keyOf('mill').verificationMethod }), codes: ['jose-algorithm-mismatch'] },
  { name: 'algorithm confusion: another cryptosuite than the key', input: () => ({ ...signed, proof: { ...proofOf(signed), cryptosuite: 'ecdsa-rdfc-2019' } }), codes: ['proof-key-unsuitable'] },
  { name: 'algorithm confusion: another canonicalization', input: () => ({ ...signed, proof: { ...proofOf(signed), cryptosuite: 'eddsa-jcs-2022' } }), codes: ['proof-signature-wrong'] },
  { name: 'algorithm confusion: a cryptosuite by the name of a prototype', input: () => ({ ...signed, proof: { ...proofOf(signed), cryptosuite: 'constructor' } }), codes: ['proof-suite-unknown'] },
  { name: 'key confusion: a key in the header', input: () => withHeader({ alg: 'EdDSA', typ: 'vc+jwt', jwk: { kty: 'OKP', crv: 'Ed25519', x: 'A'.repeat(43) } }), codes: ['jose-signature-wrong'] },
  { name: 'key confusion: another key of another party', input: () => withHeader({ alg: 'ES256', typ: 'vc+jwt', kid: keyOf('buyer').verificationMethod }), codes: ['jose-key-not-of-issuer'] },
  { name: 'key confusion: signed by another party', input: async () => valueOf(await addProof(millTestReport(), { ...integrity, key: keyOf('broker') })), codes: ['issuer-not-controller'] },
  { name: 'key confusion: the true signature under another key', input: () => ({ ...signed, proof: { ...proofOf(signed), verificationMethod: keyOf('broker').verificationMethod } }), codes: ['proof-signature-wrong'] },
  { name: 'key confusion: an unknown critical header', input: () => withHeader({ alg: 'EdDSA', typ: 'vc+jwt', kid: keyOf('mill').verificationMethod, crit: ['b64'], b64: false }), codes: ['jose-critical-unknown'] },
  { name: 'purpose confusion: a proof of authentication as an assertion', input: async () => valueOf(await addProof(millTestReport(), { ...integrity, purpose: 'authentication' })), codes: ['proof-purpose-wrong'] },
  { name: 'type confusion: a presentation as a credential', input: async () => valueOf(await createPresentation({ credentials: [signed], key: keyOf('mill'), securing: { form: 'vc-jose' } })), codes: ['jose-type-wrong', 'jose-payload-not-credential'] },
  { name: 'non-canonical encoding: padding', input: () => `${token}=`, codes: ['jose-encoding-wrong'] },
  { name: 'non-canonical encoding: standard base64', input: () => token.replace(/.$/, '+'), codes: ['jose-encoding-wrong'] },
  { name: 'non-canonical encoding: spaces within', input: () => `${token.slice(0, -20)} ${token.slice(-20)}`, codes: ['jose-encoding-wrong'] },
  { name: 'non-canonical encoding: proof value in another base', input: () => ({ ...signed, proof: { ...proofOf(signed), proofValue: `u${JSON.stringify(proofOf(signed).proofValue).slice(2, -1)}` } }), codes: ['proof-value-malformed'] },
  { name: 'non-canonical encoding: not UTF-8', input: () => Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xc0, 0x80]), Buffer.from('"}')]), codes: ['credential-not-json'] },
  { name: 'a member twice', input: () => text.replace('"validUntil"', '"validUntil":"2099-01-01T00:00:00Z","validUntil"'), codes: ['credential-member-repeated'] },
  { name: 'a member twice, once in escapes', input: () => text.replace('"validUntil"', '"valid\\u0055ntil":"2099-01-01T00:00:00Z","validUntil"'), codes: ['credential-member-repeated'] },
  { name: 'a member of a nested object twice', input: () => text.replace('"heatNumber"', '"heatNumber":"1","heatNumber"'), codes: ['credential-member-repeated'] },
  { name: 'deep nesting of lists', input: () => `{"a":${'['.repeat(500_000)}${']'.repeat(500_000)}}`, codes: ['credential-too-deep'] },
  { name: 'deep nesting of objects', input: () => `${'{"a":'.repeat(170_000)}1${'}'.repeat(170_000)}`, codes: ['credential-too-deep'] },
  { name: 'deep nesting in a token', input: () => `${encode({ alg: 'EdDSA' })}.${Buffer.from(`{"a":${'['.repeat(300_000)}${']'.repeat(300_000)}}`).toString('base64url')}.AA`, codes: ['jose-payload-malformed', 'jose-nested-too-deep'] },
  { name: 'more objects than anyone needs', input: () => JSON.stringify({ a: Array.from({ length: 10_001 }, () => ({})) }), codes: ['credential-too-many-members'] },
  { name: 'more members than anyone needs', input: () => Object.fromEntries(Array.from({ length: 25_001 }, (_, index) => [String(index), 0])), codes: ['credential-too-many-members'] },
  { name: 'more than a megabyte of text', input: () => `{"a":"${'x'.repeat(megabyte)}"}`, codes: ['credential-too-large'] },
  { name: 'more than a megabyte of bytes', input: () => Buffer.alloc(megabyte + 1, 0x20), codes: ['credential-too-large'] },
  { name: 'more than a megabyte as an object', input: () => ({ a: Array.from({ length: 300 }, () => 'x'.repeat(5000)) }), codes: ['credential-too-large'] },
  { name: 'an unknown context', input: () => ({ ...signed, '@context': ['https://www.w3.org/ns/credentials/v2', 'http://127.0.0.1/context'] }), codes: ['json-ld-context-unknown'] },
  { name: 'terms of the document exchanged by a context in it', input: () => exchanged(signed), codes: ['credential-context-inline'] },
  { name: 'terms exchanged by a context within the subject', input: () => ({ ...signed, credentialSubject: { '@context': exchangedTerms, ...(exchanged(signed).credentialSubject as JsonObject) } }), codes: ['credential-context-inline'] },
  { name: 'a protected term redefined', input: () => ({ ...signed, '@context': ['https://www.w3.org/ns/credentials/v2', 'https://w3id.org/traceability/v1', { VerifiableCredential: 'https://example.com/other' }] }), codes: ['json-ld-protected-term'] },
  { name: 'blank nodes that poison the canonicalization', input: async () => ({ ...poison(12), proof: proofOf(valueOf(await addProof(millTestReport(), integrity))) }), codes: ['canonicalization-work-limit'] },
  { name: 'neither JSON nor a token', input: () => 'verified', codes: ['credential-form-unknown'] },
  { name: 'nothing', input: () => '', codes: ['credential-form-unknown'] },
  { name: 'a list', input: () => `[${text}]`, codes: ['credential-not-an-object'] },
  { name: 'JSON with something after it', input: () => `${text}{}`, codes: ['credential-not-json'] },
]

describe('hostile input is refused with a stated code', () => {
  for (const { name, input, codes } of attacks) {
    it(name, async () => {
      const verification = await verifyCredential(await input(), needs)
      expect(verification.verified).toBe(false)
      const found = verification.findings.filter(({ severity }) => severity === 'fatal').map(({ code }) => code)
      expect(found.filter((code) => codes.includes(code)), told(verification.findings).join(', ')).not.toEqual([])
    })
  }

  it('a replayed presentation', async () => {
    const asked = { challenge: 'once', domain: 'https://customs.example' }
    const seenChallenges = createSeenChallenges({ now: needs.now })
    for (const securing of [{ form: 'data-integrity', cryptosuite: 'eddsa-rdfc-2022', contexts }, { form: 'vc-jose' }] as const) {
      const challenge = securing.form
      const presentation = valueOf(await createPresentation({ credentials: [signed], key: keyOf('mill'), securing, ...asked, challenge, created: moment }))
      const first = await verifyPresentation(presentation, needs, { ...asked, challenge, seenChallenges })
      const second = await verifyPresentation(presentation, needs, { ...asked, challenge, seenChallenges })
      expect([told(first.findings), told(second.findings)]).toEqual([[], ['presentation-replayed ']])
    }
  })

  it('a status list that would fill the memory', async () => {
    const url = 'https://mill.example/status/1'
    const encodedList = `u${gzipSync(Buffer.alloc(300 * megabyte)).toString('base64url')}`
    const bomb = { '@context': ['https://www.w3.org/ns/credentials/v2'], id: url, type: ['VerifiableCredential', 'BitstringStatusListCredential'], issuer: didOf('mill'), credentialSubject: { type: 'BitstringStatusList', statusPurpose: 'revocation', encodedList } }
    const list = valueOf(await addProof(bomb, integrity))
    const statusLists = createStatusLists({ retrieve: () => Promise.resolve(achieved({ bytes: Buffer.from(JSON.stringify(list)) })), verify: statusListVerifier(needs), now: needs.now })
    const credential = valueOf(await addProof(millTestReport({ credentialStatus: statusEntry({ url, index: 1, purpose: 'revocation' }) }), integrity))
    expect(told((await verifyCredential(credential, testNeeds({ statusLists }))).findings)).toEqual(['status-list-too-long /credentialStatus/statusListCredential'])
  })

  it('an object that holds itself, and things that are no JSON', async () => {
    const circle: Record<string, unknown> = { ...signed }
    circle.self = circle
    circle.twice = [circle, circle]
    for (const [input, code] of [[circle, 'credential-too-deep'], [{ ...signed, when: undefined }, 'credential-not-json'], [{ ...signed, count: 5n }, 'credential-not-json'], [{ ...signed, count: Number.NaN }, 'credential-not-json'], [{ ...signed, count: () => 1 }, 'credential-not-json']] as const) {
      expect(told((await verifyCredential(input as JsonObject, needs)).findings)).toEqual([`${code} `])
    }
  })
})

describe('one call costs no more than one call may, however its work is split', () => {
  /** How often each fatal code was found in the credentials of a presentation that is sound itself. */
  async function counts(credentials: readonly JsonObject[], change: Parameters<typeof testNeeds>[0] = {}): Promise<Readonly<Record<string, number>>> {
    const presentation = valueOf(await createPresentation({ credentials, key: keyOf('mill'), securing: { form: 'vc-jose' } }))
    const found = (await verifyPresentation(presentation, testNeeds(change))).credentials.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'fatal'))
    return Object.fromEntries([...new Set(found.map(({ code }) => code))].map((code) => [code, found.filter((each) => each.code === code).length]))
  }
  const sixteen = (proof: (place: number) => JsonObject): readonly JsonObject[] => Array.from({ length: 16 }, (_, place) => ({ ...proof(place), id: `urn:proof:${String(place)}`, proofValue: `${JSON.stringify(proofOf(signed).proofValue).slice(1, -2)}${'123456789ABCDEFG'.charAt(place)}` }))

  /** Blank nodes in many equal chains have to be told apart as well, each along all of its chain. */
  const chain = (length: number): JsonValue => (length === 0 ? 'end' : { linkedTo: chain(length - 1) })
  const chains = (width: number, length: number): readonly JsonValue[] => Array.from({ length: width }, () => chain(length))

  it('credentials with blank nodes that are hard to tell apart', async () => {
    const hard = { ...millTestReport({ credentialSubject: { id: 'urn:uuid:1', linkedTo: chains(100, 45) } }), proof: proofOf(signed) }
    expect(await counts([hard, hard, signed])).toEqual({ 'canonicalization-work-limit': 2, 'proof-work-exceeded': 1 })
  })

  it('64 credentials with sixteen proofs each', async () => {
    const credentials = Array.from({ length: 64 }, () => ({ ...millTestReport(), proof: sixteen(() => proofOf(signed)) }))
    expect(await counts(credentials)).toMatchObject({ 'proof-signature-wrong': 250, 'proof-work-exceeded': 1024 - 250 })
  })

  it('keys and status lists that have to be waited for', async () => {
    const statuses = Array.from({ length: 8 }, (_, index) => statusEntry({ url: `https://mill.example/status/${String(index)}`, index, purpose: 'revocation' }))
    const credential = valueOf(await addProof(millTestReport({ credentialStatus: statuses }), integrity))
    let asked = 0
    const find = (): Promise<ReturnType<typeof refused>> => {
      asked += 1
      return Promise.resolve(refused(findingAt(statusConditions.listUnavailable, '')))
    }
    const found = await counts(Array.from({ length: 64 }, () => credential), { statusLists: { find } })
    expect(asked).toBe(192)
    expect(found).toEqual({ 'status-list-unavailable': 192, 'credential-lookups-too-many': expect.any(Number) as number })
  })

  it('a schema that is named sixteen times is checked once', async () => {
    const entry = { id: 'https://mill.example/schema', type: 'JsonSchema' }
    const credential = valueOf(await addProof(millTestReport({ credentialSchema: Array.from({ length: 16 }, () => entry) }), integrity))
    let checked = 0
    const known = { check: () => { checked += 1; return [] } }
    expect((await verifyCredential(credential, testNeeds({ schemas: { find: () => known } }))).verified).toBe(true)
    expect(checked).toBe(1)
  })
})

describe('whatever comes in', () => {
  /** That something is refused must be said by a check, and not by the net below all of them. */
  async function survives(input: string | Uint8Array | JsonObject): Promise<void> {
    const hermetic = testNeeds()
    const credential = await verifyCredential(input, hermetic)
    const presentation = await verifyPresentation(input, hermetic, { challenge: 'c', domain: 'd' })
    for (const { verified, findings } of [credential, presentation]) {
      expect(findings.map(({ code }) => code)).not.toContain('credential-verification-failed')
      expect(verified || findings.some(({ severity }) => severity === 'fatal')).toBe(true)
    }
    expect(hermetic.retrievals.filter((url) => !url.startsWith('https://'))).toEqual([])
    if (!Buffer.from(typeof input === 'string' || input instanceof Uint8Array ? input : JSON.stringify(input)).includes('did:web')) expect(hermetic.retrievals).toEqual([])
  }

  it('bytes and texts', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string({ maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 300 })), survives), { numRuns: 300 })
  })

  it('credentials with bytes changed, removed and doubled', async () => {
    const change = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), fc.string({ maxLength: 4 }))
    await fc.assert(fc.asyncProperty(fc.constantFrom('text', 'token', 'disclosing'), fc.array(change, { minLength: 1, maxLength: 3 }), async (which, changes) => {
      let altered = which === 'text' ? text : which === 'token' ? token : disclosing
      for (const [where, removed, added] of changes) {
        const at = Math.floor(where * altered.length)
        altered = altered.slice(0, at) + added + altered.slice(at + removed)
      }
      await survives(altered)
    }), { numRuns: 300 })
  })

  it('any JSON in the place of any member', async () => {
    const names = fc.constantFrom('@context', 'id', 'type', 'issuer', 'validFrom', 'credentialSubject', 'credentialStatus', 'credentialSchema', 'relatedResource', 'refreshService', 'proof', 'holder', 'verifiableCredential', '__proto__', 'constructor', '@graph', '@id', '@value', '@reverse', '@included', '@nest', 'proofValue', 'previousProof')
    const leaf = fc.constantFrom<JsonValue>('https://www.w3.org/ns/credentials/v2', 'VerifiableCredential', 'VerifiablePresentation', 'EnvelopedVerifiableCredential', 'DataIntegrityProof', 'did:key:z6Mk', 'data:application/vc+jwt,a.b.c', '', null, 0, 1e308, true, '\ud800')
    const { value } = fc.letrec<{ value: JsonValue }>((tie) => ({ value: fc.oneof({ maxDepth: 4 }, leaf, fc.string(), fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(names, tie('value'), { maxKeys: 5 })) }))
    await fc.assert(fc.asyncProperty(fc.dictionary(names, value, { maxKeys: 6 }), fc.boolean(), async (members, isText) => {
      const input: JsonObject = { ...signed, ...members }
      await survives(isText ? JSON.stringify(input) : input)
    }), { numRuns: 300 })
  })

  const large: Readonly<Record<string, () => string>> = {
    'an array of a megabyte': () => `{"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiableCredential"],"credentialSubject":[${'{"id":"urn:x:1"},'.repeat(60_000)}{"a":1}]}`,
    'a context of a megabyte': () => `{"@context":["https://www.w3.org/ns/credentials/v2"${',"urn:x:1"'.repeat(110_000)}],"type":["VerifiableCredential"]}`,
    'types of a megabyte': () => `{"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiableCredential"${',"T"'.repeat(250_000)}]}`,
    'a string of a megabyte': () => `{"@context":["https://www.w3.org/ns/credentials/v2"],"issuer":"${'did:key:z'.repeat(110_000)}"}`,
    'escapes of a megabyte': () => `{"a":"${'\\\\'.repeat(500_000)}"}`,
    'members of a megabyte': () => `{${Array.from({ length: 80_000 }, (_, index) => `"m${String(index)}":1`).join()}}`,
    'tildes of a megabyte': () => '~'.repeat(megabyte),
    'dots of a megabyte': () => `a.${'.'.repeat(megabyte - 2)}`,
    'digits of a megabyte': () => `{"a":${'9'.repeat(megabyte - 10)}}`,
    'proofs of a megabyte': () => `{"@context":["https://www.w3.org/ns/credentials/v2"],"proof":[${'{},'.repeat(340_000)}{}]}`,
    'statuses of a megabyte': () => JSON.stringify({ ...signed, credentialStatus: Array.from({ length: 5000 }, (_, index) => statusEntry({ url: `https://mill.example/${String(index)}`, index, purpose: 'revocation' })) }),
    'a signed credential with a megabyte in its subject': () => JSON.stringify({ ...signed, credentialSubject: { list: Array.from({ length: 30_000 }, (_, index) => ({ heatNumber: String(index) })) } }),
  }
  for (const [name, input] of Object.entries(large)) {
    it(name, async () => {
      await survives(input())
    })
  }
})
