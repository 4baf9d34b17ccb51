import { isUtf8 } from 'node:buffer'

/**
 * Room to decode in, so that a token of ordinary size leaves no buffers behind: they are what its verification would otherwise spend
 * most on, next to the signature itself. Used within one call and never across an await.
 */
const room = Buffer.allocUnsafeSlow(65_536)

/** Reads text in UTF-8 from base64url in its one canonical spelling (RFC 7515 section 2); undefined for any other. */
export function decodeBase64urlText(encoded: string): string | undefined {
  const buffer = encoded.length <= room.length ? room : Buffer.allocUnsafeSlow(encoded.length)
  const length = buffer.write(encoded, 'base64url')
  if (buffer.toString('base64url', 0, length) !== encoded) return undefined
  return isUtf8(buffer.subarray(0, length)) ? buffer.toString('utf8', 0, length) : undefined
}

/** Lets `use` see the bytes of a text of ASCII characters, which are gone when it returns. */
export function withAsciiBytes<T>(text: string, use: (bytes: Uint8Array) => T): T {
  const buffer = text.length <= room.length ? room : Buffer.allocUnsafeSlow(text.length)
  return use(buffer.subarray(0, buffer.write(text, 'latin1')))
}
