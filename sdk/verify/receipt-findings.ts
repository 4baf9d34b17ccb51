import type { RefusedReceipt } from '@customhouse/proofs/receipt/check-receipt.ts'
import type { Finding, Severity } from '@customhouse/vocabulary/finding/finding.ts'

const codes: Readonly<Record<RefusedReceipt['reason'], string>> = {
  malformed: 'receipt-malformed',
  signature: 'receipt-signature-wrong',
  inclusion: 'receipt-not-in-log',
}

/** Everything that can be said about a receipt, each with a code that others may rely on. */
export const receiptFindings = {
  notSound: (reason: RefusedReceipt['reason'], words: string): Finding =>
    found('fatal', codes[reason], { message: words, authority: 'C2SP tlog-proof, signed-note; RFC 9162 section 2.1.3', remedy: 'Fetch the receipt again from the single window, and keep the file as it came' }),
  keyNotConfirmed: (key: string): Finding =>
    found('warning', 'receipt-key-not-confirmed', { message: `The receipt holds together under the key that it names itself, ${key}; anyone could have made such a key`, authority: 'C2SP signed-note', remedy: 'Confirm with the authority that this is the key of its log, and verify again with it as the trusted key' }),
  keyNotTrusted: (key: string): Finding =>
    found('fatal', 'receipt-key-not-trusted', { message: `The receipt is signed by the key ${key}, which is none of the trusted keys`, authority: 'C2SP signed-note', remedy: 'Confirm with the authority whether this is a key of its log; if not, the receipt proves nothing' }),
  otherFiling: (): Finding =>
    found('fatal', 'receipt-for-other-filing', { message: 'The receipt is for other bytes than the filing given', authority: 'FIPS 180-4', remedy: 'Give the filing exactly as it was sent, or find the receipt that belongs to it' }),
  otherDecision: (): Finding =>
    found('fatal', 'receipt-for-other-decision', { message: 'The receipt is for another decision than the one given', authority: 'FIPS 180-4; RFC 8785', remedy: 'Fetch the decision and the receipt again, and ask the authority if they still differ' }),
  testOnly: (): Finding =>
    found('information', 'receipt-of-test', { message: 'The receipt is from the test environment and says nothing about real goods', authority: 'The statement in the receipt', remedy: 'None needed for a test' }),
}

function found(severity: Severity, code: string, words: { readonly message: string; readonly authority: string; readonly remedy: string }): Finding {
  return { code, severity, pointer: {}, ...words }
}
