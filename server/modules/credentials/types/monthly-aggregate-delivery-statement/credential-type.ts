import type { CredentialType } from '../credential-type.ts'
import { claimsFrom, joinedClaims } from '../parts/claims-from.ts'
import { deliveryStatement, deliveryStatementClaims } from '../parts/delivery-statement.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { at, each } from '../parts/passage.ts'
import { list, perhapsTyped } from '../parts/thing.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

/** Monthly aggregate delivery statement of the traceability vocabulary, whose files call it MonthlyAggregateDeliveryStatements. */
export const monthlyAggregateDeliveryStatement: CredentialType = {
  name: 'MonthlyAggregateDeliveryStatementCredential',
  title: 'Monthly aggregate delivery statement',
  summary: 'A pipeline gathers its deliveries of a month; customs takes from it the quantities of the monthly entry.',
  area: 'oil-and-gas',
  contexts: [traceabilityContext],
  source: traceabilityTerm('MonthlyAggregateDeliveryStatementCredential'),
  frame: traceabilityFrame,
  subject: perhapsTyped('MonthlyAggregateDeliveryStatement', {}, { deliveryStatements: list(deliveryStatement) }),
  claims: claimsFrom({
    issuer: 'carrier',
    subject: (month) => joinedClaims(each(at(month, 'deliveryStatements')).map(deliveryStatementClaims)),
  }),
}
