import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import type { JsonObject } from '../json-ld/json-value.ts'
import { decodeBase64url } from './base64url.ts'
import { jwkOf, publicPart } from './json-web-key.ts'
import { keyJwkNotPrivate } from './key-conditions.ts'
import { encodeMultikey } from './multikey.ts'
import type { KeyType, SigningKey, VerificationKey } from './verification-key.ts'
import { signatureHashes, verifySignature } from './verify-signature.ts'

/** A signing key that this process holds itself. */
export interface HeldSigningKey extends SigningKey {
  /** The public key that others verify with. */
  readonly verificationKey: VerificationKey
  sign(bytes: Uint8Array): Uint8Array
  /** The private key as a JSON Web Key, to be kept secret: with the member d (RFC 7518 section 6.2.2.1, RFC 8037 section 2). */
  exportPrivateJwk(): JsonObject
}

/** Makes a new key pair. Without a verification method it is named as the did:key method names it (did:key v0.9, section 3.1). */
export function generateSigningKey(type: KeyType, verificationMethod?: string): HeldSigningKey {
  const pair = type === 'Ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: type })
  const key = { type, publicKey: pair.publicKey }
  return heldKey(pair.privateKey, key, verificationMethod ?? didKeyMethod(key))
}

/**
 * Takes a private JSON Web Key. Refused where its public members would be, where d is missing or misspelled, and where d does not
 * belong to the public members.
 */
export function signingKeyFromJwk(privateJwk: JsonObject, verificationMethod?: string): Outcome<HeldSigningKey> {
  const key = publicPart(privateJwk, { pointer: '', operation: 'sign' })
  if (!key.ok) return key
  const privateKey = privateKeyOf(privateJwk, key.value)
  if (privateKey === undefined) return refused(findingAt(keyJwkNotPrivate, '/d'))
  return achieved(heldKey(privateKey, key.value, verificationMethod ?? didKeyMethod(key.value)))
}

function heldKey(privateKey: KeyObject, verificationKey: VerificationKey, verificationMethod: string): HeldSigningKey {
  const { type } = verificationKey
  return {
    type,
    verificationMethod,
    verificationKey,
    sign: (bytes) => (type === 'Ed25519' ? sign(null, bytes, privateKey) : sign(signatureHashes[type], bytes, { key: privateKey, dsaEncoding: 'ieee-p1363' })),
    exportPrivateJwk: () => ({ ...jwkOf(verificationKey), d: privateKey.export({ format: 'jwk' }).d ?? '' }),
  }
}

function didKeyMethod(key: VerificationKey): string {
  const multikey = encodeMultikey(key)
  return `did:key:${multikey}#${multikey}`
}

function privateKeyOf({ d }: JsonObject, key: VerificationKey): KeyObject | undefined {
  if (typeof d !== 'string' || decodeBase64url(d)?.length !== (key.type === 'P-384' ? 48 : 32)) return undefined
  try {
    const privateKey = createPrivateKey({ format: 'jwk', key: { ...jwkOf(key), d } })
    // Node derives the public key of an Ed25519 d itself; of an ECDSA key it keeps the one given, so that only a signature tells.
    const trial = heldKey(privateKey, key, '').sign(Buffer.from('customhouse'))
    return createPublicKey(privateKey).equals(key.publicKey) && verifySignature(key, Buffer.from('customhouse'), trial) ? privateKey : undefined
  } catch {
    return undefined
  }
}
