import { decodeBase64, encodeBase64 } from './canonical-base64.ts'
import { hashLength } from './merkle-hash.ts'

/** The state of a log that its checkpoint states: who it is, how many entries, and the root of their tree, 32 bytes. */
export interface Checkpoint {
  readonly origin: string
  readonly size: number
  readonly root: Uint8Array
  /** Opaque lines that may follow; discouraged, and none are ours (c2sp.org/tlog-checkpoint). */
  readonly extensions: readonly string[]
}

/**
 * The text of a checkpoint, to be signed as a note (c2sp.org/tlog-checkpoint).
 *
 * ```ts
 * formatCheckpoint({ origin: 'customhouse.example/ledger', size: 0, root: emptyTreeHash, extensions: [] })
 * ```
 */
export function formatCheckpoint({ origin, size, root, extensions }: Checkpoint): string {
  return [origin, String(size), encodeBase64(root), ...extensions].map((line) => `${line}\n`).join('')
}

/** Reads the text of a checkpoint, that is of a note whose signature has been verified. @throws SyntaxError that says what is wrong. */
export function parseCheckpoint(text: string): Checkpoint {
  const [origin = '', sizeText = '', rootText = '', ...extensions] = text.split('\n')
  if (extensions.pop() !== '') throw new SyntaxError('The checkpoint does not have three lines that end with a newline')
  if (origin === '' || extensions.includes('')) throw new SyntaxError('The checkpoint has an empty line')
  const root = decodeBase64(rootText)
  if (root.length !== hashLength) throw new SyntaxError('The root hash of the checkpoint is not 32 bytes')
  return { origin, size: parseDecimal(sizeText), root, extensions }
}

/** Reads a count or an index: ASCII digits, no leading zero, exact in a double. @throws SyntaxError for anything else. */
export function parseDecimal(text: string): number {
  const value = Number(text)
  if (!/^(?:0|[1-9][0-9]*)$/.test(text) || !Number.isSafeInteger(value)) throw new SyntaxError('A number is not plain decimal digits')
  return value
}
