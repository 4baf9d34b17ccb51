import type { ClaimedGoods, ClaimedPlace, CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { goodsAt } from './goods.ts'
import { countryAt, identifiersAt } from './identifiers.ts'
import { organization, partiesAt, person } from './party.ts'
import { at, each, textOf, type Passage } from './passage.ts'
import { place, placesAt, postalAddress } from './place.ts'
import { product } from './product.ts'
import { quantitativeValue, quantitiesAt } from './quantity.ts'
import { attestationsAt, datesAt, documentsAt } from './references.ts'
import { all, list, text, thing } from './thing.ts'

/** Produce: what it is in botany and in trade. */
export const agricultureProduct = thing('AgricultureProduct', {}, {
  product,
  unitQuantity: quantitativeValue,
  ...all(text, 'plu', 'scientificName', 'plantParts', 'name', 'variety', 'commodityDesignation', 'packType', 'labelImageUrl', 'labelImageHash'),
})

/** A package of produce. */
export const agriculturePackage = thing('AgriculturePackage', {}, {
  responsibleParty: organization,
  agricultureProduct: list(agricultureProduct),
  ...all(text, 'packageName', 'grade', 'voicePickCode', 'packingDate', 'harvestDate', 'bestByDate', 'labelImageUrl', 'labelImageHash'),
})

/** A shipment of produce. */
export const parcelDelivery = thing('AgricultureParcelDelivery', {}, {
  ...all(postalAddress, 'deliveryAddress', 'originAddress'),
  ...all(place, 'foreignPortExport', 'portOfEntry'),
  ...all(organization, 'consignee', 'shipper', 'purchaser', 'carrier', 'broker'),
  ...all(text, 'deliveryMethod', 'trackingNumber', 'expectedArrival', 'specialInstructions'),
  agriculturePackage: list(agriculturePackage),
})

/** Who inspects, and by what qualification. */
export const inspector = thing('Inspector', {}, { person, qualification: list(thing('Qualification', {}, all(text, 'qualificationCategory', 'qualificationValue'))) })

/** The produce that packages hold; a package of which the contents are not told is goods itself. */
export function packagedProduceAt(packages: Passage): readonly ClaimedGoods[] {
  return each(packages).flatMap((one) => {
    const contents = each(at(one, 'agricultureProduct'))
    const attestations = attestationsAt(at(one, 'grade'), 'grade')
    const identifiers = identifiersAt(one, [['voice-pick-code', 'voicePickCode']])
    const description = [at(one, 'packageName')]
    if (contents.length === 0) return goodsAt(one, { description, identifiers, attestations })
    return contents.flatMap((produce) => produceAt(produce, { description, identifiers, attestations }))
  })
}

/** Produce as goods, with what its package says of all that is in it. */
export function produceAt(produce: Passage, ofPackage: Parameters<typeof goodsAt>[1] = {}): readonly ClaimedGoods[] {
  const sold = at(produce, 'product')
  return goodsAt(produce, {
    description: [at(sold, 'description'), at(sold, 'name'), at(produce, 'name'), ...(ofPackage.description ?? [])],
    commodityCode: [at(sold, 'commodity', 'commodityCode'), at(sold, 'htsCode')],
    origin: [at(sold, 'countryOfOrigin')],
    identifiers: [
      ...identifiersAt(sold, [['gtin', 'gtin'], ['sku', 'sku'], ['lot-number', 'batchNumber']]),
      ...identifiersAt(produce, [['plu', 'plu']]),
      ...(ofPackage.identifiers ?? []),
    ],
    quantities: [...quantitiesAt(at(produce, 'unitQuantity'), 'count'), ...quantitiesAt(at(sold, 'weight'), 'weight')],
    attestations: [
      ...attestationsAt(at(produce, 'scientificName'), 'scientific-name'),
      ...attestationsAt(at(produce, 'variety'), 'variety'),
      ...attestationsAt(at(produce, 'plantParts'), 'plant-part'),
      ...attestationsAt(at(produce, 'commodityDesignation'), 'commodity-designation'),
      ...attestationsAt(at(produce, 'packType'), 'packaging'),
      ...(ofPackage.attestations ?? []),
    ],
  })
}

const shipmentParties = [['shipper', 'consignor'], ['consignee', 'consignee'], ['purchaser', 'buyer'], ['carrier', 'carrier'], ['broker', 'broker']] as const

/** What a shipment of produce says. */
export function parcelClaims(shipment: Passage): Required<CredentialClaims> {
  const packages = at(shipment, 'agriculturePackage')
  return {
    parties: [
      ...shipmentParties.flatMap(([member, role]) => partiesAt(at(shipment, member), role)),
      ...each(packages).flatMap((one) => partiesAt(at(one, 'responsibleParty'), 'packer')),
    ],
    documents: documentsAt(at(shipment, 'trackingNumber'), 'tracking-number'),
    goods: packagedProduceAt(packages),
    places: [
      ...addressesAt(at(shipment, 'originAddress'), 'ship-from'),
      ...addressesAt(at(shipment, 'deliveryAddress'), 'destination'),
      ...placesAt(at(shipment, 'foreignPortExport'), 'port-of-loading'),
      ...placesAt(at(shipment, 'portOfEntry'), 'port-of-entry'),
    ],
    dates: [
      ...datesAt(at(shipment, 'expectedArrival'), 'arrival-estimated'),
      ...each(packages).flatMap((one) => [
        ...datesAt(at(one, 'harvestDate'), 'harvested'), ...datesAt(at(one, 'packingDate'), 'packed'), ...datesAt(at(one, 'bestByDate'), 'best-before'),
      ]),
    ],
    attestations: [...attestationsAt(at(shipment, 'deliveryMethod'), 'transport-mode'), ...attestationsAt(at(shipment, 'specialInstructions'), 'handling-instruction')],
  }
}

/** Who inspected, and for whom. */
export function inspectorsAt(inspection: Passage): ReturnType<typeof partiesAt> {
  return each(inspection).flatMap((one) => [...partiesAt(at(one, 'person'), 'inspector'), ...partiesAt(at(one, 'person', 'worksFor'), 'inspection-body')])
}

/** A postal address that stands for a place by itself. */
function addressesAt(addresses: Passage, role: string): readonly ClaimedPlace[] {
  return each(addresses).flatMap((address) => {
    const name = textOf(at(address, 'name')) ?? textOf(at(address, 'addressLocality'))
    const country = countryAt(at(address, 'addressCountry'))
    if (name === undefined && country === undefined) return []
    return [{ role, pointer: address.pointer, ...(name === undefined ? {} : { name }), identifiers: [], ...(country === undefined ? {} : { country }) }]
  })
}
