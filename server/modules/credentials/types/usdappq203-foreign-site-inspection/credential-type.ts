import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { CredentialType } from '../credential-type.ts'
import { inspector, inspectorsAt, parcelClaims, parcelDelivery } from '../parts/agriculture.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { limitedFrame } from '../parts/frame.ts'
import { goodsAt } from '../parts/goods.ts'
import { observation, observationsAt } from '../parts/observations.ts'
import { organization, partiesAt } from '../parts/party.ts'
import { at, type Passage } from '../parts/passage.ts'
import { place, placesAt } from '../parts/place.ts'
import { attestationsAt, datesAt, documentsAt } from '../parts/references.ts'
import { all, list, text, thing } from '../parts/thing.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

const commonInfo = thing('AgricultureInspectionCommonInfo', {}, {
  ...all(organization, 'applicant', 'delegateOf', 'regulatoryAgency'),
  ...all(text, 'inspectionStarted', 'inspectionEnded'),
  facility: place,
  inspector,
})

/** Certificate that goods were inspected where they were grown or packed, before they left (PPQ Form 203). */
export const usdaPpq203ForeignSiteInspection: CredentialType = {
  name: 'USDAPPQ203ForeignSiteInspectionCredential',
  title: 'Foreign site certificate of inspection',
  summary: 'An inspector says that a shipment of plants was inspected abroad before it left (PPQ Form 203); customs takes from it that the goods are precleared, and what was observed.',
  area: 'food',
  contexts: [traceabilityContext],
  source: traceabilityTerm('USDAPPQ203ForeignSiteInspectionCredential'),
  frame: limitedFrame,
  subject: thing('USDAPPQ203ForeignSiteInspection', {}, {
    ...all(text, 'certificateNumber', 'signatureDate', 'inspectionType'), commonInfo, shipment: parcelDelivery, observations: list(observation),
  }),
  claims: claimsFrom({ issuer: 'certifier', subject: read }),
}

function read(inspection: Passage): Partial<CredentialClaims> {
  const [common, shipment] = [at(inspection, 'commonInfo'), parcelClaims(at(inspection, 'shipment'))]
  return {
    parties: [
      ...partiesAt(at(common, 'applicant'), 'applicant'),
      ...inspectorsAt(at(common, 'inspector')),
      ...partiesAt(at(common, 'delegateOf'), 'inspection-body'),
      ...partiesAt(at(common, 'regulatoryAgency'), 'agency'),
      ...shipment.parties,
    ],
    documents: [...documentsAt(at(inspection, 'certificateNumber'), 'inspection-certificate'), ...shipment.documents],
    goods: [...shipment.goods, ...goodsAt(inspection, { quantities: observationsAt(at(inspection, 'observations')) })],
    places: [...placesAt(at(common, 'facility'), 'place-of-inspection'), ...shipment.places],
    dates: [
      ...datesAt(at(common, 'inspectionStarted'), 'inspection-started'),
      ...datesAt(at(common, 'inspectionEnded'), 'inspected'),
      ...datesAt(at(inspection, 'signatureDate'), 'signed'),
      ...shipment.dates,
    ],
    attestations: [...attestationsAt(at(inspection, 'inspectionType'), 'inspection-type'), ...shipment.attestations],
  }
}
