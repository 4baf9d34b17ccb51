import type { ClaimedGoods, ClaimedParty, ClaimedPlace, CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { goodsAt } from './goods.ts'
import { identifiersAt } from './identifiers.ts'
import { partiesAt, person } from './party.ts'
import { at, each, textOf, type Passage } from './passage.ts'
import { place, placesAt } from './place.ts'
import { quantitiesAt } from './quantity.ts'
import { attestationsAt, documentsAt } from './references.ts'
import { all, list, number, perhapsTyped, text, thing } from './thing.ts'

/**
 * Key data elements as name and value (21 CFR 1.1325 to 1.1350). They need not name their class: the vocabulary's context redefines a protected
 * term within it, so that a credential that names it has no canonical form.
 */
export const keyDataElements = list(perhapsTyped('FSMAAbstractKDE', {}, all(text, 'name', 'value')))

/** A traceability lot: its code, how and by whom the code was given (21 CFR 1.1310, 1.1320). */
export const traceabilityLot = thing('FSMATraceabilityLot', {}, {
  ...all(text, 'lotCode', 'lotCodeAssignmentMethod', 'lotType'),
  lotCodeGeneratorLocation: place,
  lotCodeGeneratorPOC: person,
  additionalData: keyDataElements,
})

/** So much food of a lot. */
export const tracedFood = thing('FSMAProduct', {}, { traceabilityLot, quantity: number, unit: text, additionalData: keyDataElements })

/** Food of a lot on its way from one place to the next. */
export const tracedShipment = thing('FSMAShipment', {}, { product: tracedFood, from: place, to: place, additionalData: keyDataElements })

/** The lot as goods. */
export function lotsAt(lots: Passage): readonly ClaimedGoods[] {
  return each(lots).flatMap((lot) => goodsAt(lot, { identifiers: lotCodeOf(lot), attestations: attestationsAt(at(lot, 'lotType'), 'lot-type') }))
}

/** Food of a lot as goods, with what its key data elements say of it. */
export function foodsAt(foods: Passage, role?: string): readonly ClaimedGoods[] {
  return each(foods).flatMap((food) => {
    const lot = at(food, 'traceabilityLot')
    const elements = at(food, 'additionalData')
    const goods = goodsAt(food, {
      description: ['Product name', 'Commodity', 'Category name'].flatMap((name) => elementsNamed(elements, name)),
      identifiers: lotCodeOf(lot),
      quantities: quantitiesAt(at(food, 'quantity'), 'count', at(food, 'unit')),
      attestations: [
        ...attestationsAt(at(lot, 'lotType'), 'lot-type'),
        ...elementsNamed(elements, 'Category code').flatMap((value) => attestationsAt(value, 'food-category')),
        ...elementsNamed(elements, 'Variety').flatMap((value) => attestationsAt(value, 'variety')),
        ...elementsNamed(elements, 'Brand name').flatMap((value) => attestationsAt(value, 'brand')),
        ...elementsNamed(elements, 'Packaging size').flatMap((value) => attestationsAt(value, 'packaging-size')),
        ...elementsNamed(elements, 'Packaging style').flatMap((value) => attestationsAt(value, 'packaging')),
      ],
    })
    return role === undefined ? goods : goods.map((one) => ({ ...one, role }))
  })
}

/** Who gave the lot its code, and where: the traceability lot code source (21 CFR 1.1310). */
export function lotSourceAt(lots: Passage): { readonly parties: readonly ClaimedParty[]; readonly places: readonly ClaimedPlace[] } {
  return {
    parties: each(lots).flatMap((lot) => partiesAt(at(lot, 'lotCodeGeneratorPOC'), 'lot-code-source')),
    places: each(lots).flatMap((lot) => placesAt(at(lot, 'lotCodeGeneratorLocation'), 'lot-code-source')),
  }
}

/** What a shipment of food says: goods, whence, whither, by whom and on which papers. */
export function shipmentClaims(shipment: Passage): Required<Pick<CredentialClaims, 'parties' | 'documents' | 'goods' | 'places'>> {
  const food = at(shipment, 'product')
  const source = lotSourceAt(at(food, 'traceabilityLot'))
  const elements = at(shipment, 'additionalData')
  return {
    parties: [...source.parties, ...elementsNamed(elements, 'Transporter name').flatMap((value) => partiesAt(value, 'carrier'))],
    documents: [
      ...elementsNamed(elements, 'Reference record type and number').flatMap((value) => documentsAt(value, 'reference-record')),
      ...elementsNamed(elements, 'Import entry number').flatMap((value) => documentsAt(value, 'entry-number')),
    ],
    goods: foodsAt(food),
    places: [...placesAt(at(shipment, 'from'), 'ship-from'), ...placesAt(at(shipment, 'to'), 'ship-to'), ...source.places],
  }
}

/** The values of the key data elements of a name; `N/A` says nothing. */
function elementsNamed(elements: Passage, name: string): readonly Passage[] {
  return each(elements).filter((element) => textOf(at(element, 'name')) === name).map((element) => at(element, 'value')).filter((value) => textOf(value) !== 'N/A')
}

function lotCodeOf(lot: Passage): ReturnType<typeof identifiersAt> {
  return identifiersAt(lot, [['lot-number', 'lotCode']])
}
