const lengthPrefix = 2
const entryLengthMax = 0xffff

/**
 * Writes entries as a bundle: each with its length before it, 16 bits, big-endian (c2sp.org/tlog-tiles, Log entries).
 * @throws RangeError where an entry is longer than 65,535 bytes.
 */
export function formatEntryBundle(entries: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(entries.flatMap((entry) => {
    if (entry.length > entryLengthMax) throw new RangeError('Cannot bundle an entry of more than 65,535 bytes')
    return [Uint8Array.of(entry.length >> 8, entry.length & 0xff), entry]
  }))
}

/** Reads a bundle into its entries. @throws SyntaxError where its end cuts an entry. */
export function parseEntryBundle(bundle: Uint8Array): readonly Uint8Array[] {
  const view = new DataView(bundle.buffer, bundle.byteOffset, bundle.byteLength)
  const entries: Uint8Array[] = []
  let at = 0
  while (at < bundle.length) {
    const start = at + lengthPrefix
    at = start <= bundle.length ? start + view.getUint16(start - lengthPrefix) : Infinity
    if (at > bundle.length) throw new SyntaxError('The entry bundle ends within an entry')
    entries.push(bundle.subarray(start, at))
  }
  return entries
}
