import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { at, type Passage } from '../parts/passage.ts'
import { datesAt } from '../parts/references.ts'
import { text, thing } from '../parts/thing.ts'
import { keyDataElements, shipmentClaims, tracedShipment } from '../parts/traceability-lot.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

/** That food of a lot arrived (21 CFR 1.1345). */
export const fsmaReceivingCte: CredentialType = {
  name: 'FSMAReceivingCTECredential',
  title: 'Food received',
  summary: 'A receiver says which lot of food arrived from where, and when (21 CFR 1.1345); customs takes from it that what was shipped has arrived, and how much of it.',
  area: 'food',
  contexts: [traceabilityContext],
  source: traceabilityTerm('FSMAReceivingCTECredential'),
  frame: traceabilityFrame,
  subject: thing('FSMAReceivingCTE', {}, { shipment: tracedShipment, dateReceived: text, additionalData: keyDataElements }),
  claims: claimsFrom({ issuer: 'consignee', subject: read }),
}

function read(receiving: Passage): Partial<CredentialClaims> {
  return { ...shipmentClaims(at(receiving, 'shipment')), dates: datesAt(at(receiving, 'dateReceived'), 'received') }
}
