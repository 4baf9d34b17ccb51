import { createPublicKey, ECDH } from 'node:crypto'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { encodeBase64url } from './base64url.ts'
import { judgeEdwardsPoint } from './edwards-point.ts'
import { keyLengthWrong, keyNotOnCurve, keyOrderSmall } from './key-conditions.ts'
import type { KeyType, VerificationKey } from './verification-key.ts'

/** The elliptic curves by the names of FIPS 186-5: OpenSSL's name, and the bytes of one coordinate. */
export const ellipticCurves = { 'P-256': { openssl: 'prime256v1', coordinateLength: 32 }, 'P-384': { openssl: 'secp384r1', coordinateLength: 48 } } as const

const ed25519KeyLength = 32

/**
 * Takes the raw bytes of a public key: 32 of Ed25519, or a point of P-256 or P-384, compressed (33, 49 bytes) or uncompressed (65,
 * 97 bytes). Refused where the length is wrong, the point is not on its curve, or is of small order.
 */
export function publicKeyOf(type: KeyType, raw: Uint8Array, pointer = ''): Outcome<VerificationKey> {
  return type === 'Ed25519' ? edwardsKey(raw, pointer) : ellipticKey(type, raw, pointer)
}

/** The raw bytes of a public key: 32 of Ed25519, or the compressed point. */
export function rawPublicKey({ type, publicKey }: VerificationKey): Uint8Array {
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const xBytes = Buffer.from(x, 'base64url')
  if (type === 'Ed25519') return xBytes
  const isOdd = ((Buffer.from(y, 'base64url').at(-1) ?? 0) & 1) === 1
  return Buffer.concat([Uint8Array.of(isOdd ? 3 : 2), xBytes])
}

function edwardsKey(raw: Uint8Array, pointer: string): Outcome<VerificationKey> {
  if (raw.length !== ed25519KeyLength) return refused(findingAt(keyLengthWrong, pointer))
  const judged = judgeEdwardsPoint(raw)
  if (judged !== 'sound') return refused(findingAt(judged === 'small-order' ? keyOrderSmall : keyNotOnCurve, pointer))
  return achieved({ type: 'Ed25519', publicKey: createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x: encodeBase64url(raw) } }) })
}

function ellipticKey(type: 'P-256' | 'P-384', raw: Uint8Array, pointer: string): Outcome<VerificationKey> {
  const { openssl, coordinateLength } = ellipticCurves[type]
  const form = raw[0] ?? 0
  const length = form === 4 ? 2 * coordinateLength + 1 : coordinateLength + 1
  if (raw.length !== length) return refused(findingAt(keyLengthWrong, pointer))
  // 6 and 7 lead hybrid points, which OpenSSL reads and no credential may use.
  const point = form === 2 || form === 3 || form === 4 ? uncompressed(raw, openssl) : undefined
  if (point === undefined) return refused(findingAt(keyNotOnCurve, pointer))
  const x = encodeBase64url(point.subarray(1, 1 + coordinateLength))
  const y = encodeBase64url(point.subarray(1 + coordinateLength))
  return achieved({ type, publicKey: createPublicKey({ format: 'jwk', key: { kty: 'EC', crv: type, x, y } }) })
}

/** The point as x and y side by side; undefined where it is not on the curve. */
function uncompressed(raw: Uint8Array, curve: string): Uint8Array | undefined {
  try {
    const point = ECDH.convertKey(raw, curve, undefined, undefined, 'uncompressed')
    return typeof point === 'string' ? undefined : point
  } catch {
    return undefined
  }
}
