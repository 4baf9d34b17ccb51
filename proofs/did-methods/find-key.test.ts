import { describe, expect, it, vi } from 'vitest'
import type { JsonObject } from '../json-ld/json-value.ts'
import { jwkOf } from '../keys/json-web-key.ts'
import { encodeMultikey } from '../keys/multikey.ts'
import { generateSigningKey } from '../keys/signing-key.ts'
import { createDidResolver } from './create-did-resolver.ts'
import type { DidMethod, DidResolution, MethodResolution, VerificationRelationship } from './did-resolution.ts'
import { findKeyBy } from './find-key.ts'
import { didKey } from './key/did-key.ts'
import { deactivated, resolved, unresolved } from './resolution-answer.ts'

const did = 'did:example:mill'
const key = generateSigningKey('Ed25519').verificationKey
const curve = generateSigningKey('P-256')
const publicKeyMultibase = encodeMultikey(key)
const multikey: JsonObject = { id: `${did}#k`, type: 'Multikey', controller: did, publicKeyMultibase }

function methodOf(answer: (did: string) => MethodResolution | Promise<MethodResolution>): DidMethod {
  return { name: 'example', resolve: vi.fn(answer) }
}

async function find(document: JsonObject, { url = `${did}#k`, use = 'assertionMethod' }: { url?: string; use?: VerificationRelationship } = {}): Promise<string> {
  const now = () => new Date('2026-03-01T00:00:00Z')
  const findKey = findKeyBy(createDidResolver({ methods: [methodOf(() => resolved({ id: did, ...document }))], now }), now)
  const found = await findKey(url, use)
  return found.ok ? found.value.key.type : found.findings.map(({ code }) => code).join()
}

describe('findKeyBy() finds', () => {
  it('a key that the document lists under the relationship, by reference, embedded, or relative to the DID', async () => {
    expect(await find({ verificationMethod: [multikey], assertionMethod: [`${did}#k`] })).toBe('Ed25519')
    expect(await find({ assertionMethod: [multikey] })).toBe('Ed25519')
    expect(await find({ verificationMethod: [{ ...multikey, id: '#k' }], assertionMethod: ['#k'] })).toBe('Ed25519')
  })

  it('keys of every type of verification method', async () => {
    const publicKeyJwk = jwkOf(curve.verificationKey)
    const { publicKeyMultibase: _, ...bare } = multikey
    expect(await find({ assertionMethod: [{ ...bare, type: 'JsonWebKey2020', publicKeyJwk }] })).toBe('P-256')
    expect(await find({ assertionMethod: [{ ...bare, type: 'JsonWebKey', publicKeyJwk }] })).toBe('P-256')
    expect(await find({ assertionMethod: [{ ...multikey, type: 'Ed25519VerificationKey2020' }] })).toBe('Ed25519')
    expect(await find({ assertionMethod: [{ ...multikey, type: 'Ed25519VerificationKey2020', publicKeyMultibase: encodeMultikey(curve.verificationKey) }] })).toBe('did-key-type-unsupported')
  })

  it('the same key object while the document is warm, and without waiting', () => {
    const now = () => new Date('2026-03-01T00:00:00Z')
    const findKey = findKeyBy(createDidResolver({ methods: [didKey], now }), now)
    const { verificationMethod } = generateSigningKey('P-384')
    const found = findKey(verificationMethod, 'authentication')
    expect(found).not.toBeInstanceOf(Promise)
    expect(findKey(verificationMethod, 'authentication')).toBe(found)
    expect(found).toMatchObject({ ok: true, value: { id: verificationMethod, controller: verificationMethod.split('#')[0] } })
  })
})

