import { isUtf8 } from 'node:buffer'

/** Writes bytes in base64url without padding (RFC 4648 section 5, RFC 7515 section 2). */
export function encodeBase64url(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64url')
}

/** Reads base64url in its one canonical spelling: no padding, no other characters, no stray bits; undefined for any other. */
export function decodeBase64url(text: string): Uint8Array | undefined {
  const bytes = Buffer.from(text, 'base64url')
  return bytes.toString('base64url') === text ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) : undefined
}

/**
 * Room to decode in, so that texts of ordinary size leave no buffers behind: they are what verifying a token would otherwise spend
 * most on, next to the signature itself. Used within one call and never across an await.
 */
const room = Buffer.allocUnsafeSlow(65_536)

/** Reads text in UTF-8 from base64url in its one canonical spelling; undefined for any other. */
export function decodeBase64urlText(encoded: string): string | undefined {
  const buffer = encoded.length <= room.length ? room : Buffer.allocUnsafeSlow(encoded.length)
  const length = buffer.write(encoded, 'base64url')
  if (buffer.toString('base64url', 0, length) !== encoded) return undefined
  return isUtf8(buffer.subarray(0, length)) ? buffer.toString('utf8', 0, length) : undefined
}
