import { createPublicKey, verify } from 'node:crypto'
import { decodeBase64, encodeBase64 } from './canonical-base64.ts'
import { sha256 } from './merkle-hash.ts'

/** A public key that signs notes: its name, by convention a log's origin, and 32 bytes of Ed25519 (RFC 8032). */
export interface VerifierKey {
  readonly name: string
  readonly publicKey: Uint8Array
}

/** The signature type of Ed25519 (c2sp.org/signed-note, signature types). */
const ed25519Type = 1
const ed25519KeyLength = 32

/** Whether a text can name a key: not empty, no spaces of any script, no plus, no control characters (c2sp.org/signed-note). */
export function isKeyName(text: string): boolean {
  return /^[^\s+\p{Cc}\p{Cs}]+$/u.test(text)
}

/** The key ID, 8 lower-case hexadecimal digits: the first 4 bytes of SHA-256(name || 0x0A || type || key) (c2sp.org/signed-note). */
export function keyIdOf({ name, publicKey }: VerifierKey): string {
  return Buffer.from(sha256(Buffer.concat([Buffer.from(`${name}\n`), typed(publicKey)]))).toString('hex', 0, 4)
}

/**
 * The text by which keys are handed around, `<name>+<key ID>+<base64 of type and key>`, as Go's golang.org/x/mod/sumdb/note has it.
 *
 * ```ts
 * formatVerifierKey({ name: 'customhouse.example/ledger', publicKey }) // customhouse.example/ledger+1a2b3c4d+AWz...
 * ```
 */
export function formatVerifierKey(key: VerifierKey): string {
  return `${key.name}+${keyIdOf(key)}+${encodeBase64(typed(key.publicKey))}`
}

/** Reads a key's text. @throws SyntaxError where it is malformed, not Ed25519, or its key ID is not that of its key. */
export function parseVerifierKey(text: string): VerifierKey {
  const [name = '', , ...encoded] = text.split('+')
  const bytes = decodeBase64(encoded.join('+'))
  if (!isKeyName(name)) throw new SyntaxError('The key has no valid name')
  if (bytes.length !== ed25519KeyLength + 1 || bytes[0] !== ed25519Type) throw new SyntaxError('The key is not an Ed25519 note key')
  const key = { name, publicKey: bytes.subarray(1) }
  if (formatVerifierKey(key) !== text) throw new SyntaxError('The key ID does not belong to the key')
  return key
}

/** Whether the key signed these bytes with Ed25519. Never throws. */
export function isSignedBy({ publicKey }: VerifierKey, bytes: Uint8Array, signature: Uint8Array): boolean {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey).toString('base64url') }
  return verify(null, bytes, createPublicKey({ key: jwk, format: 'jwk' }), signature)
}

function typed(publicKey: Uint8Array): Uint8Array {
  return Uint8Array.of(ed25519Type, ...publicKey)
}
