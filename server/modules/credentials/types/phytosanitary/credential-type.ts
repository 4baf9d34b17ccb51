import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { CredentialType } from '../credential-type.ts'
import { agriculturePackage, inspector, inspectorsAt, packagedProduceAt, parcelClaims, parcelDelivery } from '../parts/agriculture.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { limitedFrame } from '../parts/frame.ts'
import { goodsAt } from '../parts/goods.ts'
import { observation, observationsAt } from '../parts/observations.ts'
import { organization, partiesAt } from '../parts/party.ts'
import { at, type Passage } from '../parts/passage.ts'
import { place, placesAt } from '../parts/place.ts'
import { measuredValue, quantitiesAt } from '../parts/quantity.ts'
import { attestationsAt, datesAt, documentsAt } from '../parts/references.ts'
import { all, list, text, thing } from '../parts/thing.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

/** Phytosanitary certificate: that plants and their products were inspected and are free from pests. */
export const phytosanitary: CredentialType = {
  name: 'PhytosanitaryCredential',
  title: 'Phytosanitary certificate',
  summary: 'A plant protection organisation certifies that a shipment of plants was inspected and treated (7 CFR 319; ISPM 12); customs takes from it goods, origin, treatment and declarations.',
  area: 'food',
  contexts: [traceabilityContext],
  source: traceabilityTerm('PhytosanitaryCredential'),
  frame: limitedFrame,
  subject: thing('Phytosanitary', {}, {
    ...all(text, 'certificateNumber', 'distinguishingMarks', 'additionalDeclaration', 'disinfectionDate', 'disinfectionTreatment', 'disinfectionChemical', 'disinfectionDuration',
      'signatureDate', 'inspectionDate', 'inspectionType', 'notes'),
    ...all(organization, 'plantOrg', 'applicant'),
    ...all(place, 'portOfEntry', 'facility'),
    ...all(measuredValue, 'disinfectionTemperature', 'disinfectionConcentration'),
    inspector,
    shipment: parcelDelivery,
    agriculturePackage,
    observation: list(observation),
  }),
  claims: claimsFrom({ issuer: 'certifier', subject: read }),
}

const attested = [
  ['additionalDeclaration', 'additional-declaration'], ['disinfectionTreatment', 'treatment'], ['disinfectionChemical', 'treatment-chemical'],
  ['disinfectionDuration', 'treatment-duration'], ['distinguishingMarks', 'marks-and-numbers'], ['inspectionType', 'inspection-type'], ['notes', 'remarks'],
] as const

function read(certificate: Passage): Partial<CredentialClaims> {
  const shipment = parcelClaims(at(certificate, 'shipment'))
  return {
    parties: [
      ...partiesAt(at(certificate, 'plantOrg'), 'plant-protection-organisation'),
      ...partiesAt(at(certificate, 'applicant'), 'applicant'),
      ...inspectorsAt(at(certificate, 'inspector')),
      ...shipment.parties,
    ],
    documents: [...documentsAt(at(certificate, 'certificateNumber'), 'phytosanitary-certificate'), ...shipment.documents],
    goods: [
      ...shipment.goods,
      ...packagedProduceAt(at(certificate, 'agriculturePackage')),
      ...goodsAt(certificate, { quantities: treatmentOf(certificate) }),
    ],
    places: [...placesAt(at(certificate, 'facility'), 'place-of-inspection'), ...placesAt(at(certificate, 'portOfEntry'), 'port-of-entry'), ...shipment.places],
    dates: [
      ...datesAt(at(certificate, 'inspectionDate'), 'inspected'),
      ...datesAt(at(certificate, 'disinfectionDate'), 'treated'),
      ...datesAt(at(certificate, 'signatureDate'), 'signed'),
      ...shipment.dates,
    ],
    attestations: [...attested.flatMap(([member, kind]) => attestationsAt(at(certificate, member), kind)), ...shipment.attestations],
  }
}

/** What was measured of all the goods: in treatment and on inspection. */
function treatmentOf(certificate: Passage): ReturnType<typeof quantitiesAt> {
  return [
    ...quantitiesAt(at(certificate, 'disinfectionTemperature'), 'treatment-temperature'),
    ...quantitiesAt(at(certificate, 'disinfectionConcentration'), 'treatment-concentration'),
    ...observationsAt(at(certificate, 'observation')),
  ]
}
