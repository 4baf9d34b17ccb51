import { createHash, createPrivateKey } from 'node:crypto'
import { createDidJwk } from '@customhouse/proofs/did-methods/jwk/did-jwk.ts'
import { signingKeyFromJwk, type HeldSigningKey } from '@customhouse/proofs/keys/signing-key.ts'
import { achieved } from './achieved.ts'

/** Before the 32 bytes of an Ed25519 private key in PKCS #8 (RFC 8410, section 7). */
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex')

/**
 * The key of an invented party. It follows from the party's name alone: anyone can make it and sign with it, so a signature by a sample key
 * proves nothing about anyone. Never recognise a sample issuer outside of a sandbox.
 */
export function sampleKey(party: string, method: 'key' | 'jwk'): HeldSigningKey {
  const seed = createHash('sha256').update(`Customhouse sample key, worth nothing: ${party}`).digest()
  const privateJwk = createPrivateKey({ key: Buffer.concat([pkcs8Head, seed]), format: 'der', type: 'pkcs8' }).export({ format: 'jwk' })
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: privateJwk.x ?? '', d: privateJwk.d ?? '' }
  const key = achieved(signingKeyFromJwk(jwk))
  return method === 'key' ? key : achieved(signingKeyFromJwk(jwk, createDidJwk(key.verificationKey).verificationMethod))
}

/** The DID of whoever holds the key. */
export function didOf({ verificationMethod }: HeldSigningKey): string {
  return verificationMethod.split('#')[0] ?? ''
}
