import { SignJWT, importJWK, jwtVerify } from 'jose'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../json-ld/json-value.ts'
import { jwkOf } from '../keys/json-web-key.ts'
import { envelope, isEnveloped, openEnvelope } from './enveloped.ts'
import { issueJwtCredential, issueJwtPresentation } from './issue-jwt-credential.ts'
import { codesOf, forged, heatCredential, needsOf, oldHeatCredential, testNow, testSigner, valueOf } from './test-signers.ts'
import { verifyJwtPresentation } from './verify-jwt-presentation.ts'
import { verifyEnvelopedCredential, verifyEnvelopedPresentation, verifySecuredToken } from './verify-secured-token.ts'

const mill = testSigner('did:web:mill.example')
const trader = testSigner('did:web:trader.example', 'Ed25519')
const request = { audience: 'did:web:customs.example', nonce: 'n-0S6_WzA2Mj' }
const needs = { ...needsOf(mill, trader), ...request }
const issued = valueOf(await issueJwtCredential(heatCredential(mill.did), { key: mill.key, form: 'vc-jose' }))
const issuedOld = valueOf(await issueJwtCredential(oldHeatCredential(mill.did), { key: mill.key, form: 'vc-jwt' }))
const presentation: JsonObject = { '@context': ['https://www.w3.org/ns/credentials/v2'], type: ['VerifiablePresentation'], holder: trader.did, verifiableCredential: [envelope({ mediaType: 'application/vc+jwt', token: issued })] }
const oldPresentation: JsonObject = { '@context': ['https://www.w3.org/2018/credentials/v1'], type: ['VerifiablePresentation'], id: 'urn:uuid:p', holder: trader.did, verifiableCredential: [issuedOld] }
const header = { alg: 'EdDSA', kid: 'did:web:trader.example#key-1', typ: 'vp+jwt' }
const now = testNow.getTime() / 1000
const verifyOf = (payload: object, extra: object = {}) => verifyJwtPresentation(forged({ ...header, ...extra }, JSON.stringify({ ...presentation, aud: request.audience, nonce: request.nonce, ...payload }), trader), needs)

describe('issueJwtPresentation() and verifyJwtPresentation()', () => {
  it.each([['vc-jose', presentation], ['vc-jwt', oldPresentation]] as const)('hand on a presentation as %s, with its request', async (form, shown) => {
    const token = valueOf(await issueJwtPresentation(shown, { key: trader.key, form, ...request, issuedAt: testNow, expiresAt: new Date(testNow.getTime() + 300_000) }))
    const verified = valueOf(await verifyJwtPresentation(token, needs))
    expect(verified).toMatchObject({ form, presentation: shown, findings: [], proof: { controller: trader.did, purpose: 'authentication', isSound: true } })
    expect(verified.claims).toMatchObject({ aud: request.audience, nonce: request.nonce, iat: now, exp: now + 300 })
    const { payload } = await jwtVerify(token, await importJWK({ ...jwkOf(trader.key.verificationKey) }, 'EdDSA'), { audience: request.audience, currentDate: testNow })
    expect(payload['nonce']).toBe(request.nonce)
  })

  it('take a presentation that the library jose signed', async () => {
    const token = await new SignJWT({ vp: oldPresentation, nonce: request.nonce }).setProtectedHeader({ alg: 'EdDSA', kid: 'did:web:trader.example#key-1', typ: 'JWT' }).setIssuer(trader.did).setAudience([request.audience]).setJti('urn:uuid:p').sign(await importJWK({ ...trader.key.exportPrivateJwk() }, 'EdDSA'))
    expect(valueOf(await verifyJwtPresentation(token, needs)).presentation).toEqual(oldPresentation)
  })

  it('let anyone present who names no holder, by their own key', async () => {
    const { holder, ...nameless } = presentation
    expect(holder).toBeDefined()
    const token = valueOf(await issueJwtPresentation(nameless, { key: trader.key, form: 'vc-jose', ...request }))
    expect(valueOf(await verifyJwtPresentation(token, needs)).proof.controller).toBe(trader.did)
    expect(codesOf(await verifyJwtPresentation(forged({ ...header, kid: '#key-1' }, { ...nameless, aud: request.audience, nonce: request.nonce }, trader), needs))).toBe('jose-key-id-malformed')
  })

  it('refuse to present in the name of someone else', async () => {
    expect(codesOf(await issueJwtPresentation(presentation, { key: mill.key, form: 'vc-jose' }))).toBe('jose-issuer-missing')
  })
})

