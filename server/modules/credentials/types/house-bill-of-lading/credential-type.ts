import type { CredentialType } from '../credential-type.ts'
import { houseBillOfLading as bill, billOfLadingClaims } from '../parts/bill-of-lading.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

/** House bill of lading of the traceability vocabulary: a forwarder's bill, under that of the carrier. */
export const houseBillOfLading: CredentialType = {
  name: 'HouseBillOfLadingCredential',
  title: 'House bill of lading',
  summary: 'A forwarder receives goods of the actual shipper; customs takes from it that shipper, the actual consignee, the ports and the goods.',
  area: 'entry-and-transport',
  contexts: [traceabilityContext],
  source: traceabilityTerm('HouseBillOfLadingCredential'),
  frame: traceabilityFrame,
  subject: bill,
  claims: claimsFrom({ issuer: 'freight-forwarder', subject: (said) => billOfLadingClaims(said, 'house-bill') }),
}
