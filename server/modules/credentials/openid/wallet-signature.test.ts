import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { createDidJwk } from '@customhouse/proofs/did-methods/jwk/did-jwk.ts'
import { createDidKey } from '@customhouse/proofs/did-methods/key/did-key.ts'
import type { KeyType } from '@customhouse/proofs/keys/verification-key.ts'
import type { JwtSigner } from '@openid4vc/oauth2'
import { describe, expect, it } from 'vitest'
import { publicJwk, signatureCheck, walletKeys } from './wallet-signature.ts'

const check = signatureCheck(walletKeys(() => new Date('2026-07-01T00:00:00Z')))
const pairs = { Ed25519: generateKeyPairSync('ed25519'), 'P-256': generateKeyPairSync('ec', { namedCurve: 'P-256' }), 'P-384': generateKeyPairSync('ec', { namedCurve: 'P-384' }) }
const input = `${Buffer.from('{}').toString('base64url')}.${Buffer.from('{}').toString('base64url')}`
const tokenBy = (type: KeyType, key: KeyObject = pairs[type].privateKey) =>
  `${input}.${(type === 'Ed25519' ? sign(null, Buffer.from(input), key) : sign(type === 'P-256' ? 'sha256' : 'sha384', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' })).toString('base64url')}`
const verdict = async (signer: JwtSigner, compact: string) => (await check(signer, { header: { alg: signer.alg }, payload: {}, compact })).verified
const jwkSigner = (type: KeyType, alg: string): JwtSigner => ({ method: 'jwk', alg, publicJwk: publicJwk({ type, publicKey: pairs[type].publicKey }) })

describe('signatureCheck()', () => {
  it.each([['Ed25519', 'EdDSA'], ['Ed25519', 'Ed25519'], ['P-256', 'ES256'], ['P-384', 'ES384']] as const)('takes a key of the type %s with %s, as a JWK, a did:key and a did:jwk', async (type, alg) => {
    const key = { type, publicKey: pairs[type].publicKey }
    const dids: JwtSigner[] = [createDidKey(key), createDidJwk(key)].map(({ verificationMethod }) => ({ method: 'did', alg, didUrl: verificationMethod }))
    for (const signer of [jwkSigner(type, alg), ...dids]) {
      expect(await verdict(signer, tokenBy(type))).toBe(true)
      expect(await verdict(signer, `${tokenBy(type)}A`)).toBe(false)
      expect(await verdict(signer, `x${tokenBy(type)}`)).toBe(false)
    }
  })
  it.each(['none', 'HS256', 'ES384', 'EdDSA', 'RS256', 'PS256', 'es256', ''])('refuses the algorithm %s for a P-256 key', async (alg) => {
    expect(await verdict(jwkSigner('P-256', alg), tokenBy('P-256'))).toBe(false)
    expect(await verdict(jwkSigner('P-256', alg), `${input}.`)).toBe(false)
  })
  it('refuses a signature by HMAC over the public key, a private JWK, another key, and a key that would have to be fetched', async () => {
    const publicKey = pairs['P-256'].publicKey.export({ format: 'pem', type: 'spki' })
    expect(await verdict(jwkSigner('P-256', 'HS256'), `${input}.${createHmac('sha256', publicKey).update(input).digest('base64url')}`)).toBe(false)
    const { kty = '', ...members } = pairs['P-256'].privateKey.export({ format: 'jwk' })
    expect(await verdict({ method: 'jwk', alg: 'ES256', publicJwk: { kty, ...members } }, tokenBy('P-256'))).toBe(false)
    expect(await verdict(jwkSigner('P-256', 'ES256'), tokenBy('P-256', generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey))).toBe(false)
    expect(await verdict({ method: 'did', alg: 'ES256', didUrl: 'did:web:elsewhere.example#key-1' }, tokenBy('P-256'))).toBe(false)
    expect(await verdict({ method: 'x5c', alg: 'ES256', x5c: ['any'], kid: 'any' }, tokenBy('P-256'))).toBe(false)
  })
})
