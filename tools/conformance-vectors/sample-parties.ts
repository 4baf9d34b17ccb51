import { createECDH, createHash, createPrivateKey, createPublicKey } from 'node:crypto'
import { createDidJwk } from '@customhouse/proofs/did-methods/jwk/did-jwk.ts'
import { createDidKey } from '@customhouse/proofs/did-methods/key/did-key.ts'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { signingKeyFromJwk } from '@customhouse/proofs/keys/signing-key.ts'
import type { KeyType, SigningKey, VerificationKey } from '@customhouse/proofs/keys/verification-key.ts'
import { jwkOf } from '@customhouse/proofs/keys/json-web-key.ts'
import { signDeterministically } from './deterministic-ecdsa.ts'

/** An invented party with a key that everybody knows. */
export interface SampleParty {
  readonly did: string
  readonly key: SigningKey
  readonly verificationKey: VerificationKey
  readonly publicJwk: JsonObject
  readonly privateJwk: JsonObject
}

const wanted = {
  mill: ['Ed25519', 'key'],
  producer: ['P-256', 'key'],
  customs: ['P-384', 'key'],
  trader: ['Ed25519', 'jwk'],
  broker: ['P-256', 'jwk'],
  holder: ['P-256', 'key'],
  importer: ['Ed25519', 'key'],
  intruder: ['Ed25519', 'key'],
} as const satisfies Readonly<Record<string, readonly [KeyType, 'key' | 'jwk']>>

export type SamplePartyName = keyof typeof wanted

/** Everyone who signs in the vectors. */
export const sampleParties: Readonly<Record<SamplePartyName, SampleParty>> = Object.fromEntries(Object.entries(wanted).map(([name, [type, method]]) => [name, partyOf(name, type, method)])) as Readonly<Record<SamplePartyName, SampleParty>>

/** The keys as they are published beside the vectors. */
export function sampleKeys(): JsonObject {
  return {
    notice: 'Sample keys of invented parties, for conformance tests alone. The private parts are public: never trust what they sign.',
    parties: Object.fromEntries(Object.entries(sampleParties).map(([name, { did, key, privateJwk }]) => [name, { did, verificationMethod: key.verificationMethod, privateKeyJwk: privateJwk }])),
  }
}

function partyOf(name: string, type: KeyType, method: 'key' | 'jwk'): SampleParty {
  const privateJwk = privateJwkOf(name, type)
  const made = signingKeyFromJwk(privateJwk)
  if (!made.ok) throw new Error(`Cannot make the sample key of ${name}`)
  const { verificationKey } = made.value
  const { did, verificationMethod } = method === 'key' ? createDidKey(verificationKey) : createDidJwk(verificationKey)
  const secret = Buffer.from(typeof privateJwk['d'] === 'string' ? privateJwk['d'] : '', 'base64url')
  const sign = type === 'Ed25519' ? (bytes: Uint8Array) => made.value.sign(bytes) : (bytes: Uint8Array) => signDeterministically(type, secret, bytes)
  return { did, key: { type, verificationMethod, sign }, verificationKey, publicJwk: jwkOf(verificationKey), privateJwk }
}

/** From the name alone, so that the keys are the same wherever they are made. */
function privateJwkOf(name: string, type: KeyType): JsonObject {
  const seed = createHash('sha512').update(`GIS conformance sample key: ${name}`).digest()
  if (type === 'Ed25519') {
    // RFC 8410, section 7: what stands before the 32 bytes of an Ed25519 private key.
    const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed.subarray(0, 32)])
    const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
    const { x } = createPublicKey(privateKey).export({ format: 'jwk' })
    return { kty: 'OKP', crv: 'Ed25519', x: x ?? '', d: seed.subarray(0, 32).toString('base64url') }
  }
  const bytes = type === 'P-256' ? 32 : 48
  const exchange = createECDH(type === 'P-256' ? 'prime256v1' : 'secp384r1')
  const secret = seed.subarray(0, bytes)
  exchange.setPrivateKey(secret)
  const point = exchange.getPublicKey()
  return { kty: 'EC', crv: type, x: point.subarray(1, 1 + bytes).toString('base64url'), y: point.subarray(1 + bytes).toString('base64url'), d: secret.toString('base64url') }
}
