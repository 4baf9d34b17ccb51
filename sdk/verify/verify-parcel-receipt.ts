import { digestOfBytes } from '@customhouse/proofs/receipt/filing-statement.ts'
import { checkParcelReceipt, type ParcelAnswer } from '@customhouse/proofs/receipt/parcel-receipt.ts'
import { parseVerifierKey } from '@customhouse/proofs/transparency-log/verifier-key.ts'
import { rejects } from '@customhouse/vocabulary/finding/finding.ts'
import { receiptFindings } from './receipt-findings.ts'
import type { ReceiptExpectations, ReceiptVerification } from './verify-receipt.ts'

/** What the receipt of a parcel turned out to be. */
export interface ParcelReceiptVerification extends Omit<ReceiptVerification, 'statement'> {
  /** What the single window answered; only where the receipt holds together. */
  readonly answer?: ParcelAnswer
  /** The batch that the log states, when that was, and who had filed it. */
  readonly batch?: { readonly id: string; readonly at: string; readonly by: string }
}

/**
 * Verifies the receipt of a parcel of low value, offline: that the answer is in its batch, that the log holds the statement about the batch, and that
 * its key signed that state of the log; and, where they are given, that the key is a trusted one and that `filing` is the line that was sent,
 * without its end of line.
 *
 * ```ts
 * const result = verifyParcelReceipt(await readFile('parcel.json'), { trustedKeys: ['customhouse.example/ledger+1a2b3c4d+AWz...'] })
 * ```
 * @throws SyntaxError where one of the trusted keys is malformed. A receipt of any content does not throw.
 */
export function verifyParcelReceipt(receipt: string | Uint8Array, { trustedKeys = [], filing }: Pick<ReceiptExpectations, 'trustedKeys' | 'filing'> = {}): ParcelReceiptVerification {
  trustedKeys.forEach(parseVerifierKey)
  const checked = checkParcelReceipt(receipt)
  if (!checked.isSound) return { verified: false, pinned: false, findings: [receiptFindings.notSound(checked.reason, checked.words)] }
  const { answer, statement: { act: id, at, by }, index, checkpoint, keyText: signer } = checked
  const pinned = trustedKeys.includes(signer)
  const findings = [
    ...(pinned ? [] : [trustedKeys.length === 0 ? receiptFindings.keyNotConfirmed(signer) : receiptFindings.keyNotTrusted(signer)]),
    ...(filing === undefined || digestOfBytes(trimmed(filing)) === answer.lineSha256 ? [] : [receiptFindings.otherFiling()]),
    ...(answer.environment === 'test' ? [receiptFindings.testOnly()] : []),
  ]
  return { verified: !rejects(findings), pinned, findings, answer, batch: { id, at, by }, index, checkpoint: { origin: checkpoint.origin, size: checkpoint.size }, signer }
}

/** A line as it is read: without white space around it. */
function trimmed(line: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(line).toString('utf8').trim())
}
