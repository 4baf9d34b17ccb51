import { createHash } from 'node:crypto'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import type { JsonObject, JsonValue } from '../json-ld/json-value.ts'
import { decodeBase64url } from './base64url.ts'
import { keyJwkMalformed, keyJwkMismatched, keyJwkPrivate, keyLengthWrong, keyTypeUnsupported } from './key-conditions.ts'
import { ellipticCurves, publicKeyOf } from './public-key.ts'
import type { KeyType, VerificationKey } from './verification-key.ts'

/** Members that only private and secret keys have (RFC 7518 sections 6.2.2, 6.3.2, 6.4.1). */
const privateMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k']

/** The algorithms that a JWK of each type may name (RFC 7518 section 3.1, RFC 8037 section 3.1, RFC 9864 section 2.2). */
const algorithmsOf: Readonly<Record<KeyType, readonly string[]>> = { Ed25519: ['EdDSA', 'Ed25519'], 'P-256': ['ES256'], 'P-384': ['ES384'] }

/**
 * Reads a public JSON Web Key. Refused: private members, coordinates of the wrong length or spelling or not on the curve, and an alg,
 * use or key_ops that does not fit. `pointer` is where findings say that the key stands.
 */
export function keyFromJwk(jwk: JsonObject, pointer = ''): Outcome<VerificationKey> {
  for (const member of privateMembers) if (Object.hasOwn(jwk, member)) return refused(findingAt(keyJwkPrivate, `${pointer}/${member}`))
  return publicPart(jwk, { pointer, operation: 'verify' })
}

/** The public members of a JWK, whatever private ones stand beside them; `operation` is what key_ops must allow, where it is there. */
export function publicPart(jwk: JsonObject, { pointer, operation }: { readonly pointer: string; readonly operation: 'verify' | 'sign' }): Outcome<VerificationKey> {
  const type = keyTypeOf(jwk)
  if (type === undefined) return refused(findingAt(keyTypeUnsupported, pointer))
  const mismatched = mismatchedMember(jwk, algorithmsOf[type], operation)
  if (mismatched !== undefined) return refused(findingAt(keyJwkMismatched, `${pointer}/${mismatched}`))
  const length = type === 'Ed25519' ? 32 : ellipticCurves[type].coordinateLength
  const x = coordinate(jwk['x'], length)
  if (!(x instanceof Uint8Array)) return refused(findingAt(x, `${pointer}/x`))
  if (type === 'Ed25519') return publicKeyOf(type, x, pointer)
  const y = coordinate(jwk['y'], length)
  return y instanceof Uint8Array ? publicKeyOf(type, Buffer.concat([Uint8Array.of(4), x, y]), pointer) : refused(findingAt(y, `${pointer}/y`))
}

/** Writes a public key as a JSON Web Key, with the members that its type requires and no others. */
export function jwkOf({ publicKey }: VerificationKey): JsonObject {
  const { kty = '', crv = '', x = '', y } = publicKey.export({ format: 'jwk' })
  return y === undefined ? { kty, crv, x } : { kty, crv, x, y }
}

/** The thumbprint of a key with SHA-256, in base64url (RFC 7638 section 3). */
export function thumbprintOf(key: VerificationKey): string {
  const { crv, kty, x, y } = jwkOf(key)
  return createHash('sha256').update(JSON.stringify(y === undefined ? { crv, kty, x } : { crv, kty, x, y })).digest('base64url')
}

function keyTypeOf({ kty, crv }: JsonObject): KeyType | undefined {
  if (kty === 'OKP' && crv === 'Ed25519') return 'Ed25519'
  return kty === 'EC' && (crv === 'P-256' || crv === 'P-384') ? crv : undefined
}

/** The first member that says the key is for something else. */
function mismatchedMember({ alg, use, key_ops: operations, kid }: JsonObject, algorithms: readonly string[], operation: string): string | undefined {
  const fits: readonly (readonly [member: string, value: JsonValue | undefined, fits: boolean])[] = [
    ['alg', alg, typeof alg === 'string' && algorithms.includes(alg)],
    ['use', use, use === 'sig'],
    ['key_ops', operations, Array.isArray(operations) && operations.includes(operation)],
    ['kid', kid, typeof kid === 'string'],
  ]
  return fits.find(([, value, isFitting]) => value !== undefined && !isFitting)?.[0]
}

function coordinate(text: JsonValue | undefined, length: number): Uint8Array | Condition {
  const bytes = typeof text === 'string' ? decodeBase64url(text) : undefined
  if (bytes === undefined) return keyJwkMalformed
  return bytes.length === length ? bytes : keyLengthWrong
}
