import type { CredentialType } from '../credential-type.ts'
import { billOfLadingClaims, multiModalBillOfLading as bill } from '../parts/bill-of-lading.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

/** Multi-modal bill of lading of the traceability vocabulary; its issuer is the carrier. */
export const multiModalBillOfLading: CredentialType = {
  name: 'MultiModalBillOfLadingCredential',
  title: 'Multi-modal bill of lading',
  summary: 'A carrier receives goods for carriage by several modes; customs takes from it the parties, the ports, the containers and what they hold.',
  area: 'steel',
  contexts: [traceabilityContext],
  source: traceabilityTerm('MultiModalBillOfLadingCredential'),
  frame: traceabilityFrame,
  subject: bill,
  claims: claimsFrom({ issuer: 'carrier', subject: (said) => billOfLadingClaims(said, 'bill-of-lading') }),
}
