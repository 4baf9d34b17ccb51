import type { DeclarationKind } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { DeclaredParty } from '@customhouse/vocabulary/declaration/declared-party.ts'
import { parseImporterNumber } from '@customhouse/vocabulary/identifiers/importer-number.ts'
import { isManufacturerId } from '@customhouse/vocabulary/identifiers/manufacturer-id.ts'
import type { DerivedDatum, DigitalTwin } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { PartyReference } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { type RecordedEvent, referenceTo } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import type { GoodsLine } from './goods-lines.ts'
import { isReliable } from './is-reliable.ts'

interface KnownParty {
  readonly role: string
  readonly name: string
  readonly party: PartyReference
  readonly told: RecordedEvent
}

/** Who sold, bought, made and receives the goods: of an entry as a whole, of a summary by line (CATAIR SE30, AE 47-record). */
export function partiesKnown(twin: DigitalTwin, lines: readonly GoodsLine[], kind: DeclarationKind): readonly DerivedDatum[] {
  const trade = tradersOf(twin)
  if (kind === 'entry') return placed('/parties', [...trade, ...makersOf(twin, lines.slice(0, 1)), ...consigneeOf(twin)])
  // A summary knows its parties by number alone.
  const buyers = trade.filter(({ role, party }) => role === 'BY' && importerNumberOf(party) !== undefined)
  return lines.flatMap((line) => placed(`${line.at}/parties`, [...makersOf(twin, [line]).filter(({ party }) => manufacturerIdOf(party) !== undefined), ...buyers]))
}

/** Who owns the goods may enter them (19 U.S.C. 1484(a)(2)(B)), where a number says who that is. */
export function importerKnown({ owner, events }: DigitalTwin): readonly DerivedDatum[] {
  const number = owner === undefined || !owner.evidence.every(isReliable) ? undefined : importerNumberOf(owner.value)
  if (owner !== undefined && number !== undefined) return [{ pointer: '/importerOfRecord/number', name: 'importer of record', value: number, sources: owner.evidence }]
  const entered = events.filter(({ event, standing }) => standing === 'verified' && event.documents.some(({ kind }) => kind === 'entry-number'))
  const numbers = new Map(entered.flatMap((one) => [one.event.to, one.event.from].flatMap((party) => { const known = party && importerNumberOf(party); return known === undefined ? [] : [[known, one] as const] })))
  const [only, ...others] = numbers
  return only === undefined || others.length > 0 ? [] : [{ pointer: '/importerOfRecord/number', name: 'importer of record', value: only[0], sources: [referenceTo(only[1])] }]
}

/** Seller and buyer of the last sale. */
function tradersOf({ events, lots }: DigitalTwin): readonly KnownParty[] {
  const shipped = new Set(lots.map(({ lot }) => lot))
  const sale = events.findLast((recorded) => recorded.event.kind === 'ownership-transfer' && isReliable(recorded) && recorded.event.about.some(({ lot }) => shipped.has(lot)))
  return sale === undefined ? [] : [...named(sale, { role: 'SE', name: 'seller', party: sale.event.from }), ...named(sale, { role: 'BY', name: 'buyer', party: sale.event.to })]
}

/** Who made the first lot of a line. */
function makersOf({ events }: DigitalTwin, lines: readonly GoodsLine[]): readonly KnownParty[] {
  return lines.flatMap(({ lots: [first], commodityCode }) => {
    // Whoever mixes oil or gas on its way hands it on, and makes nothing.
    if (commodityCode?.value.startsWith('27') === true) return []
    const making = events.findLast((one) => isReliable(one) && (one.event.kind === 'transformation' || one.event.kind === 'production') && one.event.outputs.some(({ lot }) => lot === first?.twinLot.lot))
    const { by, place } = making?.event ?? {}
    return making === undefined || by === undefined ? [] : named(making, { role: 'MF', name: 'manufacturer', party: { ...(place?.country !== undefined && { country: place.country }), ...by } })
  })
}

/** Of the bill; its carrier may know the consignee by a DID alone, which somebody else of the shipment names. */
function consigneeOf({ events, lots }: DigitalTwin): readonly KnownParty[] {
  const shipped = new Set(lots.map(({ lot }) => lot))
  const bill = events.findLast((one) => isReliable(one) && one.event.process === 'shipping' && one.event.about.some(({ lot }) => shipped.has(lot)))
  const consignee = bill?.event.attributes?.['consignee']
  if (bill === undefined || consignee === undefined) return []
  const known = events.flatMap(({ event }) => [event.to, event.from, event.by]).find((party) => party?.name !== undefined && party.identifiers.some(({ value }) => value === consignee))
  return named(bill, { role: 'CN', name: 'consignee', party: known ?? (consignee.startsWith('did:') ? undefined : { name: consignee, identifiers: [] }) })
}

function named(told: RecordedEvent, { role, name, party }: Pick<KnownParty, 'role' | 'name'> & { readonly party: PartyReference | undefined }): readonly KnownParty[] {
  return party?.name === undefined ? [] : [{ role, name, party, told }]
}

function placed(at: string, parties: readonly KnownParty[]): readonly DerivedDatum[] {
  return parties.map(({ role, name, party, told }, index) => ({ pointer: `${at}/${String(index)}`, name, value: declaredParty(role, party), sources: [referenceTo(told)] }))
}

/** Qualifiers of global business identifiers, by our scheme. */
const globalQualifiers: ReadonlyMap<string, string> = new Map([['lei', 'LEI'], ['gln', 'GLN'], ['duns', 'DUNS']])

function declaredParty(role: string, party: PartyReference): DeclaredParty {
  const { name, identifiers, country } = party
  const global = identifiers.flatMap(({ scheme, value }) => [globalQualifiers.get(scheme) ?? ''].flatMap((qualifier) => (qualifier === '' ? [] : [{ qualifier, value }])))
  const identifier = identifierOf(role, party)
  return {
    role,
    ...(name !== undefined && { name: name.normalize('NFD').replaceAll(/[^\x20-\x7e]/g, '') }),
    ...(identifier !== undefined && { identifier }),
    ...(global.length > 0 && { globalIdentifiers: global }),
    ...(country !== undefined && { address: { components: [], country } }),
  }
}

function identifierOf(role: string, party: PartyReference): DeclaredParty['identifier'] {
  const made = role === 'MF' ? manufacturerIdOf(party) : undefined
  if (made !== undefined) return { qualifier: 'MID', value: made }
  const number = parseImporterNumber(importerNumberOf(party) ?? '')
  return number && { qualifier: number.qualifier, value: number.number }
}

function manufacturerIdOf({ identifiers }: PartyReference): string | undefined {
  return identifiers.find(({ scheme, value }) => scheme === 'manufacturer-id' && isManufacturerId(value))?.value
}

function importerNumberOf({ identifiers }: PartyReference): string | undefined {
  return identifiers.find(({ scheme, value }) => scheme === 'importer-number' && parseImporterNumber(value) !== undefined)?.value
}
