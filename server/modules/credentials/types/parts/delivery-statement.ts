import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { goodsAt } from './goods.ts'
import { observation, observationsAt } from './observations.ts'
import { organization, partiesAt } from './party.ts'
import { at, type Passage } from './passage.ts'
import { place, placesAt } from './place.ts'
import { commodity } from './product.ts'
import { measuredValue, quantitiesAt } from './quantity.ts'
import { attestationsAt, datesAt } from './references.ts'
import { all, list, text, thing } from './thing.ts'

/** What a pipeline says of one delivery. */
export const deliveryStatement = thing('DeliveryStatement', {}, {
  commodity,
  deliveredVolume: measuredValue,
  destination: place,
  observation: list(observation),
  ...all(organization, 'carrier', 'consignor'),
  ...all(text, 'deliveredDate', 'notificationOfShipment'),
})

/** What a statement of one delivery claims. */
export function deliveryStatementClaims(statement: Passage): Partial<CredentialClaims> {
  return {
    parties: ['carrier', 'consignor'].flatMap((role) => partiesAt(at(statement, role), role)),
    goods: goodsAt(statement, {
      description: [at(statement, 'commodity', 'description')],
      commodityCode: [at(statement, 'commodity', 'commodityCode')],
      quantities: [...quantitiesAt(at(statement, 'deliveredVolume'), 'volume-delivered'), ...observationsAt(at(statement, 'observation'))],
    }),
    places: placesAt(at(statement, 'destination'), 'destination'),
    dates: datesAt(at(statement, 'deliveredDate'), 'delivered'),
    attestations: attestationsAt(at(statement, 'notificationOfShipment'), 'notification-of-shipment'),
  }
}
