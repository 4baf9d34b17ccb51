import { parseCheckpoint } from '../transparency-log/checkpoint.ts'
import type { Checkpoint } from '../transparency-log/checkpoint.ts'
import { verifyInclusion } from '../transparency-log/inclusion-proof.ts'
import { hashLeaf } from '../transparency-log/merkle-hash.ts'
import { isNoteSignedBy, parseSignedNote } from '../transparency-log/signed-note.ts'
import { keyIdOf, parseVerifierKey } from '../transparency-log/verifier-key.ts'
import type { VerifierKey } from '../transparency-log/verifier-key.ts'
import { readActStatement } from './act-statement.ts'
import type { ActStatement } from './act-statement.ts'
import { readStatement, statementEntry } from './filing-statement.ts'
import type { FilingStatement } from './filing-statement.ts'
import { parseReceiptOf } from './receipt.ts'
import type { Receipt } from './receipt.ts'

/** A receipt that holds together: the key in it signed the checkpoint, whose tree contains the statement at its index. */
export interface CheckedReceipt<Statement = FilingStatement> {
  readonly isSound: true
  readonly statement: Statement
  readonly index: number
  readonly checkpoint: Checkpoint
  /** The key in the receipt. Whether it is the log's own must be known from elsewhere. */
  readonly key: VerifierKey
  readonly keyText: string
}

/** A receipt that does not, and why, in plain words. */
export interface RefusedReceipt {
  readonly isSound: false
  readonly reason: 'malformed' | 'signature' | 'inclusion'
  readonly words: string
}

/**
 * Checks a receipt against itself, offline. Any altered byte is found: what is not signed or hashed has one spelling only, and
 * exactly one signature, that of the key in the receipt, is allowed.
 *
 * ```ts
 * const checked = checkReceipt(await readFile('filing.tlog-proof'))
 * if (checked.isSound) console.log(checked.statement.outcome, 'according to', checked.keyText)
 * ```
 */
export function checkReceipt(receipt: string | Uint8Array): CheckedReceipt | RefusedReceipt {
  return check(receipt, readStatement)
}

/** Checks a receipt for an act against itself, offline, as strictly as checkReceipt does one for a filing. */
export function checkActReceipt(receipt: string | Uint8Array): CheckedReceipt<ActStatement> | RefusedReceipt {
  return check(receipt, readActStatement)
}

function check<Statement extends object>(receipt: string | Uint8Array, read: (value: unknown) => Statement): CheckedReceipt<Statement> | RefusedReceipt {
  try {
    return checkParsed(parseReceiptOf(receipt, read))
  } catch (error) {
    if (error instanceof SyntaxError) return refused('malformed', error.message)
    throw error
  }
}

function checkParsed<Statement>(receipt: Receipt<Statement>): CheckedReceipt<Statement> | RefusedReceipt {
  const key = parseVerifierKey(receipt.key)
  const note = parseSignedNote(receipt.checkpoint)
  const [signature, ...others] = note.signatures
  if (others.length > 0) return refused('malformed', 'The checkpoint carries more than the one signature that a receipt has')
  if (signature?.name !== key.name || signature.keyId !== keyIdOf(key)) return refused('signature', 'The checkpoint is not signed by the key that the receipt names')
  if (!isNoteSignedBy(note, key)) return refused('signature', 'The signature of the checkpoint does not verify: the receipt was altered, or not made by this log')
  const checkpoint = parseCheckpoint(note.text)
  if (checkpoint.origin !== key.name || checkpoint.extensions.length > 0) return refused('malformed', 'The checkpoint is not one of the log that signed it')
  const leaf = hashLeaf(statementEntry(receipt.statementText))
  const { index, hashes: proof } = receipt
  if (!verifyInclusion({ index, size: checkpoint.size, leaf, proof, root: checkpoint.root })) return refused('inclusion', 'The statement is not in the log that the checkpoint signs: the receipt was altered')
  return { isSound: true, statement: receipt.statement, index, checkpoint, key, keyText: receipt.key }
}

function refused(reason: RefusedReceipt['reason'], words: string): RefusedReceipt {
  return { isSound: false, reason, words }
}
