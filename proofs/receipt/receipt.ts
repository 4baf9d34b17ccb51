import { canonicalJson } from '../canonicalization/canonical-json.ts'
import { formatTlogProof, parseTlogProof } from '../transparency-log/tlog-proof.ts'
import { readStatement } from './filing-statement.ts'
import type { FilingStatement } from './filing-statement.ts'

/**
 * A receipt for a filing, or for an act: a C2SP tlog-proof, with the statement and the log's key as its extra data, so that nothing else is
 * needed to verify it offline. In one exact spelling: a receipt that reads writes back to the same bytes.
 */
export interface Receipt<Statement = FilingStatement> {
  readonly statement: Statement
  /** The statement's canonical JSON; its SHA-256 is the log entry. */
  readonly statementText: string
  /** The log's key, as formatVerifierKey() writes it. */
  readonly key: string
  readonly index: number
  readonly hashes: readonly Uint8Array[]
  /** The signed checkpoint, verbatim. */
  readonly checkpoint: string
}

/** By convention a receipt's file is named `*.tlog-proof` (c2sp.org/tlog-proof). */
export const receiptExtension = '.tlog-proof'
/** How a receipt is served; no media type is registered for it. */
export const receiptMediaType = 'text/plain; charset=utf-8'
/** No honest receipt comes near it. */
const lengthMax = 64 * 1024

/** Writes a receipt. The statement's text must be canonical JSON, as formatStatement() gives it. */
export function formatReceipt({ statementText, key, index, hashes, checkpoint }: Omit<Receipt, 'statement'>): string {
  const extra = Buffer.from(`{"key":${canonicalJson(key)},"statement":${statementText}}`)
  return formatTlogProof({ extra, index, hashes, checkpoint })
}

/**
 * Reads a receipt, strictly: any other spelling of the same receipt is refused. Nothing in it is verified yet.
 * @throws SyntaxError that says in plain words what is wrong, without repeating any of it.
 */
export function parseReceipt(receipt: string | Uint8Array): Receipt {
  return parseReceiptOf(receipt, readStatement)
}

/**
 * Reads a receipt whose statement is read by `read`: for acts, readActStatement. Nothing in it is verified yet.
 * @throws SyntaxError as parseReceipt does.
 */
export function parseReceiptOf<Statement extends object>(receipt: string | Uint8Array, read: (value: unknown) => Statement): Receipt<Statement> {
  if (receipt.length > lengthMax) throw new SyntaxError('The file is too long to be a receipt')
  const text = typeof receipt === 'string' ? receipt : decodeText(receipt)
  const { extra, index, hashes, checkpoint } = parseTlogProof(text)
  if (extra === undefined) throw new SyntaxError('The proof carries no statement')
  const { key, statement } = readExtra(decodeText(extra), read)
  const parsed = { statement, statementText: canonicalJson(statement), key, index, hashes, checkpoint }
  if (formatReceipt(parsed) !== text) throw new SyntaxError('The receipt is not spelled the one way that a receipt is')
  return parsed
}

function readExtra<Statement>(text: string, read: (value: unknown) => Statement): { readonly key: string; readonly statement: Statement } {
  const value = readJson(text)
  if (typeof value !== 'object' || value === null || !('key' in value) || !('statement' in value)) throw new SyntaxError('The extra data of the proof is not that of a receipt')
  if (typeof value.key !== 'string') throw new SyntaxError('The extra data of the proof names no key')
  return { key: value.key, statement: read(value.statement) }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new SyntaxError('The extra data of the proof is not JSON', { cause })
  }
}

function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw new SyntaxError('The receipt is not text in UTF-8', { cause })
  }
}
