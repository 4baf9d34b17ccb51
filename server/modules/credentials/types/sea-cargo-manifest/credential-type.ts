import { Type, type TSchema } from 'typebox'
import type { CredentialType } from '../credential-type.ts'
import { billOfLadingClaims, houseBillOfLading, masterBillOfLading, multiModalBillOfLading } from '../parts/bill-of-lading.ts'
import { claimsFrom, joinedClaims } from '../parts/claims-from.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { goodsAt } from '../parts/goods.ts'
import { at, each, type Passage } from '../parts/passage.ts'
import { countriesAt, place, placesAt } from '../parts/place.ts'
import { quantitativeValue, quantitiesAt } from '../parts/quantity.ts'
import { attestationsAt, datesAt } from '../parts/references.ts'
import { all, list, number, text, thing, typed, untyped } from '../parts/thing.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

/** A document of carriage: what each bill asks by its class; air waybills and DCSA documents are taken as they are. */
const transportDocument = Type.Intersect([
  untyped({ type: list(text) }),
  whenOf('MasterBillOfLading', masterBillOfLading),
  whenOf('HouseBillOfLading', houseBillOfLading),
  whenOf('MultiModalBillOfLading', multiModalBillOfLading),
])

/** Sea cargo manifest of the traceability vocabulary: all that a vessel carries on a voyage (19 CFR 4.7). */
export const seaCargoManifest: CredentialType = {
  name: 'SeaCargoManifestCredential',
  title: 'Sea cargo manifest',
  summary: 'A carrier lists what a vessel carries; customs takes from it the vessel, the voyage, the ports and each bill of lading.',
  area: 'entry-and-transport',
  contexts: [traceabilityContext],
  source: traceabilityTerm('SeaCargoManifestCredential'),
  frame: traceabilityFrame,
  subject: thing('SeaCargoManifest', {}, {
    transportDocumentInformation: list(transportDocument),
    ...all(place, 'portOfDeparture', 'portOfArrival'),
    ...all(quantitativeValue, 'netTonnage', 'grossTonnage'),
    ...all(number, 'totalNumberOfTransportDocuments', 'transportEquipmentQuantity', 'totalNumberOfPackages'),
    ...all(text, 'vesselName', 'vesselNumber', 'voyageNumber', 'registrationCountry', 'plannedDepartureDateTime', 'plannedArrivalDateTime'),
  }),
  claims: claimsFrom({
    issuer: 'carrier',
    subject: (manifest) => joinedClaims([
      {
        goods: goodsAt(manifest, { quantities: quantitiesAt(at(manifest, 'totalNumberOfPackages'), 'packages') }),
        places: [
          ...placesAt(at(manifest, 'portOfDeparture'), 'port-of-departure'), ...placesAt(at(manifest, 'portOfArrival'), 'port-of-arrival'),
          ...countriesAt(at(manifest, 'registrationCountry'), 'flag'),
        ],
        dates: [
          ...datesAt(at(manifest, 'plannedDepartureDateTime'), 'departure-estimated'), ...datesAt(at(manifest, 'plannedArrivalDateTime'), 'arrival-estimated'),
        ],
        attestations: [
          ...attestationsAt(at(manifest, 'vesselName'), 'vessel'), ...attestationsAt(at(manifest, 'vesselNumber'), 'vessel-number'),
          ...attestationsAt(at(manifest, 'voyageNumber'), 'voyage-number'),
        ],
      },
      ...each(at(manifest, 'transportDocumentInformation')).map((bill) => billOfLadingClaims(bill, kindOf(bill))),
    ]),
  }),
}

function whenOf(name: string, bill: TSchema): TSchema {
  return Type.Unsafe({ if: { required: ['type'], properties: { type: typed(name) } }, then: bill })
}

function kindOf(bill: Passage): string {
  const classes = each(at(bill, 'type')).map(({ value }) => value)
  return classes.includes('MasterBillOfLading') ? 'master-bill' : classes.includes('HouseBillOfLading') ? 'house-bill' : 'bill-of-lading'
}
