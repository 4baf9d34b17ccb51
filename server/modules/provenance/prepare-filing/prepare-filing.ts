import { blankCommodity, blankGoodsItem } from '@customhouse/vocabulary/declaration/blank-declaration.ts'
import type { DeclarationKind } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { DeclaredParty } from '@customhouse/vocabulary/declaration/declared-party.ts'
import type { DerivedDatum, DigitalTwin } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { PartyReference } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { type EventReference, type RecordedEvent, referenceTo } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import type { ShipmentAssessment } from '../provenance.ts'
import { type GoodsLine, goodsLines } from './goods-lines.ts'
import { isReliable } from './is-reliable.ts'
import type { PreparedFiling } from './prepared-filing.ts'
import { withDerived } from './with-derived.ts'

/**
 * An entry or an entry summary as far as the twin of a shipment knows it: bills, parties, a line for each commodity and origin with its
 * quantity and value, the preference that its provenance bears out, and what the trades' own knowledge derives. Pure; nothing is made up:
 * what is not known is left out, and each datum names its source.
 */
export function prepareFiling(assessment: ShipmentAssessment, kind: DeclarationKind): PreparedFiling {
  const { twin, areas } = assessment
  const lines = goodsLines(assessment)
  const blank = { kind, functionCode: 'add', goodsItems: lines.map((line, index) => ({ ...blankGoodsItem(), sequence: index + 1, commodities: [{ ...blankCommodity(), code: line.commodityCode }] })) }
  const known = [...importerOf(twin), ...partiesOf(twin), ...billsOf(twin), ...lines.flatMap(fieldsOfLine), ...areas.flatMap(({ derived }) => derived)]
  const { tree, put } = withDerived(blank, known)
  const codes = lines.map((line, index): DerivedDatum => ({ pointer: `/goodsItems/${String(index)}/commodities/0/code`, name: 'commodity code', value: line.commodityCode, sources: line.sources }))
  return { declaration: tree, fields: [...codes, ...put], needed: areas.flatMap(({ needed }) => needed) }
}

function fieldsOfLine({ origin, specialProgram, description, quantity, value }: GoodsLine, index: number): readonly DerivedDatum[] {
  const at = `/goodsItems/${String(index)}`
  const fields = [
    { pointer: `${at}/origin`, name: 'country of origin', known: origin },
    { pointer: `${at}/specialProgram`, name: 'preference', known: specialProgram },
    { pointer: `${at}/descriptions/0`, name: 'description', known: description },
    { pointer: `${at}/commodities/0/quantities/0`, name: 'quantity', known: quantity },
    { pointer: `${at}/commodities/0/value`, name: 'value', known: value },
  ]
  return fields.flatMap(({ pointer, name, known }) => (known === undefined ? [] : [{ pointer, name, ...known }]))
}

const billTypes: ReadonlyMap<string, string> = new Map([['bill-of-lading', 'R'], ['master-bill-of-lading', 'M'], ['house-bill-of-lading', 'H'], ['air-waybill', 'M']])

/** The bills that events about the shipped lots name: four letters of the issuer, then its number (CATAIR SE15). */
function billsOf(twin: DigitalTwin): readonly DerivedDatum[] {
  const found = new Map<string, { readonly type: string; readonly sources: EventReference[] }>()
  for (const recorded of twin.events.filter((one) => isReliable(one) && isOfShipment(one, twin))) {
    for (const { kind, number } of recorded.event.documents) {
      const type = billTypes.get(kind)
      const known = found.get(number)
      if (known !== undefined) known.sources.push(referenceTo(recorded))
      else if (type !== undefined) found.set(number, { type, sources: [referenceTo(recorded)] })
    }
  }
  return [...found].map(([number, { type, sources }], index) => {
    const parts = /^([A-Z]{4})([A-Z0-9]{1,12})$/.exec(number)
    const value = parts === null ? { type, identifier: number } : { type, issuer: parts[1], identifier: parts[2] }
    return { pointer: `/consignments/0/transportDocuments/${String(index)}`, name: 'bill of lading', value, sources }
  })
}

/** Events that name the shipment, or are about its lots and no others: a bill that other lots travel under too is not this shipment's alone. */
function isOfShipment({ event }: RecordedEvent, { lots, shipment }: DigitalTwin): boolean {
  return event.documents.some(({ number }) => number === shipment) || (event.about.length > 0 && event.about.every(({ lot }) => lots.some((shipped) => shipped.lot === lot)))
}

/** Who owns the goods may enter them (19 U.S.C. 1484(a)(2)(B)), where a number says who that is. */
function importerOf({ owner }: DigitalTwin): readonly DerivedDatum[] {
  const number = owner?.value.identifiers.find(({ scheme }) => scheme === 'importer-number')?.value
  if (owner === undefined || number === undefined || !owner.evidence.every(isReliable)) return []
  return [{ pointer: '/importerOfRecord/number', name: 'importer of record', value: number, sources: owner.evidence }]
}

/** Seller and buyer of the last sale. */
function partiesOf({ events, lots }: DigitalTwin): readonly DerivedDatum[] {
  const shipped = new Set(lots.map(({ lot }) => lot))
  const sale = events.findLast((recorded) => recorded.event.kind === 'ownership-transfer' && isReliable(recorded) && recorded.event.about.some(({ lot }) => shipped.has(lot)))
  const named = ([['SE', 'seller', sale?.event.from], ['BY', 'buyer', sale?.event.to]] as const).filter(([, , party]) => party?.name !== undefined)
  return named.map(([role, name, party], index) => ({
    pointer: `/parties/${String(index)}`, name, value: party && declaredParty(role, party), sources: sale === undefined ? [] : [referenceTo(sale)],
  }))
}

/** Qualifiers of global business identifiers, by our scheme. */
const globalQualifiers: ReadonlyMap<string, string> = new Map([['lei', 'LEI'], ['gln', 'GLN'], ['duns', 'DUNS']])

function declaredParty(role: string, { name, identifiers, country }: PartyReference): DeclaredParty {
  const importer = identifiers.find(({ scheme }) => scheme === 'importer-number')
  const global = identifiers.flatMap(({ scheme, value }) => [globalQualifiers.get(scheme) ?? ''].flatMap((qualifier) => (qualifier === '' ? [] : [{ qualifier, value }])))
  return {
    role,
    ...(name !== undefined && { name }),
    ...(importer !== undefined && { identifier: { qualifier: 'EI', value: importer.value } }),
    ...(global.length > 0 && { globalIdentifiers: global }),
    ...(country !== undefined && { address: { components: [], country } }),
  }
}
