import fc from 'fast-check'
import { CompactSign, compactVerify, importJWK, jwtVerify } from 'jose'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../json-ld/json-value.ts'
import { jwkOf } from '../keys/json-web-key.ts'
import { signingKeyFromJwk } from '../keys/signing-key.ts'
import type { KeyType } from '../keys/verification-key.ts'
import { issueJwtCredential } from './issue-jwt-credential.ts'
import { algorithmOf } from './sign-jws.ts'
import { codesOf, findKeyOf, forged, heatCredential, needsOf, oldHeatCredential, testNow, testSigner, valueOf } from './test-signers.ts'
import { verifyJwtCredential } from './verify-jwt-credential.ts'

const mill = testSigner('did:web:mill.example')
const impostor = testSigner('did:web:impostor.example')
const needs = needsOf(mill, impostor)
const keyTypes: readonly KeyType[] = ['Ed25519', 'P-256', 'P-384']
const kid = 'did:web:mill.example#key-1'
const seconds = (date: string) => Math.floor(Date.parse(date) / 1000)

const inPayload = (extra: object = {}): JsonObject => ({ ...heatCredential(mill.did), ...extra })
const inClaim = (claims: object = {}, credential: object = {}): JsonObject => ({ iss: mill.did, nbf: seconds('2026-05-01T00:00:00Z'), vc: { ...oldHeatCredential(mill.did), ...credential }, ...claims })
const verifyOf = (payload: JsonObject, header: object = {}, by = mill) => verifyJwtCredential(forged({ alg: 'ES256', kid, typ: 'vc' in payload ? 'JWT' : 'vc+jwt', ...header }, payload, by), needs)

