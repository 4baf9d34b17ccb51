import type { CredentialType } from '../credential-type.ts'
import { masterBillOfLading as bill, billOfLadingClaims } from '../parts/bill-of-lading.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

/** Master bill of lading of the traceability vocabulary: the carrier's own bill, over those of forwarders. */
export const masterBillOfLading: CredentialType = {
  name: 'MasterBillOfLadingCredential',
  title: 'Master bill of lading',
  summary: 'A carrier receives all that one shipper gives it; customs takes from it the parties, the ports, the containers and what they hold.',
  area: 'entry-and-transport',
  contexts: [traceabilityContext],
  source: traceabilityTerm('MasterBillOfLadingCredential'),
  frame: traceabilityFrame,
  subject: bill,
  claims: claimsFrom({ issuer: 'carrier', subject: (said) => billOfLadingClaims(said, 'master-bill') }),
}
