import type { ClaimedAmount, ClaimedAttestation, ClaimedGoods } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { goodsAt } from './goods.ts'
import { amountsAt, priceSpecification } from './money.ts'
import { organization, partiesAt } from './party.ts'
import { at, each, type Passage } from './passage.ts'
import { place } from './place.ts'
import { commodity, lineQuantitiesAt } from './product.ts'
import { quantitativeValue } from './quantity.ts'
import { attestationsAt } from './references.ts'
import { all, list, number, oneOf, text, thing, yesOrNo } from './thing.ts'

/** A leg of a voyage. The vocabulary has the name of a vessel in vesselNumber too. */
export const transportMovement = thing('Transport', {}, {
  departureLocation: place,
  arrivalLocation: place,
  carrier: organization,
  modeOfTransport: oneOf('Vessel', 'Rail', 'Truck', 'Barge', 'Air'),
  ...all(text, 'departureDate', 'arrivalDate', 'vesselNumber', 'voyageNumber', 'path'),
})

const seal = thing('Seal', { sealNumber: text }, { sealSource: oneOf('CAR', 'SHI', 'PHY', 'VET', 'CUS'), sealType: oneOf('KLP', 'BLT', 'WIR') })

/** A container or other equipment, with its seals. */
export const transportEquipment = thing('TransportEquipment', {}, {
  seals: list(seal),
  isShipperOwned: yesOrNo,
  ...all(number, 'tareWeight', 'cargoGrossWeight'),
  ...all(text, 'id', 'equipmentReference', 'ISOEquipmentCode'),
})

/** A charge of carriage. */
export const serviceCharge = thing('ServiceCharge', {}, {
  chargeCode: oneOf('allCharges', 'additionalCharges', 'basicFreight', 'destinationHaulageCharges', 'destinationPortCharges', 'originPortCharges', 'originHaulageCharges', 'otherCharges'),
  paymentTerm: oneOf('prepaid', 'collect', 'prepaidElsewhere'),
  ...all(priceSpecification, 'rate', 'appliedAmount'),
  ...all(text, 'chargeText', 'calculationBasis'),
})

/** Goods as documents of carriage describe them. */
export const consignmentItem = thing('ConsignmentItem', {}, {
  commodity,
  manufacturer: organization,
  packageQuantity: number,
  ...all(quantitativeValue, 'netWeight', 'grossWeight', 'grossVolume'),
  ...all(text, 'marksAndNumbers', 'descriptionOfPackagesAndGoods', 'countryOfOrigin'),
})

/** The goods of a document of carriage, item by item. */
export function consignmentItemsAt(items: Passage): readonly ClaimedGoods[] {
  return each(items).flatMap((item) => goodsAt(item, {
    description: [at(item, 'descriptionOfPackagesAndGoods'), at(item, 'commodity', 'description')],
    commodityCode: [at(item, 'commodity', 'commodityCode')],
    origin: [at(item, 'countryOfOrigin')],
    quantities: lineQuantitiesAt(item),
    attestations: attestationsAt(at(item, 'marksAndNumbers'), 'marks-and-numbers'),
  }))
}

/** Who made the goods of each item. */
export function itemManufacturersAt(items: Passage): ReturnType<typeof partiesAt> {
  return each(items).flatMap((item) => partiesAt(at(item, 'manufacturer'), 'manufacturer'))
}

/** What carries the goods: the vessels and voyages of the legs, the containers and their seals. */
export function carriageAt(document: Passage): readonly ClaimedAttestation[] {
  const legs = ['preCarriageTransportMovement', 'mainCarriageTransportMovement', 'onCarriageTransportMovement'].map((leg) => at(document, leg))
  const equipment = each(at(document, 'utilizedTransportEquipment'))
  return [
    ...legs.flatMap((leg) => [...attestationsAt(at(leg, 'vesselNumber'), 'vessel'), ...attestationsAt(at(leg, 'voyageNumber'), 'voyage-number')]),
    ...equipment.flatMap((one) => [
      ...attestationsAt(at(one, 'equipmentReference'), 'container-number'),
      ...each(at(one, 'seals')).flatMap((each) => attestationsAt(at(each, 'sealNumber'), 'seal-number')),
    ]),
  ]
}

/** What carriage costs; the basic freight is `freight`, all else `carriage-charge`. */
export function chargesAt(charges: Passage): readonly ClaimedAmount[] {
  return each(charges).flatMap((charge) => amountsAt(at(charge, 'appliedAmount'), at(charge, 'chargeCode').value === 'basicFreight' ? 'freight' : 'carriage-charge'))
}