describe('issueJwtCredential() and verifyJwtCredential()', () => {
  it.each(keyTypes)('hand on a credential of the data model 2.0 as it is, signed with %s', async (type) => {
    const signer = testSigner(mill.did, type)
    const token = valueOf(await issueJwtCredential(heatCredential(mill.did), { key: signer.key, form: 'vc-jose', issuedAt: testNow }))
    const verified = valueOf(await verifyJwtCredential(token, needsOf(signer)))
    expect(verified).toMatchObject({ form: 'vc-jose', credential: heatCredential(mill.did), findings: [], header: { alg: algorithmOf[type], kid, typ: 'vc+jwt', cty: 'vc' } })
    expect(verified.proof).toEqual({ suite: algorithmOf[type], verificationMethod: kid, controller: mill.did, purpose: 'assertionMethod', isSound: true })
    expect(verified.claims['iat']).toBe(testNow.getTime() / 1000)
  })

  it.each(keyTypes)('hand on a credential of the data model 1.1 in the claim vc, signed with %s', async (type) => {
    const signer = testSigner(mill.did, type)
    const token = valueOf(await issueJwtCredential(oldHeatCredential(mill.did), { key: signer.key, form: 'vc-jwt' }))
    const verified = valueOf(await verifyJwtCredential(token, needsOf(signer)))
    expect(verified).toMatchObject({ form: 'vc-jwt', credential: oldHeatCredential(mill.did), findings: [] })
    expect(verified.claims).toMatchObject({ iss: mill.did, sub: 'urn:heat:H-4711', jti: heatCredential('')['id'], nbf: seconds('2026-05-01T00:00:00Z'), exp: seconds('2030-01-01T00:00:00Z') })
  })

  it('write the same bytes as ever for one Ed25519 key (that of RFC 8037 appendix A.1)', async () => {
    const jwk = { kty: 'OKP', crv: 'Ed25519', d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' }
    const key = valueOf(signingKeyFromJwk(jwk, 'did:example:a#1'))
    const credential = { '@context': ['https://www.w3.org/ns/credentials/v2'], type: ['VerifiableCredential'], issuer: 'did:example:a', credentialSubject: { heatNumber: 'H-1' } }
    expect(valueOf(await issueJwtCredential(credential, { key, form: 'vc-jose' }))).toBe(goldenToken)
    await expect(compactVerify(goldenToken, await importJWK({ kty: jwk.kty, crv: jwk.crv, x: jwk.x }, 'EdDSA'))).resolves.toBeDefined()
  })

  it('refuse to sign in the name of someone else, in the wrong form, or with a date that is none', async () => {
    expect(codesOf(await issueJwtCredential(heatCredential(impostor.did), { key: mill.key, form: 'vc-jose' }))).toBe('jose-issuer-missing')
    const { issuer, ...nameless } = heatCredential(mill.did)
    expect(issuer).toBeDefined()
    expect(codesOf(await issueJwtCredential(nameless, { key: mill.key, form: 'vc-jose' }))).toBe('jose-issuer-missing')
    expect(codesOf(await issueJwtCredential({ ...heatCredential(mill.did), issuanceDate: '2026-05-01T00:00:00Z' }, { key: mill.key, form: 'vc-jwt' }))).toBe('jose-model-wrong')
    expect(codesOf(await issueJwtCredential({ ...oldHeatCredential(mill.did), issuanceDate: 'yesterday' }, { key: mill.key, form: 'vc-jwt' }))).toBe('jose-date-malformed')
    expect(codesOf(await issueJwtCredential({ ...oldHeatCredential(mill.did), expirationDate: 'never' }, { key: mill.key, form: 'vc-jwt' }))).toBe('jose-date-malformed')
    expect(codesOf(await issueJwtCredential({ ...heatCredential(mill.did), vc: {} }, { key: mill.key, form: 'vc-jose' }))).toBe('jose-claim-forbidden')
  })

  it.each(keyTypes)('agree with the library jose, both ways, with %s', async (type) => {
    const signer = testSigner(mill.did, type)
    const ours = valueOf(await issueJwtCredential(heatCredential(mill.did), { key: signer.key, form: 'vc-jose' }))
    const alg = algorithmOf[type]
    const { payload, protectedHeader } = await compactVerify(ours, await importJWK({ ...jwkOf(signer.key.verificationKey) }, alg), { algorithms: [alg] })
    expect(JSON.parse(new TextDecoder().decode(payload))).toEqual(heatCredential(mill.did))
    expect(protectedHeader).toEqual({ alg, kid, typ: 'vc+jwt', cty: 'vc' })
    const theirs = await new CompactSign(new TextEncoder().encode(JSON.stringify(heatCredential(mill.did)))).setProtectedHeader({ alg, kid, typ: 'vc+jwt' }).sign(await importJWK({ ...signer.key.exportPrivateJwk() }, alg))
    expect(valueOf(await verifyJwtCredential(theirs, needsOf(signer))).credential).toEqual(heatCredential(mill.did))
    const old = valueOf(await issueJwtCredential(oldHeatCredential(mill.did), { key: signer.key, form: 'vc-jwt' }))
    const claims = await jwtVerify(old, await importJWK({ ...jwkOf(signer.key.verificationKey) }, alg), { issuer: mill.did, currentDate: testNow })
    expect(claims.payload['vc']).toEqual(oldHeatCredential(mill.did))
  })
})

describe('verifyJwtCredential() puts the claims of a VC-JWT back', () => {
  it('where the credential does not say them itself', async () => {
    const { id, issuer, issuanceDate, expirationDate, credentialSubject, ...rest } = oldHeatCredential(mill.did)
    expect([id, issuer, issuanceDate, expirationDate, credentialSubject]).not.toContain(undefined)
    const payload = { iss: mill.did, sub: 'urn:heat:1', jti: 'urn:uuid:1', nbf: seconds('2026-05-01T00:00:00Z') + 0.5, exp: seconds('2027-05-01T00:00:00Z'), vc: rest }
    expect(valueOf(await verifyOf(payload)).credential).toEqual({ ...rest, id: 'urn:uuid:1', issuer: mill.did, issuanceDate: '2026-05-01T00:00:00Z', expirationDate: '2027-05-01T00:00:00Z', credentialSubject: { id: 'urn:heat:1' } })
  })

  it('into an issuer and a subject that are objects without an id', async () => {
    const { credential } = valueOf(await verifyOf(inClaim({ sub: 'urn:heat:1' }, { issuer: { name: 'Mill' }, credentialSubject: [{ heatNumber: '1' }] })))
    expect(credential).toMatchObject({ issuer: { name: 'Mill', id: mill.did }, credentialSubject: [{ heatNumber: '1', id: 'urn:heat:1' }] })
  })

  it.each([
    ['issuer', {}, { issuer: 'did:web:impostor.example' }, '/issuer'],
    ['id', { jti: 'urn:uuid:other' }, {}, '/id'],
    ['subject', { sub: 'urn:heat:other' }, {}, '/credentialSubject'],
    ['subjects', { sub: 'urn:heat:other' }, { credentialSubject: [{ id: 'urn:a' }, { id: 'urn:b' }] }, '/credentialSubject'],
    ['date of issuance', { nbf: 1 }, {}, '/issuanceDate'],
    ['date of expiration', { exp: seconds('2031-01-01T00:00:00Z') }, {}, '/expirationDate'],
    ['date that is none', {}, { issuanceDate: 'yesterday' }, '/issuanceDate'],
  ])('but finds a contradiction in the %s fatal, and keeps what the credential says', async (...[, claims, credential, pointer]) => {
    const verified = valueOf(await verifyOf(inClaim(claims, credential)))
    expect(verified.findings.map(({ code, severity, pointer: at }) => [code, severity, at.declaration])).toEqual([['jose-claim-contradicts', 'fatal', pointer]])
    expect(verified.credential).toEqual({ ...oldHeatCredential(mill.did), ...credential })
  })

  it('finds claims of the wrong form', async () => {
    for (const claims of [{ exp: '2030' }, { nbf: Infinity }, { nbf: 1e300 }, { sub: 1 }, { jti: {} }, { iat: [] }]) {
      const findings = valueOf(await verifyJwtCredential(forged({ alg: 'ES256', kid, typ: 'JWT' }, inClaim(claims), mill), needs)).findings
      expect(findings.map(({ code }) => code)).toEqual(['jose-claim-malformed'])
    }
    expect(codesOf(await verifyJwtCredential(forged({ alg: 'ES256', kid }, JSON.stringify(inClaim({ exp: 0 })).replace('"exp":0', '"exp":1e999'), mill), needs))).toBe('jose-payload-malformed')
  })
})

describe('verifyJwtCredential() and the dates of the token', () => {
  it('lets exp of a VC-JOSE warn only, since the credential has dates of its own, and takes iat as text with a notice', async () => {
    const verified = valueOf(await verifyOf(inPayload({ exp: seconds('2026-05-31T00:00:00Z'), iat: '1745565979', nbf: seconds('2031-01-01T00:00:00Z') })))
    expect(verified.findings.map(({ code, severity }) => [code, severity])).toEqual([['jose-issued-at-text', 'information'], ['jose-signature-expired', 'warning']])
    expect(verified.credential).toEqual(heatCredential(mill.did))
  })

  it('finds a VC-JWT beyond exp or before nbf fatal, with a minute for the clocks', async () => {
    const at = async (exp: number, nbf: number) => valueOf(await verifyOf({ iss: mill.did, exp, nbf, vc: { '@context': [], type: ['VerifiableCredential'] } })).findings.map(({ code }) => code)
    const now = testNow.getTime() / 1000
    expect(await at(now - 59, now + 59)).toEqual([])
    expect(await at(now - 60, now)).toEqual(['jose-expired'])
    expect(await at(now + 100, now + 61)).toEqual(['jose-not-yet-valid'])
  })
})

describe('verifyJwtCredential() refuses', () => {
  it.each([
    ['another type of token', inPayload(), { typ: 'at+jwt' }, 'jose-type-wrong'],
    ['a presentation', inPayload(), { typ: 'vp+jwt' }, 'jose-type-wrong'],
    ['a VC-JWT with a type of something else', inClaim(), { typ: 'dpop+jwt' }, 'jose-type-wrong'],
    ['the claim vc under vc+jwt', inClaim(), { typ: 'vc+jwt' }, 'jose-claim-forbidden'],
    ['vc and vp at once', inClaim({ vp: {} }), {}, 'jose-claim-forbidden'],
    ['a vp where a credential is expected', { iss: 'did:web:mill.example', vp: {} }, { typ: 'JWT' }, 'jose-payload-not-credential'],
    ['data of the model 2.0 in the claim of 1.1', inClaim({}, { '@context': ['https://www.w3.org/ns/credentials/v2'] }), {}, 'jose-model-wrong'],
    ['a vc that is no object', { iss: 'did:web:mill.example', vc: 'x' }, {}, 'jose-payload-not-credential'],
    ['an ordinary JWT', { iss: 'did:web:mill.example', sub: 'a' }, { typ: 'JWT' }, 'jose-payload-not-credential'],
    ['no issuer at all', { '@context': ['https://www.w3.org/ns/credentials/v2'], type: 'VerifiableCredential' }, {}, 'jose-issuer-missing'],
    ['a token for someone else', inPayload({ aud: 'did:web:other.example' }), {}, 'jose-audience-wrong'],
    ['no kid, where the issuer may have several keys', inPayload(), { kid: undefined }, 'jose-key-id-missing'],
    ['a kid that is no DID URL', inPayload(), { kid: 'did:web:mill.example' }, 'jose-key-id-malformed'],
    ['a kid with a path of a file', inPayload(), { kid: 'file:///etc/passwd' }, 'jose-key-id-malformed'],
    ['a kid that is not in the issuer\'s document', inPayload(), { kid: '#key-2' }, 'test-key-unknown'],
    ['an algorithm that is not that of the key', inPayload(), { alg: 'ES384' }, 'jose-algorithm-mismatch'],
    ['EdDSA with a key on P-256', inPayload(), { alg: 'EdDSA' }, 'jose-algorithm-mismatch'],
  ])('%s', async (...[, payload, header, code]) => {
    expect(codesOf(await verifyOf(payload, header))).toBe(code)
  })

  it('a key of another, however well it signed', async () => {
    expect(codesOf(await verifyOf(inPayload(), { kid: impostor.key.verificationMethod }, impostor))).toBe('jose-key-not-of-issuer')
    expect(codesOf(await verifyOf(inClaim(), { kid: impostor.key.verificationMethod }, impostor))).toBe('jose-key-not-of-issuer')
    expect(codesOf(await verifyOf(inPayload(), {}, impostor))).toBe('jose-signature-wrong')
    // With iss of the impostor the key is theirs: then issuer and iss contradict each other, which is fatal.
    const verified = valueOf(await verifyOf(inPayload({ iss: impostor.did }), { kid: impostor.key.verificationMethod }, impostor))
    expect(verified.findings.map(({ code, severity }) => [code, severity])).toEqual([['jose-claim-contradicts', 'fatal']])
  })

  it('keys that the token brings along: they are never looked at', async () => {
    const jwk = jwkOf(impostor.key.verificationKey)
    for (const header of [{ jwk }, { jku: 'https://impostor.example/jwks' }, { x5u: 'https://impostor.example/cert' }, { x5c: ['MIIB'] }]) {
      expect(codesOf(await verifyOf(inPayload(), header, impostor))).toBe('jose-signature-wrong')
      expect(codesOf(await verifyOf(inPayload(), { ...header, kid: undefined }, impostor))).toBe('jose-key-id-missing')
      expect(codesOf(await verifyOf(inPayload(), header))).toBe('none')
    }
  })

  it('revoked and expired keys, and those whose end cannot be read', async () => {
    const token = forged({ alg: 'ES256', kid, typ: 'vc+jwt' }, inPayload(), mill)
    const found = findKeyOf(mill)
    const withEnd = (end: object) => verifyJwtCredential(token, { now: testNow, findKey: async (name, relationship) => ({ ok: true, value: { ...valueOf(await found(name, relationship)), ...end } }) })
    expect(codesOf(await withEnd({ revoked: '2026-05-31T00:00:00Z' }))).toBe('jose-key-revoked')
    expect(codesOf(await withEnd({ revoked: 'soon' }))).toBe('jose-key-revoked')
    expect(codesOf(await withEnd({ expires: '2026-06-01T12:00:00Z' }))).toBe('jose-key-expired')
    expect(codesOf(await withEnd({ expires: '2026-06-01T12:00:01Z', revoked: '2027-01-01T00:00:00Z' }))).toBe('none')
  })

  it('signatures in DER, of the wrong length, and empty ones', async () => {
    const token = forged({ alg: 'ES256', kid, typ: 'vc+jwt' }, inPayload(), mill)
    const input = token.slice(0, token.lastIndexOf('.'))
    for (const signature of ['', Buffer.alloc(64).toString('base64url'), Buffer.alloc(63, 1).toString('base64url'), Buffer.concat([Buffer.from([0x30, 0x44]), Buffer.alloc(68, 2)]).toString('base64url')]) {
      expect(codesOf(await verifyJwtCredential(`${input}.${signature}`, needs))).toBe('jose-signature-wrong')
    }
  })

  it('every token of which one character was altered', async () => {
    const token = forged({ alg: 'ES256', kid, typ: 'vc+jwt' }, inPayload(), mill)
    await fc.assert(fc.asyncProperty(fc.nat(token.length - 1), fc.constantFrom(...Array.from('ABCDwxyz0189-_.=~ +/')), async (at, character) => {
      fc.pre(token[at] !== character)
      expect((await verifyJwtCredential(token.slice(0, at) + character + token.slice(at + 1), needs)).ok).toBe(false)
    }), { numRuns: 400 })
  })

  it('anything else without throwing', async () => {
    await fc.assert(fc.asyncProperty(fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('alg', 'kid', 'typ', '__proto__', 'crit')), fc.jsonValue()), fc.dictionary(fc.constantFrom('iss', 'vc', 'vp', 'exp', 'nbf', 'sub', 'jti', 'aud', 'issuer', '@context', 'type', 'credentialSubject', '__proto__', 'constructor'), fc.jsonValue()), async (header, claims) => {
      const text = JSON.stringify({ alg: 'ES256', kid, ...header })
      await verifyJwtCredential(forged(text, JSON.stringify(claims), mill), needs)
      const verified = await verifyJwtCredential(forged({ alg: 'ES256', kid }, JSON.stringify({ type: 'VerifiableCredential', '@context': [], issuer: mill.did, ...claims }), mill), needs)
      expect(typeof verified.ok).toBe('boolean')
    }), { numRuns: 150 })
  })
})

