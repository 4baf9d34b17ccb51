import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { at, type Passage } from '../parts/passage.ts'
import { datesAt } from '../parts/references.ts'
import { text, thing } from '../parts/thing.ts'
import { keyDataElements, shipmentClaims, tracedShipment } from '../parts/traceability-lot.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

/** That food of a lot was sent on (21 CFR 1.1340). */
export const fsmaShippingCte: CredentialType = {
  name: 'FSMAShippingCTECredential',
  title: 'Food shipped',
  summary: 'A shipper says which lot of food left for where, and when (21 CFR 1.1340); customs takes from it lot, amount, carrier, papers and route.',
  area: 'food',
  contexts: [traceabilityContext],
  source: traceabilityTerm('FSMAShippingCTECredential'),
  frame: traceabilityFrame,
  subject: thing('FSMAShippingCTE', {}, { shipment: tracedShipment, dateShipped: text, additionalData: keyDataElements }),
  claims: claimsFrom({ issuer: 'consignor', subject: read }),
}

function read(shipping: Passage): Partial<CredentialClaims> {
  return { ...shipmentClaims(at(shipping, 'shipment')), dates: datesAt(at(shipping, 'dateShipped'), 'shipped') }
}