describe('verifyJwtPresentation() refuses', () => {
  it.each([
    ['a presentation for another audience', { aud: 'did:web:other.example' }, {}, 'jose-audience-wrong'],
    ['one for no audience', { aud: undefined }, {}, 'jose-audience-wrong'],
    ['one that answers another request', { nonce: 'another' }, {}, 'jose-nonce-wrong'],
    ['one that answers no request', { nonce: undefined }, {}, 'jose-nonce-wrong'],
    ['one replayed later', { exp: now - 60 }, {}, 'jose-expired'],
    ['one made for later', { nbf: now + 61 }, {}, 'jose-not-yet-valid'],
    ['one that contradicts its holder', { iss: 'did:web:trader.example', holder: 'did:web:mill.example' }, {}, 'jose-claim-contradicts'],
    ['one of another holder', { holder: 'did:web:mill.example' }, {}, 'jose-key-not-of-issuer'],
    ['a credential', { type: ['VerifiableCredential'] }, {}, 'jose-payload-not-presentation'],
    ['a credential by its typ', {}, { typ: 'vc+jwt' }, 'jose-type-wrong'],
    ['the claim vp beside the data', { vp: {} }, {}, 'jose-claim-forbidden'],
    ['the claim vc beside the data', { vc: {} }, {}, 'jose-payload-not-presentation'],
  ])('%s', async (...[, payload, extra, code]) => {
    expect(codesOf(await verifyOf(payload, extra))).toBe(code)
  })

  it('an audience that it was not told it is', async () => {
    const token = forged(header, { ...presentation, aud: request.audience }, trader)
    expect(codesOf(await verifyJwtPresentation(token, needsOf(trader)))).toBe('jose-audience-wrong')
  })

  it('a credential handed in as presentation, and the other way round', async () => {
    expect(codesOf(await verifyJwtPresentation(issued, needs))).toBe('jose-type-wrong')
    expect(codesOf(await verifyJwtPresentation(issuedOld, needs))).toBe('jose-payload-not-presentation')
    const shown = valueOf(await issueJwtPresentation(presentation, { key: trader.key, form: 'vc-jose', ...request }))
    expect(codesOf(await verifySecuredToken(shown, needs))).toBe('jose-type-wrong')
  })
})

describe('envelopes', () => {
  it('carry a credential that is then verified', async () => {
    const [enveloped] = [envelope({ mediaType: 'application/vc+jwt', token: issued })]
    expect(isEnveloped(enveloped)).toBe(true)
    expect(isEnveloped(heatCredential(mill.did))).toBe(false)
    expect(valueOf(openEnvelope(enveloped))).toEqual({ mediaType: 'application/vc+jwt', token: issued })
    expect(valueOf(await verifyEnvelopedCredential(enveloped, needsOf(mill))).credential).toEqual(heatCredential(mill.did))
  })

  it('carry a presentation that is then verified', async () => {
    const token = valueOf(await issueJwtPresentation(presentation, { key: trader.key, form: 'vc-jose', ...request }))
    const enveloped = envelope({ mediaType: 'application/vp+jwt', token })
    expect(enveloped['type']).toBe('EnvelopedVerifiablePresentation')
    expect(valueOf(await verifyEnvelopedPresentation(enveloped, needs)).presentation).toEqual(presentation)
    expect(codesOf(await verifyEnvelopedCredential(enveloped, needs))).toBe('jose-type-wrong')
    expect(codesOf(await verifyEnvelopedPresentation(envelope({ mediaType: 'application/vc+jwt', token: issued }), needs))).toBe('jose-envelope-mismatched')
  })

  it('must say what is in them', async () => {
    expect(codesOf(await verifyEnvelopedCredential(envelope({ mediaType: 'application/vc+jwt', token: issuedOld }), needsOf(mill)))).toBe('jose-envelope-mismatched')
    expect(codesOf(await verifyEnvelopedCredential(envelope({ mediaType: 'application/vc+sd-jwt', token: issued }), needsOf(mill)))).toBe('jose-envelope-mismatched')
    for (const id of ['https://mill.example/credential', `data:application/jwt,${issued}`, `data:application/vc+jwt;base64,${issued}`, `data:application/vc+jwt;${issued}`, 'data:', '', `data:application/vp+jwt,${issued}`, `DATA:text/html,${issued}`]) {
      expect(codesOf(openEnvelope({ type: 'EnvelopedVerifiableCredential', id }))).toBe('jose-envelope-malformed')
    }
    for (const document of [{ type: 'EnvelopedVerifiableCredential' }, { type: ['VerifiableCredential'], id: `data:application/vc+jwt,${issued}` }, { type: 'EnvelopedVerifiableCredential', id: 5 }]) expect(codesOf(openEnvelope(document))).toBe('jose-envelope-malformed')
    expect(codesOf(openEnvelope({ type: 'EnvelopedVerifiableCredential', id: `data:application/vc+jwt,${'a'.repeat(1_048_576)}` }))).toBe('jose-too-long')
    expect(valueOf(openEnvelope({ type: 'EnvelopedVerifiableCredential', id: `DATA:application/VC+JWT,${issued}` })).token).toBe(issued)
  })
})
