import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { DeclaredParty, PartyNumber } from '@customhouse/vocabulary/declaration/declared-party.ts'
import type { AgencyRecord, GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'

/** A name in a filing that is compared with the lists. */
export interface NamedParty {
  /** JSON Pointer (RFC 6901) into the declaration. */
  readonly pointer: string
  readonly name: string
  readonly kind?: 'vessel'
  readonly country?: string
  readonly city?: string
}

/** What a number of an importer or consignee is called, where it is registered. */
export type NameOfNumber = (number: string) => { readonly name: string; readonly country?: string } | undefined

/** Names shorter than this say too little to be compared. */
const lettersMin = 3

/**
 * Every name of a declaration that could be a listed party's: of the header, of the lines, of agencies' data, the vessels, and the
 * importer and consignee by the names under which they are registered. Pure.
 */
export function namedParties(declaration: Declaration, nameOf: NameOfNumber): readonly NamedParty[] {
  const { parties, importerOfRecord, consignee, goodsItems, conveyances } = declaration
  return [
    ...numbered(importerOfRecord, '/importerOfRecord', nameOf),
    ...numbered(consignee, '/consignee', nameOf),
    ...named(parties, '/parties'),
    ...conveyances.flatMap(({ name }, index): readonly NamedParty[] => (name === undefined ? [] : [{ pointer: `/conveyances/${String(index)}/name`, name, kind: 'vessel' }])),
    ...goodsItems.flatMap(ofLine),
  ].filter(({ name }) => name.replaceAll(/[^\p{L}\p{N}]/gu, '').length >= lettersMin)
}

function numbered(party: PartyNumber | undefined, pointer: string, nameOf: NameOfNumber): readonly NamedParty[] {
  const known = party === undefined ? undefined : nameOf(party.number)
  return known === undefined ? [] : [{ pointer, ...known }]
}

function named(parties: readonly DeclaredParty[], pointer: string): readonly NamedParty[] {
  return parties.flatMap(({ name, address }, index) => (name === undefined ? [] : [{ pointer: `${pointer}/${String(index)}`, name, ...(address?.country !== undefined && { country: address.country }), ...(address?.city !== undefined && { city: address.city }) }]))
}

function ofLine({ parties, commodities }: GoodsItem, index: number): readonly NamedParty[] {
  const line = `/goodsItems/${String(index)}`
  return [
    ...named(parties, `${line}/parties`),
    ...commodities.flatMap(({ agencyData }, place) => agencyData.flatMap(({ records }, order) => entitiesOf(records, `${line}/commodities/${String(place)}/agencyData/${String(order)}/records`))),
  ]
}

/** Entities that agencies are told of: the name stands in PG19, city and country in the PG20 behind it (CATAIR PGA Message Set). */
function entitiesOf(records: readonly AgencyRecord[], pointer: string): readonly NamedParty[] {
  return records.flatMap(({ fields }, index): readonly NamedParty[] => {
    const name = fields['entityName']
    if (name === undefined) return []
    const next = records[index + 1]
    const address = next?.type === 'PG20' ? next.fields : {}
    const { entityCountry: country, entityCity: city } = address
    return [{ pointer: `${pointer}/${String(index)}`, name, ...(country !== undefined && { country }), ...(city !== undefined && { city }) }]
  })
}
