import { checkReceipt } from '@customhouse/proofs/receipt/check-receipt.ts'
import type { CheckedReceipt } from '@customhouse/proofs/receipt/check-receipt.ts'
import { digestOfBytes, digestOfDecision } from '@customhouse/proofs/receipt/filing-statement.ts'
import type { FilingDecisionRecord, FilingStatement } from '@customhouse/proofs/receipt/filing-statement.ts'
import { parseVerifierKey } from '@customhouse/proofs/transparency-log/verifier-key.ts'
import { rejects } from '@customhouse/vocabulary/finding/finding.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { receiptFindings } from './receipt-findings.ts'

/** What a receipt is to be verified against, besides itself. */
export interface ReceiptExpectations {
  /** The logs' public keys as known from elsewhere, each `<name>+<key ID>+<key>`. None: the receipt vouches for its own key. */
  readonly trustedKeys?: readonly string[]
  /** The bytes that were filed, as they were sent. */
  readonly filing?: Uint8Array
  /** What was decided, as the single window answered it. */
  readonly decision?: FilingDecisionRecord
}

/** What a receipt turned out to be. */
export interface ReceiptVerification {
  /** Whether nothing speaks against it. With `pinned: false` that leaves the question whose key it is. */
  readonly verified: boolean
  /** Whether a key that was given as trusted signed it. */
  readonly pinned: boolean
  /** Everything found, plainly said; fatal ones are why it is not verified. */
  readonly findings: readonly Finding[]
  /** What the single window stated; only where the receipt holds together. */
  readonly statement?: FilingStatement
  /** Where in the log the statement is, from 0. */
  readonly index?: number
  /** The state of the log that was signed. */
  readonly checkpoint?: { readonly origin: string; readonly size: number }
  /** The key that signed it, `<name>+<key ID>+<key>`. */
  readonly signer?: string
}

/**
 * Verifies a receipt for a filing, offline: that it is whole to the last byte, that its key signed the log's state and that the
 * log holds the statement; and, where they are given, that the key is a trusted one and that the filing and the decision are
 * those that the statement is about.
 *
 * ```ts
 * const result = verifyReceipt(await readFile('filing.tlog-proof'), { trustedKeys: ['customhouse.example/ledger+1a2b3c4d+AWz...'] })
 * if (!result.verified) for (const finding of result.findings) console.error(finding.message)
 * ```
 * @throws SyntaxError where one of the trusted keys is malformed. A receipt of any content does not throw.
 */
export function verifyReceipt(receipt: string | Uint8Array, expectations: ReceiptExpectations = {}): ReceiptVerification {
  const trusted = expectations.trustedKeys ?? []
  trusted.forEach(parseVerifierKey)
  const checked = checkReceipt(receipt)
  if (!checked.isSound) return { verified: false, pinned: false, findings: [receiptFindings.notSound(checked.reason, checked.words)] }
  const { statement, index, checkpoint, keyText: signer } = checked
  const findings = [keyFinding(checked, trusted), filingFinding(checked, expectations.filing), decisionFinding(checked, expectations.decision), testFinding(checked)].filter((finding) => finding !== undefined)
  return { verified: !rejects(findings), pinned: trusted.includes(signer), findings, statement, index, checkpoint: { origin: checkpoint.origin, size: checkpoint.size }, signer }
}

function keyFinding({ keyText }: CheckedReceipt, trusted: readonly string[]): Finding | undefined {
  if (trusted.includes(keyText)) return undefined
  return trusted.length === 0 ? receiptFindings.keyNotConfirmed(keyText) : receiptFindings.keyNotTrusted(keyText)
}

function filingFinding({ statement }: CheckedReceipt, filing: Uint8Array | undefined): Finding | undefined {
  return filing === undefined || digestOfBytes(filing) === statement.bodySha256 ? undefined : receiptFindings.otherFiling()
}

function decisionFinding({ statement }: CheckedReceipt, decision: FilingDecisionRecord | undefined): Finding | undefined {
  return decision === undefined || digestOfDecision(decision) === statement.decisionSha256 ? undefined : receiptFindings.otherDecision()
}

function testFinding({ statement }: CheckedReceipt): Finding | undefined {
  return statement.environment === 'test' ? receiptFindings.testOnly() : undefined
}
