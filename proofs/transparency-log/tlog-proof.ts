import { decodeBase64, encodeBase64 } from './canonical-base64.ts'
import { parseDecimal } from './checkpoint.ts'
import { hashLength } from './merkle-hash.ts'

/** A proof, for use offline, that an entry is in a log (c2sp.org/tlog-proof). */
export interface TlogProof {
  /** Data of the application's own. The log does not vouch for it. */
  readonly extra?: Uint8Array
  readonly index: number
  /** The inclusion proof: 32-byte hashes from the entry's sibling up to the root's child. */
  readonly hashes: readonly Uint8Array[]
  /** The log's checkpoint, a signed note, verbatim. */
  readonly checkpoint: string
}

const firstLine = 'c2sp.org/tlog-proof@v1'
/** No log reaches 2^63 entries. */
const hashesMax = 63

/** Writes a proof; by convention its file is named `*.tlog-proof`. */
export function formatTlogProof({ extra, index, hashes, checkpoint }: TlogProof): string {
  const extraLine = extra === undefined ? '' : `extra ${encodeBase64(extra)}\n`
  return `${firstLine}\n${extraLine}index ${String(index)}\n${hashes.map((hash) => `${encodeBase64(hash)}\n`).join('')}\n${checkpoint}`
}

/**
 * Reads a proof, exactly: what it gives back formats to the same characters. Nothing in it is verified yet.
 * @throws SyntaxError that says what is wrong.
 */
export function parseTlogProof(text: string): TlogProof {
  const gap = text.indexOf('\n\n')
  if (gap < 0) throw new SyntaxError('The proof has no empty line before its checkpoint')
  const [first, ...lines] = text.slice(0, gap).split('\n')
  if (first !== firstLine) throw new SyntaxError(`The proof does not begin with ${firstLine}`)
  const extra = lines[0]?.startsWith('extra ') === true ? decodeBase64(lines[0].slice('extra '.length)) : undefined
  const [indexLine = '', ...hashLines] = extra === undefined ? lines : lines.slice(1)
  if (!indexLine.startsWith('index ')) throw new SyntaxError('The proof has no index line in its place')
  const proof = { index: parseDecimal(indexLine.slice('index '.length)), hashes: parseHashes(hashLines), checkpoint: text.slice(gap + 2) }
  return extra === undefined ? proof : { ...proof, extra }
}

function parseHashes(lines: readonly string[]): readonly Uint8Array[] {
  if (lines.length > hashesMax) throw new SyntaxError(`The proof has more than ${String(hashesMax)} hashes`)
  const hashes = lines.map(decodeBase64)
  if (hashes.some((hash) => hash.length !== hashLength)) throw new SyntaxError('A hash of the proof is not 32 bytes')
  return hashes
}
