import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { plainIssuerFrame } from '../parts/frame.ts'
import { goodsAt } from '../parts/goods.ts'
import { identifiersAt } from '../parts/identifiers.ts'
import { observation, observationsAt } from '../parts/observations.ts'
import { organization, partiesAt } from '../parts/party.ts'
import { at } from '../parts/passage.ts'
import { place, placesAt } from '../parts/place.ts'
import { product, productsAt } from '../parts/product.ts'
import { attestationsAt, datesAt, documentsAt } from '../parts/references.ts'
import { all, list, text, thing } from '../parts/thing.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

/** Delivery ticket of the traceability vocabulary: what was measured when oil or gas changed hands. */
export const oilAndGasDeliveryTicket: CredentialType = {
  name: 'OilAndGasDeliveryTicketCredential',
  title: 'Oil and gas delivery ticket',
  summary: 'A carrier says how much oil or gas it took over or delivered, of which batch and quality; customs takes from it the custody transfer and the volumes.',
  area: 'oil-and-gas',
  contexts: [traceabilityContext],
  source: traceabilityTerm('OilAndGasDeliveryTicketCredential'),
  frame: plainIssuerFrame,
  subject: thing('OilAndGasDeliveryTicket', {}, {
    destination: place,
    product,
    observation: list(observation),
    ...all(organization, 'carrier', 'consignor', 'consignee'),
    ...all(text, 'createdDate', 'openDate', 'closeDate', 'ticketControlNumber', 'batchNumber', 'notificationOfShipment'),
  }),
  claims: claimsFrom({
    issuer: 'carrier',
    subject: (ticket) => ({
      parties: ['carrier', 'consignor', 'consignee'].flatMap((role) => partiesAt(at(ticket, role), role)),
      documents: documentsAt(at(ticket, 'ticketControlNumber'), 'delivery-ticket'),
      goods: [
        ...goodsAt(ticket, { identifiers: identifiersAt(ticket, [['lot-number', 'batchNumber']]), quantities: observationsAt(at(ticket, 'observation')) }),
        ...productsAt(at(ticket, 'product')),
      ],
      places: placesAt(at(ticket, 'destination'), 'destination'),
      dates: [
        ...datesAt(at(ticket, 'createdDate'), 'ticketed'), ...datesAt(at(ticket, 'openDate'), 'transfer-opened'), ...datesAt(at(ticket, 'closeDate'), 'transfer-closed'),
      ],
      attestations: attestationsAt(at(ticket, 'notificationOfShipment'), 'notification-of-shipment'),
    }),
  }),
}
