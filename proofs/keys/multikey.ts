import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { keyEncodingWrong, keyLengthWrong, keyTypeUnsupported } from './key-conditions.ts'
import { decodeMultibase, encodeMultibase } from './multibase.ts'
import { ellipticCurves, publicKeyOf, rawPublicKey } from './public-key.ts'
import type { KeyType, VerificationKey } from './verification-key.ts'

/** The multicodec headers of public keys, as varints of two bytes (Controlled Identifiers v1.0, section 2.2.2). */
const headers: ReadonlyMap<KeyType, readonly [number, number]> = new Map([
  ['Ed25519', [0xed, 0x01]],
  ['P-256', [0x80, 0x24]],
  ['P-384', [0x81, 0x24]],
])

/**
 * Reads a public key as `publicKeyMultibase` and did:key write it: base58btc behind z, a multicodec header in its shortest form, the
 * bytes of the key. `pointer` is where findings say that it stands.
 *
 * ```ts
 * decodeMultikey('z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2')
 * ```
 */
export function decodeMultikey(text: string, pointer = ''): Outcome<VerificationKey> {
  const bytes = decodeMultibase('z', text)
  return bytes === undefined ? refused(findingAt(keyEncodingWrong, pointer)) : readMultikey(bytes, pointer)
}

/** Reads a public key from the bytes of a Multikey: header and key, before any multibase. */
export function readMultikey(bytes: Uint8Array, pointer = ''): Outcome<VerificationKey> {
  for (const [type, [first, second]] of headers) {
    if (bytes[0] !== first || bytes[1] !== second) continue
    const raw = bytes.subarray(2)
    if (type !== 'Ed25519' && raw.length !== ellipticCurves[type].coordinateLength + 1) return refused(findingAt(keyLengthWrong, pointer))
    return publicKeyOf(type, raw, pointer)
  }
  return refused(findingAt(keyTypeUnsupported, pointer))
}

/** Writes a public key as `publicKeyMultibase` has it. */
export function encodeMultikey(key: VerificationKey): string {
  return encodeMultibase('z', multikeyBytes(key))
}

/** The bytes of a Multikey: header and key, before any multibase. */
export function multikeyBytes(key: VerificationKey): Uint8Array {
  return Buffer.concat([Uint8Array.from(headers.get(key.type) ?? []), rawPublicKey(key)])
}