describe('findKeyBy() refuses', () => {
  it('a use that the document does not allow the key, though it allows others', async () => {
    const document = { verificationMethod: [multikey], authentication: ['#k'], keyAgreement: [{ ...multikey, id: '#embedded' }] }
    expect(await find(document)).toBe('did-relationship-missing')
    expect(await find(document, { use: 'authentication' })).toBe('Ed25519')
    expect(await find(document, { url: `${did}#embedded` })).toBe('did-key-not-found')
    expect(await find(document, { url: `${did}#other` })).toBe('did-key-not-found')
    expect(await find({ assertionMethod: ['did:example:other#k'] }, { url: `${did}#k` })).toBe('did-key-not-found')
  })

  it('a key of another controller, and a document of another DID', async () => {
    expect(await find({ assertionMethod: [{ ...multikey, controller: 'did:example:other' }] })).toBe('did-key-controller-mismatch')
    expect(await find({ id: 'did:example:other', assertionMethod: [{ ...multikey, controller: 'did:example:other' }] })).toBe('did-document-id-mismatch')
  })

  it('a key whose private part is published', async () => {
    const { publicKeyMultibase: _, ...bare } = multikey
    expect(await find({ assertionMethod: [{ ...multikey, secretKeyMultibase: 'z' }] })).toBe('did-key-private-part-published')
    expect(await find({ assertionMethod: [{ ...bare, type: 'JsonWebKey', publicKeyJwk: curve.exportPrivateJwk() }] })).toBe('key-jwk-private')
  })

  it('a key written in two forms, in none, in another, or of an unknown type', async () => {
    const publicKeyJwk = jwkOf(key)
    expect(await find({ assertionMethod: [{ ...multikey, publicKeyJwk }] })).toBe('did-key-material-ambiguous')
    expect(await find({ assertionMethod: [{ id: '#k', type: 'Multikey', controller: did }] })).toBe('did-key-material-ambiguous')
    expect(await find({ assertionMethod: [{ ...multikey, type: 'JsonWebKey' }] })).toBe('did-key-material-ambiguous')
    expect(await find({ assertionMethod: [{ ...multikey, publicKeyMultibase: 7 }] })).toBe('did-key-material-ambiguous')
    expect(await find({ assertionMethod: [{ ...multikey, publicKeyMultibase: 'z6Mk' }] })).toMatch(/^key-/)
    for (const type of ['Ed25519VerificationKey2018', 'constructor', '__proto__']) expect(await find({ assertionMethod: [{ ...multikey, type }] })).toBe('did-key-type-unsupported')
  })

  it('a key that was revoked or has expired, from that moment on', async () => {
    const dated = (dates: JsonObject) => find({ assertionMethod: [{ ...multikey, ...dates }] })
    expect(await dated({ revoked: '2026-03-01T00:00:00Z' })).toBe('did-key-revoked')
    expect(await dated({ revoked: '2026-03-01T00:00:01Z', expires: '2026-03-01T02:00:00+01:00' })).toBe('Ed25519')
    expect(await dated({ expires: '2026-02-28T23:59:59.999Z' })).toBe('did-key-expired')
    for (const expires of ['2026-02-30', 'never', '2027-01-01T00:00:00', '2027-99-01T00:00:00Z', 7, null]) expect(await dated({ expires })).toBe('did-key-dates-malformed')
  })

  it('what is no DID URL of a key in the current document', async () => {
    const document = { assertionMethod: [multikey] }
    for (const url of ['', '#k', 'k', 'https://mill.example/#k', `${did}#k#k`, `${did}#ü`]) expect(await find(document, { url })).toMatch(/^did-(?:url-)?invalid$/)
    for (const url of [did, `${did}?versionId=1#k`, `${did}/path#k`]) expect(await find(document, { url })).toBe('did-url-unsupported')
  })

  it('keys of a DID that does not resolve, or that was deactivated', async () => {
    const codeOf = async (answer: DidResolution) => {
      const found = await findKeyBy({ resolve: () => answer })(`${did}#k`, 'assertionMethod')
      return found.ok ? 'found' : found.findings[0]?.code
    }
    expect(await codeOf(unresolved('NOT_FOUND'))).toBe('did-not-found')
    expect(await codeOf(deactivated())).toBe('did-deactivated')
    for (const type of ['https://www.w3.org/ns/did#constructor', 'about:blank']) expect(await codeOf({ didDocument: null, didDocumentMetadata: {}, didResolutionMetadata: { error: { type, title: '' } } })).toBe('did-resolution-failed')
    expect(await codeOf({ didDocument: null, didDocumentMetadata: {}, didResolutionMetadata: { error: { type: 'https://www.w3.org/ns/did#METHOD_NOT_SUPPORTED', title: '' } } })).toBe('did-method-unsupported')
  })
})

