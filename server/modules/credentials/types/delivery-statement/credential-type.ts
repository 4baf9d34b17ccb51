import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { deliveryStatement as statement, deliveryStatementClaims } from '../parts/delivery-statement.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

/** Delivery statement of the traceability vocabulary: what a pipeline delivered, as measured. */
export const deliveryStatement: CredentialType = {
  name: 'DeliveryStatementCredential',
  title: 'Delivery statement',
  summary: 'A pipeline says how much oil or gas it delivered and when; customs takes from it the quantity that was imported.',
  area: 'oil-and-gas',
  contexts: [traceabilityContext],
  source: traceabilityTerm('DeliveryStatementCredential'),
  frame: traceabilityFrame,
  subject: statement,
  claims: claimsFrom({ issuer: 'carrier', subject: deliveryStatementClaims }),
}
