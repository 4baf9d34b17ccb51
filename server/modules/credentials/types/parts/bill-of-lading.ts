import type { ClaimedParty, CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { carriageAt, chargesAt, consignmentItem, consignmentItemsAt, itemManufacturersAt, serviceCharge, transportEquipment, transportMovement } from './carriage.ts'
import { goodsAt } from './goods.ts'
import { amountsAt, priceSpecification } from './money.ts'
import { looseOrganization, namedOrganization, organization, partiesAt } from './party.ts'
import { at, each, type Passage } from './passage.ts'
import { place, placesAt, postalAddress } from './place.ts'
import { productsAt } from './product.ts'
import { quantitiesAt } from './quantity.ts'
import { attestationsAt, datesAt, documentsAt } from './references.ts'
import { all, list, number, perhapsTyped, text, thing } from './thing.ts'

const locatedCarrier = thing('Organization', { name: text, location: thing('Place', { address: postalAddress }) }, all(text, 'id', 'url', 'description', 'scac', 'email', 'phoneNumber'))
const carrierOfMaster = thing('Organization', { name: text, location: perhapsTyped('Place', {}, { address: postalAddress }) }, all(text, 'id', 'url', 'description', 'scac', 'email', 'phoneNumber'))

const delivery = thing('ParcelDelivery', {}, {
  consignee: organization,
  ...all(place, 'deliveryAddress', 'originAddress'),
  ...all(text, 'deliveryMethod', 'trackingNumber', 'expectedArrival', 'specialInstructions'),
})

/** A carrier's bill of lading in its simplest form: nothing must be said. */
export const billOfLading = thing('BillOfLading', {}, {
  carrier: locatedCarrier,
  freight: delivery,
  particulars: list(consignmentItem),
  ...all(namedOrganization, 'consignor', 'consignee', 'notify', 'freightForwarder'),
  ...all(place, 'portOfLoading', 'portOfDischarge'),
  ...all(text, 'billOfLadingNumber', 'bookingNumber', 'nmfcFreightClass', 'hazardCode'),
})

const optionalOfBills = {
  freightAndCharges: list(serviceCharge),
  declaredValue: priceSpecification,
  ...all(transportMovement, 'preCarriageTransportMovement', 'mainCarriageTransportMovement', 'onCarriageTransportMovement'),
  ...all(place, 'placeOfReceipt', 'transshipmentLocation', 'placeOfDelivery'),
  ...all(number, 'totalNumberOfPackages', 'transportEquipmentQuantity'),
  ...all(list(text), 'bookingNumber', 'shippersReferences', 'freightForwardersReferences'),
}
const neededOfBills = { ...all(text, 'billOfLadingNumber', 'termsAndConditions'), ...all(place, 'portOfLoading', 'portOfDischarge') }

/** A carrier's bill for all that one shipper, mostly a forwarder, gives it. */
export const masterBillOfLading = thing('MasterBillOfLading', {
  ...neededOfBills,
  ...all(namedOrganization, 'shipper', 'consignee'),
  carrier: carrierOfMaster,
  includedConsignmentItems: list(consignmentItem),
}, { ...optionalOfBills, forwardingAgent: namedOrganization, notifyParty: list(namedOrganization), utilizedTransportEquipment: list(transportEquipment), shippedOnBoardDate: text })

/** A forwarder's bill to the actual shipper. */
export const houseBillOfLading = thing('HouseBillOfLading', {
  ...neededOfBills,
  ...all(organization, 'shipper', 'consignee', 'carrier'),
  includedConsignmentItems: list(consignmentItem),
}, { ...optionalOfBills, forwardingAgent: organization, notifyParty: list(organization) })

/** One bill for carriage by several modes. Its issuer is the carrier. */
export const multiModalBillOfLading = thing('MultiModalBillOfLading', {
  ...neededOfBills,
  ...all(namedOrganization, 'shipper', 'consignee'),
  particulars: list(consignmentItem),
}, { ...optionalOfBills, forwardingAgent: looseOrganization, notifyParty: list(looseOrganization, { maxItems: 3 }), utilizedTransportEquipment: list(transportEquipment), shippedOnBoardDate: text })

const partyRoles: readonly (readonly [member: string, role: string])[] = [
  ['shipper', 'consignor'], ['consignor', 'consignor'], ['consignee', 'consignee'], ['carrier', 'carrier'],
  ['notifyParty', 'notify-party'], ['notify', 'notify-party'], ['forwardingAgent', 'freight-forwarder'], ['freightForwarder', 'freight-forwarder'],
]
const placeRoles: readonly (readonly [member: string, role: string])[] = [
  ['placeOfReceipt', 'place-of-receipt'], ['portOfLoading', 'port-of-loading'], ['transshipmentLocation', 'place-of-transhipment'],
  ['portOfDischarge', 'port-of-unlading'], ['placeOfDelivery', 'place-of-delivery'],
]

/** What a bill of lading claims, of whichever sort; `kind` is what its number is called: `master-bill`, `house-bill`, `bill-of-lading`. */
export function billOfLadingClaims(bill: Passage, kind: string): CredentialClaims {
  const items = [at(bill, 'includedConsignmentItems'), at(bill, 'particulars')]
  return {
    parties: [...partiesOf(bill), ...items.flatMap(itemManufacturersAt)],
    documents: [...documentsAt(at(bill, 'billOfLadingNumber'), kind), ...documentsAt(at(bill, 'bookingNumber'), 'booking'), ...documentsAt(at(bill, 'freight', 'trackingNumber'), 'parcel-tracking')],
    goods: [
      ...goodsAt(bill, {
        quantities: quantitiesAt(at(bill, 'totalNumberOfPackages'), 'packages'),
        amounts: [...amountsAt(at(bill, 'declaredValue'), 'declared-value'), ...chargesAt(at(bill, 'freightAndCharges'))],
      }),
      ...items.flatMap(consignmentItemsAt),
      ...productsAt(at(bill, 'freight', 'item')),
    ],
    places: [
      ...placeRoles.flatMap(([member, role]) => placesAt(at(bill, member), role)),
      ...placesAt(at(bill, 'freight', 'originAddress'), 'place-of-receipt'),
      ...placesAt(at(bill, 'freight', 'deliveryAddress'), 'place-of-delivery'),
    ],
    dates: datesAt(at(bill, 'shippedOnBoardDate'), 'shipped'),
    attestations: [...carriageAt(bill), ...each(at(bill, 'hazardCode')).flatMap((code) => attestationsAt(code, 'hazard-code'))],
  }
}

function partiesOf(bill: Passage): readonly ClaimedParty[] {
  return partyRoles.flatMap(([member, role]) => partiesAt(at(bill, member), role))
}
