import type { ClaimedDate, ClaimedPlace } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { goodsAt } from '../parts/goods.ts'
import { identifiersAt } from '../parts/identifiers.ts'
import { organization, partiesAt } from '../parts/party.ts'
import { at, type Passage } from '../parts/passage.ts'
import { countriesAt, place, placesAt } from '../parts/place.ts'
import { commodity } from '../parts/product.ts'
import { quantitativeValue, quantitiesAt } from '../parts/quantity.ts'
import { attestationsAt, datesAt } from '../parts/references.ts'
import { all, list, text, thing } from '../parts/thing.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

/** Delivery schedule of the traceability vocabulary: what a pipeline is to carry of one batch. */
export const deliverySchedule: CredentialType = {
  name: 'DeliveryScheduleCredential',
  title: 'Delivery schedule',
  summary: 'A pipeline says which batch it is to carry from where to where and when; customs takes from it volumes, ports and parties before the goods arrive.',
  area: 'oil-and-gas',
  contexts: [traceabilityContext],
  source: traceabilityTerm('DeliveryScheduleCredential'),
  frame: traceabilityFrame,
  subject: thing('DeliverySchedule', {}, {
    commodity,
    ...all(organization, 'transporter', 'consignor', 'consignee'),
    ...all(place, 'receiptLocation', 'deliveryDestination', 'portOfEntry', 'portOfDestination', 'portOfArrival'),
    ...all(list(quantitativeValue), 'scheduledVolume', 'injectionVolume'),
    ...all(text, 'batchNumber', 'scheduledDate', 'injectionStartDate', 'injectionEndDate', 'deliveryStartDate', 'deliveryEndDate', 'countryOfDestination', 'nominationMonth'),
  }),
  claims: claimsFrom({
    issuer: 'carrier',
    subject: (schedule) => ({
      parties: [
        ...partiesAt(at(schedule, 'transporter'), 'carrier'), ...partiesAt(at(schedule, 'consignor'), 'consignor'), ...partiesAt(at(schedule, 'consignee'), 'consignee'),
      ],
      goods: goodsAt(schedule, {
        description: [at(schedule, 'commodity', 'description')],
        commodityCode: [at(schedule, 'commodity', 'commodityCode')],
        identifiers: identifiersAt(schedule, [['lot-number', 'batchNumber']]),
        quantities: [...quantitiesAt(at(schedule, 'scheduledVolume'), 'volume-scheduled'), ...quantitiesAt(at(schedule, 'injectionVolume'), 'volume-injected')],
      }),
      places: placesOf(schedule),
      dates: datesOf(schedule),
      attestations: attestationsAt(at(schedule, 'nominationMonth'), 'nomination-month'),
    }),
  }),
}

function placesOf(schedule: Passage): readonly ClaimedPlace[] {
  return [
    ...placesAt(at(schedule, 'receiptLocation'), 'place-of-receipt'), ...placesAt(at(schedule, 'deliveryDestination'), 'destination'),
    ...placesAt(at(schedule, 'portOfEntry'), 'port-of-entry'), ...placesAt(at(schedule, 'portOfArrival'), 'port-of-arrival'),
    ...placesAt(at(schedule, 'portOfDestination'), 'port-of-destination'), ...countriesAt(at(schedule, 'countryOfDestination'), 'country-of-destination'),
  ]
}

function datesOf(schedule: Passage): readonly ClaimedDate[] {
  return [
    ...datesAt(at(schedule, 'scheduledDate'), 'scheduled'), ...datesAt(at(schedule, 'injectionStartDate'), 'injection-started'),
    ...datesAt(at(schedule, 'injectionEndDate'), 'injection-ended'), ...datesAt(at(schedule, 'deliveryStartDate'), 'delivery-started'),
    ...datesAt(at(schedule, 'deliveryEndDate'), 'delivery-ended'),
  ]
}
