import type { KeyObject } from 'node:crypto'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import type { VerificationRelationship } from '../did-methods/did-resolution.ts'

/** The key types that credentials are signed with: Ed25519 (RFC 8032), and ECDSA on P-256 and P-384 (FIPS 186-5). */
export type KeyType = 'Ed25519' | 'P-256' | 'P-384'

/** A public key, decoded once and kept warm. */
export interface VerificationKey {
  readonly type: KeyType
  readonly publicKey: KeyObject
}

/** A public key as a DID document lists it: who controls it, under which URL. */
export interface VerificationMethod {
  /** The DID URL of the key, absolute. */
  readonly id: string
  /** The DID of the one who controls it. */
  readonly controller: string
  readonly key: VerificationKey
  /** When the key was revoked or expires, where its document says so (XML Schema dateTimeStamp). */
  readonly revoked?: string
  readonly expires?: string
}

/** Holds a private key, or knows a service that does. Signatures of ECDSA are r and s side by side (IEEE P1363), not DER. */
export interface SigningKey {
  readonly type: KeyType
  /** The DID URL under which others find the public key. */
  readonly verificationMethod: string
  sign(bytes: Uint8Array): Uint8Array | Promise<Uint8Array>
}

/** Finds the key behind a DID URL, and that its controller allows it that relationship (`assertionMethod` for credentials). */
export type FindKey = (verificationMethod: string, relationship: VerificationRelationship) => Outcome<VerificationMethod> | Promise<Outcome<VerificationMethod>>