describe('createDidResolver()', () => {
  const document = resolved({ id: did, assertionMethod: [multikey] })

  it('keeps a document as long as its method allows, and never longer than it keeps anything', async () => {
    let now = 0
    for (const [freshSeconds, cacheSeconds, kept] of [[60, 3600, 60], [7200, 3600, 3600], [undefined, 100, 100], [0, 3600, 0]] as const) {
      const method = methodOf(() => Promise.resolve(freshSeconds === undefined ? document : { ...document, freshSeconds }))
      const resolver = createDidResolver({ methods: [method], now: () => new Date(now), cacheSeconds })
      const first = await resolver.resolve(did)
      expect(first).toEqual(document)
      now += kept * 1000 - 1
      if (kept > 0) expect(resolver.resolve(did)).toBe(first)
      expect(method.resolve).toHaveBeenCalledTimes(1)
      now += 1
      await resolver.resolve(did)
      expect(method.resolve).toHaveBeenCalledTimes(2)
    }
  })

  it('keeps failures for seconds only', async () => {
    let now = 0
    const method = methodOf(() => Promise.resolve(unresolved('NOT_FOUND')))
    const resolver = createDidResolver({ methods: [method], now: () => new Date(now) })
    await resolver.resolve(did)
    await resolver.resolve(did)
    expect(method.resolve).toHaveBeenCalledTimes(1)
    now = 10_000
    await resolver.resolve(did)
    expect(method.resolve).toHaveBeenCalledTimes(2)
  })

  it('asks once for all who wait, and apart for every version', async () => {
    const method = methodOf(() => new Promise((settle) => { setImmediate(() => { settle(document) }) }))
    const resolver = createDidResolver({ methods: [method], now: () => new Date(0) })
    const [one, other] = await Promise.all([resolver.resolve(did), resolver.resolve(did), resolver.resolve(did, { versionNumber: 1 }), resolver.resolve(did, { versionId: '1' })])
    expect(one).toBe(other)
    expect(method.resolve).toHaveBeenCalledTimes(3)
  })

  it('answers for methods that fail unexpectedly, at once or later', async () => {
    for (const fail of [() => { throw new Error('broken') }, () => Promise.reject(new Error('broken'))]) {
      const { didResolutionMetadata } = await createDidResolver({ methods: [methodOf(fail)], now: () => new Date(0) }).resolve(did)
      expect(didResolutionMetadata.error?.type).toBe('https://www.w3.org/ns/did#INTERNAL_ERROR')
    }
  })

  it('answers what is no DID, or of a method that it does not know, without asking anyone', async () => {
    const resolver = createDidResolver({ methods: [], now: () => new Date(0) })
    expect((await resolver.resolve('did:example:a')).didResolutionMetadata.error?.type).toBe('https://www.w3.org/ns/did#METHOD_NOT_SUPPORTED')
    for (const text of ['', 'did:example', `did:example:${'a'.repeat(1_000_000)}`, 'did:example:a#k']) expect((await resolver.resolve(text)).didResolutionMetadata.error?.type).toBe('https://www.w3.org/ns/did#INVALID_DID')
  })

  it('forgets what was not asked for lately, and keeps what was', async () => {
    const method = methodOf((asked) => resolved({ id: asked }))
    const resolver = createDidResolver({ methods: [method], now: () => new Date(0), entriesMax: 4 })
    for (let at = 0; at < 20; at += 1) for (const name of ['busy', `once${String(at)}`]) await resolver.resolve(`did:example:${name}`)
    const asked = vi.mocked(method.resolve).mock.calls.map(([each]) => each)
    expect(asked.filter((each) => each === 'did:example:busy')).toHaveLength(1)
    await resolver.resolve('did:example:once0')
    expect(vi.mocked(method.resolve).mock.calls).toHaveLength(asked.length + 1)
  })
})
