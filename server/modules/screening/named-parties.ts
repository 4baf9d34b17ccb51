import { storableText } from '@customhouse/vocabulary/measures/storable-json.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { DeclaredAddress, DeclaredParty, PartyNumber } from '@customhouse/vocabulary/declaration/declared-party.ts'
import type { AgencyRecord, GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'

/** A name in a filing that is compared with the lists. */
export interface NamedParty {
  /** JSON Pointer (RFC 6901) into the declaration. */
  readonly pointer: string
  readonly name: string
  /** Role as CBP and UN/EDIFACT 3035 code it, e.g. SE seller; IM importer, CN consignee, VE vessel for those that are stated elsewhere. */
  readonly role: string
  readonly kind?: 'vessel'
  readonly country?: string
  readonly city?: string
  /** Street and place as they are written. */
  readonly address?: string
  /** Kind and value, e.g. `MID CNSAMPLE123SHE`. */
  readonly identifier?: string
}

/** What is registered under a number of an importer or consignee. */
export type NameOfNumber = (number: string) => { readonly name: string } | undefined

/** Names shorter than this say too little to be compared. */
const lettersMin = 3

/**
 * Every name of a declaration that could be a listed party's: of the header, of the lines, of agencies' data, the vessels, and the
 * importer and consignee by the names under which they are registered. Pure.
 */
export function namedParties(declaration: Declaration, nameOf: NameOfNumber): readonly NamedParty[] {
  const { parties, importerOfRecord, consignee, goodsItems, conveyances } = declaration
  return [
    ...numbered(importerOfRecord, { pointer: '/importerOfRecord', role: 'IM' }, nameOf),
    ...numbered(consignee, { pointer: '/consignee', role: 'CN' }, nameOf),
    ...named(parties, '/parties'),
    ...conveyances.flatMap(({ name }, index): readonly NamedParty[] => (name === undefined ? [] : [{ pointer: `/conveyances/${String(index)}/name`, name, role: 'VE', kind: 'vessel' }])),
    ...goodsItems.flatMap(ofLine),
  ].map(storable).filter(({ name }) => name.replaceAll(/[^\p{L}\p{N}]/gu, '').length >= lettersMin)
}

/** What is no text is left out here, so that neither what is kept of a party nor the words of a reason hold it. */
function storable({ name, role, country, city, address, identifier, ...party }: NamedParty): NamedParty {
  return {
    ...party, name: storableText(name), role: storableText(role),
    ...(country !== undefined && { country: storableText(country) }), ...(city !== undefined && { city: storableText(city) }),
    ...(address !== undefined && { address: storableText(address) }), ...(identifier !== undefined && { identifier: storableText(identifier) }),
  }
}

function numbered(party: PartyNumber | undefined, place: Pick<NamedParty, 'pointer' | 'role'>, nameOf: NameOfNumber): readonly NamedParty[] {
  const known = party === undefined ? undefined : nameOf(party.number)
  return known === undefined || party === undefined ? [] : [{ ...place, name: known.name, identifier: `IMPORTER ${party.number}` }]
}

function named(parties: readonly DeclaredParty[], pointer: string): readonly NamedParty[] {
  return parties.flatMap(({ role, name, address, identifier, globalIdentifiers }, index): readonly NamedParty[] => {
    if (name === undefined) return []
    const number = identifier ?? globalIdentifiers?.[0]
    return [{ pointer: `${pointer}/${String(index)}`, name, role, ...placeOf(address), ...(number !== undefined && { identifier: `${number.qualifier} ${number.value}` }) }]
  })
}

function placeOf(address: DeclaredAddress | undefined): Pick<NamedParty, 'country' | 'city' | 'address'> {
  if (address === undefined) return {}
  const { country, city, postalCode } = address
  const text = [...address.components.map(({ value }) => value), city, postalCode, country].filter((part) => part !== undefined && part !== '').join(', ')
  return { ...(country !== undefined && { country }), ...(city !== undefined && { city }), ...(text !== '' && { address: text }) }
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
    const { entityName: name, entityRoleCode: role = '', entityAddress1: street } = fields
    if (name === undefined) return []
    const next = records[index + 1]
    const { entityCountry: country, entityCity: city } = next?.type === 'PG20' ? next.fields : {}
    const text = [street, city, country].filter((part) => part !== undefined && part !== '').join(', ')
    return [{ pointer: `${pointer}/${String(index)}`, name, role, ...(country !== undefined && { country }), ...(city !== undefined && { city }), ...(text !== '' && { address: text }) }]
  })
}
