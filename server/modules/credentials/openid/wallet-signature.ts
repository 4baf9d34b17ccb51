import { createDidResolver } from '@customhouse/proofs/did-methods/create-did-resolver.ts'
import { findKeyBy } from '@customhouse/proofs/did-methods/find-key.ts'
import { didJwk } from '@customhouse/proofs/did-methods/jwk/did-jwk.ts'
import { didKey } from '@customhouse/proofs/did-methods/key/did-key.ts'
import { isJsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { decodeBase64url } from '@customhouse/proofs/keys/base64url.ts'
import { jwkOf, keyFromJwk } from '@customhouse/proofs/keys/json-web-key.ts'
import type { KeyType, VerificationKey } from '@customhouse/proofs/keys/verification-key.ts'
import { verifySignature } from '@customhouse/proofs/keys/verify-signature.ts'
import type { Jwk, JwtSigner, VerifyJwtCallback } from '@openid4vc/oauth2'

/** The algorithms by which wallets prove that they hold a key. */
export const proofAlgorithms = ['ES256', 'ES384', 'EdDSA', 'Ed25519'] as const

const keyTypeOf: ReadonlyMap<string, KeyType> = new Map([['ES256', 'P-256'], ['ES384', 'P-384'], ['EdDSA', 'Ed25519'], ['Ed25519', 'Ed25519']])

/** Finds the key with which a wallet signed, in what it sent and nowhere else; undefined where it named another kind of key. */
export type FindWalletKey = (signer: JwtSigner) => Promise<VerificationKey | undefined>

/**
 * Wallets name their key as a JWK, a did:key or a did:jwk. Each is its own document, so that nothing is fetched on the word of someone who
 * has proven nothing yet.
 */
export function walletKeys(now: () => Date): FindWalletKey {
  const findKey = findKeyBy(createDidResolver({ methods: [didKey, didJwk], now }), now)
  return async (signer) => {
    if (signer.method === 'jwk') return keyOfJwk(signer.publicJwk)
    if (signer.method !== 'did') return undefined
    const found = await findKey(signer.didUrl, 'authentication')
    return found.ok ? found.value.key : undefined
  }
}

/** A public key from a header; undefined where it is of a type that is not taken, malformed, or carries its private part. */
export function keyOfJwk(jwk: Jwk): VerificationKey | undefined {
  const read = isJsonObject(jwk) ? keyFromJwk(jwk) : undefined
  return read?.ok === true ? read.value : undefined
}

/** Whether a wallet signed a token: the callback that the library asks. */
export function signatureCheck(findWalletKey: FindWalletKey): VerifyJwtCallback {
  return async (signer, { compact }) => {
    const key = await findWalletKey(signer)
    const at = compact.lastIndexOf('.')
    const signature = decodeBase64url(compact.slice(at + 1))
    // The algorithm follows from the key: a header that says otherwise is refused, never obeyed.
    if (key === undefined || signature === undefined || keyTypeOf.get(signer.alg) !== key.type) return { verified: false }
    return verifySignature(key, Buffer.from(compact.slice(0, at)), signature) ? { verified: true, signerJwk: publicJwk(key) } : { verified: false }
  }
}

/** A public key as the library has it. */
export function publicJwk(key: VerificationKey): Jwk {
  const { kty, ...members } = jwkOf(key)
  return { kty: typeof kty === 'string' ? kty : '', ...members }
}
