import { createPrivateKey, type JsonWebKey, type KeyObject } from 'node:crypto'
import { createDidResolver } from '@customhouse/proofs/did-methods/create-did-resolver.ts'
import { findKeyBy } from '@customhouse/proofs/did-methods/find-key.ts'
import type { FindKey, KeyType } from '@customhouse/proofs/keys/verification-key.ts'
import { jwkOf } from '@customhouse/proofs/keys/json-web-key.ts'
import { generateSigningKey, type HeldSigningKey } from '@customhouse/proofs/keys/signing-key.ts'

/** A key pair made for one run of the benchmark, under an invented did:web of its own, in the forms that engine, peers and Node take. */
export interface BenchKey {
  readonly controller: string
  readonly verificationMethod: string
  readonly signing: HeldSigningKey
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
  readonly privateJwk: JsonWebKey
  readonly publicJwk: JsonWebKey
  /** Finds the key as a server does whose resolver is warm. */
  readonly findKey: FindKey
}

/** A new key pair. */
export function benchKey(type: KeyType): BenchKey {
  const controller = `did:web:${type.toLowerCase()}.mill.example`
  const verificationMethod = `${controller}#key`
  const signing = generateSigningKey(type, verificationMethod)
  const privateJwk = signing.exportPrivateJwk() as JsonWebKey
  const publicJwk = jwkOf(signing.verificationKey)
  const didDocument = { id: controller, verificationMethod: [{ id: verificationMethod, type: 'JsonWebKey', controller, publicKeyJwk: publicJwk }], assertionMethod: [verificationMethod] }
  const resolver = createDidResolver({ methods: [{ name: 'web', resolve: () => ({ didDocument, didDocumentMetadata: {}, didResolutionMetadata: {} }) }], now: () => new Date() })
  const privateKey = createPrivateKey({ key: privateJwk, format: 'jwk' })
  return { controller, verificationMethod, signing, privateKey, publicKey: signing.verificationKey.publicKey, privateJwk, publicJwk, findKey: findKeyBy(resolver) }
}