describe('verifyJwtCredential() finds the key', () => {
  it.each(['#key-1', 'key-1', kid])('by the kid %s', async (name) => {
    expect(valueOf(await verifyOf(inPayload(), { kid: name })).proof.verificationMethod).toBe(kid)
  })

  it('without a kid where the DID has one key only', async () => {
    const asked: string[] = []
    const sole = async (did: string) => verifyJwtCredential(forged({ alg: 'ES256', typ: 'vc+jwt' }, heatCredential(did), mill), { now: testNow, findKey: (name, relationship) => (asked.push(name), findKeyOf()(name, relationship)) })
    for (const did of ['did:key:zDnaeabc', 'did:jwk:eyJhIjoxfQ']) expect(codesOf(await sole(did))).toBe('test-key-unknown')
    expect(asked).toEqual(['did:key:zDnaeabc#zDnaeabc', 'did:jwk:eyJhIjoxfQ#0'])
  })

  it('and takes typ with its prefix and in any letters, or none with a warning', async () => {
    expect(valueOf(await verifyOf(inPayload(), { typ: 'application/VC+JWT' })).findings).toEqual([])
    for (const typ of [undefined, 'JWT']) expect(valueOf(await verifyOf(inPayload(), { typ })).findings.map(({ code, severity }) => [code, severity])).toEqual([['jose-type-missing', 'warning']])
  })

  it('and knows itself by the audience', async () => {
    const token = forged({ alg: 'ES256', kid, typ: 'vc+jwt' }, inPayload({ aud: ['did:web:other.example', 'did:web:customs.example'] }), mill)
    expect(codesOf(await verifyJwtCredential(token, { ...needs, audience: 'did:web:customs.example' }))).toBe('none')
    expect(codesOf(await verifyJwtCredential(token, { ...needs, audience: 'did:web:custom' }))).toBe('jose-audience-wrong')
  })
})

/** Ed25519 signs deterministically, so that every byte is fixed. */
const goldenToken = 'eyJhbGciOiJFZERTQSIsImtpZCI6ImRpZDpleGFtcGxlOmEjMSIsInR5cCI6InZjK2p3dCIsImN0eSI6InZjIn0.eyJAY29udGV4dCI6WyJodHRwczovL3d3dy53My5vcmcvbnMvY3JlZGVudGlhbHMvdjIiXSwidHlwZSI6WyJWZXJpZmlhYmxlQ3JlZGVudGlhbCJdLCJpc3N1ZXIiOiJkaWQ6ZXhhbXBsZTphIiwiY3JlZGVudGlhbFN1YmplY3QiOnsiaGVhdE51bWJlciI6IkgtMSJ9fQ.fQyNfViLZjEPNjDVFTSdcHQr8RuMHJo1qWWwxLXxrgzptN9KAaAJuT1gB3BndFf-cGE0Dtj7DjNp-0akuHtUBw'
