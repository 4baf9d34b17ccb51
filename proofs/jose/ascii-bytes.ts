/** Room to write in, so that tokens of ordinary size leave no buffers behind. Used within one call and never across an await. */
const room = Buffer.allocUnsafeSlow(65_536)

/** Lets `use` see the bytes of a text of ASCII characters, which are gone when it returns. */
export function withAsciiBytes<T>(text: string, use: (bytes: Uint8Array) => T): T {
  const buffer = text.length <= room.length ? room : Buffer.allocUnsafeSlow(text.length)
  return use(buffer.subarray(0, buffer.write(text, 'latin1')))
}
