import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom, joinedClaims } from '../parts/claims-from.ts'
import { plainIssuerFrame } from '../parts/frame.ts'
import { goodsAt } from '../parts/goods.ts'
import { organization, partiesAt } from '../parts/party.ts'
import { at, each, type Passage } from '../parts/passage.ts'
import { place, placesAt, portsAt } from '../parts/place.ts'
import { quantitativeValue, quantitiesAt } from '../parts/quantity.ts'
import { datesAt } from '../parts/references.ts'
import { all, list, number, perhapsTyped, text, thing } from '../parts/thing.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

const scheduledDelivery = perhapsTyped('ScheduledDelivery', {}, {
  transporter: organization,
  sumOfScheduledDeliveries: list(quantitativeValue),
  ...all(place, 'portOfArrival', 'portOfDestination'),
  ...all(number, 'numberOfBatches', 'countOfShippers'),
  ...all(text, 'portCode', 'deliveryLocation'),
})

/** Monthly advance manifest of the traceability vocabulary: what pipelines are to bring in the month to come. */
export const monthlyAdvanceManifest: CredentialType = {
  name: 'MonthlyAdvanceManifestCredential',
  title: 'Monthly advance manifest',
  summary: 'A pipeline says what it expects to deliver at each place in the month to come; customs takes from it ports, volumes and carriers in advance.',
  area: 'oil-and-gas',
  contexts: [traceabilityContext],
  source: traceabilityTerm('MonthlyAdvanceManifestCredential'),
  frame: plainIssuerFrame,
  subject: thing('MonthlyAdvanceManifest', {}, { date: text, scheduledDeliveries: list(scheduledDelivery) }),
  claims: claimsFrom({
    issuer: 'carrier',
    subject: (manifest) => joinedClaims([
      { dates: datesAt(at(manifest, 'date'), 'scheduled') },
      ...each(at(manifest, 'scheduledDeliveries')).map(readDelivery),
    ]),
  }),
}

function readDelivery(delivery: Passage): Partial<CredentialClaims> {
  return {
    parties: partiesAt(at(delivery, 'transporter'), 'carrier'),
    goods: goodsAt(delivery, {
      quantities: [...quantitiesAt(at(delivery, 'sumOfScheduledDeliveries'), 'volume-scheduled'), ...quantitiesAt(at(delivery, 'numberOfBatches'), 'batches')],
    }),
    // The vocabulary says of portCode that it is the port of arrival, and has another member of that name beside it.
    places: [
      ...portsAt(at(delivery, 'portCode'), 'port-of-arrival'), ...placesAt(at(delivery, 'portOfArrival'), 'port-of-arrival'),
      ...placesAt(at(delivery, 'portOfDestination'), 'port-of-destination'), ...placesAt(at(delivery, 'deliveryLocation'), 'destination'),
    ],
  }
}
