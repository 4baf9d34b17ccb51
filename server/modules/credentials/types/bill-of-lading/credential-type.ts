import type { CredentialType } from '../credential-type.ts'
import { billOfLading as bill, billOfLadingClaims } from '../parts/bill-of-lading.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

/** Bill of lading of the traceability vocabulary: receipt for goods and contract of their carriage. */
export const billOfLading: CredentialType = {
  name: 'BillOfLadingCredential',
  title: 'Bill of lading',
  summary: 'A carrier receives goods for carriage; customs takes from it the parties, the ports and the goods.',
  area: 'entry-and-transport',
  contexts: [traceabilityContext],
  source: traceabilityTerm('BillOfLadingCredential'),
  frame: traceabilityFrame,
  subject: bill,
  claims: claimsFrom({ issuer: 'carrier', subject: (said) => billOfLadingClaims(said, 'bill-of-lading') }),
}
