import { hash } from 'node:crypto'

/** Length of every hash of the log, in bytes: SHA-256. */
export const hashLength = 32

/** The root of a tree without leaves: SHA-256 of nothing (RFC 9162 section 2.1.1). */
export const emptyTreeHash: Uint8Array = sha256(new Uint8Array(0))

/** SHA-256 of some bytes, 32 bytes. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return hash('sha256', bytes, 'buffer')
}

/** The hash of one log entry, SHA-256(0x00 || entry) (RFC 9162 section 2.1.1). */
export function hashLeaf(entry: Uint8Array): Uint8Array {
  const prefixed = new Uint8Array(entry.length + 1)
  prefixed.set(entry, 1)
  return sha256(prefixed)
}

/** The hash of an inner node, SHA-256(0x01 || left || right); both children are 32 bytes (RFC 9162 section 2.1.1). */
export function hashNode(left: Uint8Array, right: Uint8Array): Uint8Array {
  const prefixed = new Uint8Array(1 + hashLength * 2)
  prefixed[0] = 1
  prefixed.set(left, 1)
  prefixed.set(right, 1 + hashLength)
  return sha256(prefixed)
}

/** Whether two hashes are the same bytes. Hashes of a log are public: this need not take constant time. */
export function sameHash(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at])
}
