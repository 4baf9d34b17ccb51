import { verify } from 'node:crypto'
import type { VerificationKey } from './verification-key.ts'

/** The length of a signature by its key type, in bytes; of ECDSA it is r and s side by side (IEEE P1363). */
export const signatureLengths = { Ed25519: 64, 'P-256': 64, 'P-384': 96 } as const

/** The hash that ECDSA takes by its curve: of the strength of the curve (FIPS 186-5 section 6.1.1, RFC 7518 section 3.4). */
export const signatureHashes = { 'P-256': 'sha256', 'P-384': 'sha384' } as const

/**
 * Whether the key signed these bytes: Ed25519 (RFC 8032) with s below the group's order, or ECDSA over SHA-256 (P-256) or SHA-384
 * (P-384) with r and s of full length. The hash follows from the key, so that no one can choose it. Never throws.
 */
export function verifySignature({ type, publicKey }: VerificationKey, bytes: Uint8Array, signature: Uint8Array): boolean {
  if (type === 'Ed25519') return isCanonicalEdwardsSignature(signature) && verify(null, bytes, publicKey, signature)
  return signature.length === signatureLengths[type] && verify(signatureHashes[type], bytes, { key: publicKey, dsaEncoding: 'ieee-p1363' }, signature)
}

/**
 * The same, computed beside the thread that asks, which goes on with other work meanwhile. The bytes are copied before this returns. Never rejects.
 */
export function verifySignatureAside({ type, publicKey }: VerificationKey, bytes: Uint8Array, signature: Uint8Array): Promise<boolean> {
  const isOfForm = type === 'Ed25519' ? isCanonicalEdwardsSignature(signature) : signature.length === signatureLengths[type]
  if (!isOfForm) return Promise.resolve(false)
  const [hash, key] = type === 'Ed25519' ? [null, publicKey] as const : [signatureHashes[type], { key: publicKey, dsaEncoding: 'ieee-p1363' }] as const
  return new Promise((resolve) => { verify(hash, bytes, key, signature, (error, isSound) => { resolve(error === null && isSound) }) })
}

/** The order of the base point, L, least byte first (RFC 8032 section 5.1). */
const order = Buffer.from('edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010', 'hex')

/** s < L (RFC 8032 section 5.1.7): else s + L would be a second signature over the same bytes. */
function isCanonicalEdwardsSignature(signature: Uint8Array): boolean {
  if (signature.length !== signatureLengths.Ed25519) return false
  for (let at = 31; at >= 0; at -= 1) {
    const difference = (signature[32 + at] ?? 0) - (order[at] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}
