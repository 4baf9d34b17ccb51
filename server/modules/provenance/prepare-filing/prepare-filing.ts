import { blankGoodsItem } from '@customhouse/vocabulary/declaration/blank-declaration.ts'
import type { DeclarationKind } from '@customhouse/vocabulary/declaration/declaration.ts'
import { parseImporterNumber } from '@customhouse/vocabulary/identifiers/importer-number.ts'
import { formatDecimal, parseDecimal, sumOf } from '@customhouse/vocabulary/measures/decimal.ts'
import type { DerivedDatum } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { ShipmentAssessment } from '../provenance.ts'
import { billsKnown, carriageKnown } from './carriage-known.ts'
import { type GoodsLine, goodsLines, wordsOfForm } from './goods-lines.ts'
import { importerKnown, partiesKnown } from './parties-known.ts'
import type { PreparedFiling } from './prepared-filing.ts'
import { withDerived } from './with-derived.ts'

/**
 * An entry or an entry summary as far as the twin of a shipment knows it: bills, parties, carriage, a line for each commodity and origin with
 * its quantity and value, the preference that its provenance bears out, and what the trades' own knowledge derives. Pure; nothing is made up:
 * what is not known is left out, and each datum names its source.
 */
export function prepareFiling(assessment: ShipmentAssessment, kind: DeclarationKind): PreparedFiling {
  const { twin, areas } = assessment
  const lines = goodsLines(assessment)
  const blank = { kind, functionCode: 'add', goodsItems: lines.map((_line, index) => ({ ...blankGoodsItem(), sequence: index + 1 })) }
  const ofTrades = areas.flatMap(({ derived }) => derived).filter(isOfForm).map(inWordsOfForm)
  // A trade knows better which tariff numbers its goods are declared under, and where.
  const first = withDerived(blank, [...importerKnown(twin), ...ofTrades])
  const general = [...partiesKnown(twin, lines, kind), ...billsKnown(twin, kind), ...carriageKnown(twin, lines), ...lines.flatMap((line, index) => fieldsOfLine(line, itemsOf(first.tree)[index])), ...estimatedValue(lines, kind)]
  const { tree, put } = withDerived(first.tree, general)
  return { declaration: tree, fields: [...first.put, ...put], needed: areas.flatMap(({ needed }) => needed) }
}

/** Some of what trades derive is said of a line and is no datum of the form; a party without an importer number is none either, nor is an export out of the United States. */
function isOfForm({ pointer, value }: DerivedDatum): boolean {
  if (pointer === '/importerOfRecord/number') return typeof value === 'string' && parseImporterNumber(value) !== undefined
  if (value === 'US' && pointer.endsWith('/countryOfExport')) return false
  return !/^\/goodsItems\/\d+$/.test(pointer)
}

function inWordsOfForm(datum: DerivedDatum): DerivedDatum {
  return typeof datum.value === 'string' && datum.pointer.endsWith('/descriptions/0') ? { ...datum, value: wordsOfForm(datum.value) } : datum
}

function itemsOf(tree: Readonly<Record<string, unknown>>): readonly unknown[] {
  return Array.isArray(tree['goodsItems']) ? tree['goodsItems'] : []
}

function fieldsOfLine({ at, commodityCode, origin, specialProgram, description, quantity, value }: GoodsLine, item: unknown): readonly DerivedDatum[] {
  const commodity = `${at}/commodities/${String(placeOfCode(item, commodityCode?.value))}`
  const fields = [
    { pointer: `${commodity}/code`, name: 'commodity code', known: commodityCode },
    { pointer: `${at}/origin`, name: 'country of origin', known: origin },
    { pointer: `${at}/specialProgram`, name: 'preference', known: specialProgram },
    { pointer: `${at}/descriptions/0`, name: 'description', known: description },
    { pointer: `${commodity}/quantities/0`, name: 'quantity', known: commodityCode && quantity },
    { pointer: `${commodity}/value`, name: 'value', known: commodityCode && value },
  ]
  return fields.flatMap(({ pointer, name, known }) => (known === undefined ? [] : [{ pointer, name, ...known }]))
}

/** Which of the tariff numbers of a line is that of the goods: numbers of chapter 99 may stand before it. */
function placeOfCode(item: unknown, code: string | undefined): number {
  const stated: unknown = typeof item === 'object' && item !== null && 'commodities' in item ? item.commodities : undefined
  const codes = Array.isArray(stated) ? stated.map((one: unknown) => (typeof one === 'object' && one !== null && 'code' in one ? one.code : undefined)) : []
  const own = codes.indexOf(code)
  if (own >= 0) return own
  const open = codes.indexOf(undefined)
  return open >= 0 ? open : codes.length
}

/** Of an entry, where each line is worth what is known (CATAIR SE10). */
function estimatedValue(lines: readonly GoodsLine[], kind: DeclarationKind): readonly DerivedDatum[] {
  const values = lines.flatMap(({ value }) => (value === undefined ? [] : [value]))
  const amounts = values.flatMap(({ value }) => parseDecimal(value) ?? [])
  if (kind !== 'entry' || lines.length === 0 || amounts.length < lines.length) return []
  return [{ pointer: '/estimatedValue', name: 'estimated value', value: formatDecimal(sumOf(amounts)), sources: values.flatMap(({ sources }) => sources).slice(0, 20) }]
}
