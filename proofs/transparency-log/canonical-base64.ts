/** Standard base64 with padding (RFC 4648 section 4). */
export function encodeBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}

/**
 * Reads standard base64 in its one canonical spelling: padded, no other characters, no stray bits.
 * @throws SyntaxError for any other spelling.
 */
export function decodeBase64(text: string): Uint8Array {
  const bytes = Buffer.from(text, 'base64')
  if (bytes.toString('base64') !== text) throw new SyntaxError('This is not canonical base64 (RFC 4648 section 4)')
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
