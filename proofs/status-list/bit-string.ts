import { gunzipSync, gzipSync } from 'node:zlib'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { decodeBase64url, encodeBase64url } from '../keys/base64url.ts'
import { statusConditions } from './status-conditions.ts'

/** The fewest entries of a list: below it a credential is not hidden among others (Bitstring Status List v1.0, section 3.2). */
export const entriesMin = 131_072
/** The most bytes that a list may grow to when expanded, so that a small text cannot fill the memory. */
export const listBytesMax = 16 * 1024 * 1024

/**
 * A new bit string with every status at zero, for a number of entries of 1 to 8 bits each.
 * @throws RangeError for fewer than 131,072 entries, or more bits than 16 MB hold.
 */
export function newBitString(entries: number = entriesMin, sizeBits = 1): Uint8Array {
  const bytes = Math.ceil((entries * sizeBits) / 8)
  if (!Number.isInteger(entries) || entries < entriesMin || bytes > listBytesMax) throw new RangeError('Cannot make a status list of this length: it must have 131,072 entries at least and 16 MB at most')
  return new Uint8Array(bytes)
}

/** How many entries of a size a bit string has room for. */
export function entriesOf(bits: Uint8Array, sizeBits = 1): number {
  return Math.floor((bits.length * 8) / sizeBits)
}

/**
 * The value of an entry: index zero is the left-most bit, and the first bit of an entry is its most significant (section 2.2 states the
 * order of the bits; that an entry of several bits reads the same way is how we understand it). Undefined outside of the list.
 */
export function readEntry(bits: Uint8Array, index: number, sizeBits = 1): number | undefined {
  if (!Number.isSafeInteger(index) || index < 0 || index >= entriesOf(bits, sizeBits)) return undefined
  let value = 0
  for (let bit = index * sizeBits; bit < (index + 1) * sizeBits; bit += 1) value = value * 2 + (((bits[Math.floor(bit / 8)] ?? 0) >> (7 - (bit % 8))) & 1)
  return value
}

/**
 * A copy of a bit string with one entry set to a value.
 * @throws RangeError where the index lies outside of the list or the value does not fit its size.
 */
export function withEntry(bits: Uint8Array, { index, value, sizeBits = 1 }: { index: number; value: number; sizeBits?: number }): Uint8Array {
  if (readEntry(bits, index, sizeBits) === undefined) throw new RangeError('Cannot set the status: the index lies outside of the list')
  if (!Number.isInteger(value) || value < 0 || value >= 2 ** sizeBits) throw new RangeError('Cannot set the status: the value does not fit its size')
  const copy = Uint8Array.from(bits)
  for (let place = 0; place < sizeBits; place += 1) {
    const bit = index * sizeBits + place
    const mask = 1 << (7 - (bit % 8))
    const byte = Math.floor(bit / 8)
    const isSet = ((value >> (sizeBits - 1 - place)) & 1) === 1
    copy[byte] = isSet ? (copy[byte] ?? 0) | mask : (copy[byte] ?? 0) & ~mask
  }
  return copy
}

/** Writes a bit string as `encodedList`: GZIP, then base64url behind the multibase header u (section 3.3). */
export function encodeBitString(bits: Uint8Array): string {
  return `u${encodeBase64url(gzipSync(bits, { level: 9 }))}`
}

/**
 * Reads an `encodedList` (section 3.4), to at most 16 MB. The older StatusList2021 wrote it without the multibase header, which the
 * caller must allow.
 */
export function decodeBitString(text: string, { withoutHeader = false }: { withoutHeader?: boolean } = {}): Outcome<Uint8Array> {
  const hasHeader = text.startsWith('u')
  const compressed = hasHeader || withoutHeader ? decodeBase64url(hasHeader ? text.slice(1) : text) : undefined
  return compressed === undefined ? against(statusConditions.listEncodingWrong) : expand(compressed)
}

function expand(compressed: Uint8Array): Outcome<Uint8Array> {
  try {
    return achieved(new Uint8Array(gunzipSync(compressed, { maxOutputLength: listBytesMax })))
  } catch (error) {
    const isTooLong = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    return against(isTooLong ? statusConditions.listTooLong : statusConditions.listEncodingWrong)
  }
}

function against(condition: Condition): Outcome<Uint8Array> {
  return refused(findingAt(condition, '/credentialSubject/encodedList'))
}
