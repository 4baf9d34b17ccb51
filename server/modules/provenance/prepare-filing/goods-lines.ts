import { tariffUnitOf } from '@customhouse/vocabulary/codes/tariff-unit-of.ts'
import type { Quantity } from '@customhouse/vocabulary/declaration/declaration.ts'
import { type Decimal, formatDecimal, formatShortest, parseDecimal, roundHalfUp, sumOf } from '@customhouse/vocabulary/measures/decimal.ts'
import { convertUnits } from '@customhouse/vocabulary/measures/quantity-unit.ts'
import type { OriginAssessment } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { EventReference } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { type DeclaredLine, type DeclaredLot, declaredLines } from '../areas/declared-lines.ts'
import type { ShipmentAssessment } from '../provenance.ts'
import { isReliable } from './is-reliable.ts'

/** A value with the events that tell it. */
export interface Sourced<Value> {
  readonly value: Value
  readonly sources: readonly EventReference[]
}

/** The lots of a shipment with one commodity code and one origin: a line of a filing, as far as reliable evidence tells it. */
export interface GoodsLine {
  /** JSON Pointer of the line. */
  readonly at: string
  readonly lots: readonly DeclaredLot[]
  readonly commodityCode: Sourced<string> | undefined
  readonly origin: Sourced<string> | undefined
  readonly specialProgram: Sourced<string> | undefined
  readonly description: Sourced<string> | undefined
  readonly quantity: Sourced<Quantity> | undefined
  /** Whole dollars. */
  readonly value: Sourced<string> | undefined
}

/** Special programme indicators that a supported claim under an agreement may carry (HTSUS General Note 3(c)). */
const indicators: ReadonlyMap<string, string> = new Map([['usmca', 'S'], ['korea', 'KR']])

/** Characters of a description line (CATAIR AE, 42-record). */
const descriptionLengthMax = 70

const sourcesMax = 20

/** The lines that the lots of a twin make, numbered as all trades number them. */
export function goodsLines({ twin, origin }: ShipmentAssessment): readonly GoodsLine[] {
  return declaredLines(twin).lines.map((line) => lineOf(line, origin))
}

function lineOf({ at, lots }: DeclaredLine, assessed: OriginAssessment): GoodsLine {
  const [first] = lots
  const commodityCode = reliable(first, 'commodityCode')
  const description = reliable(first, 'description')
  return {
    at, lots, commodityCode, origin: originOf(first, commodityCode, assessed), specialProgram: preferenceOf(assessed, commodityCode),
    description: description && { ...description, value: wordsOfForm(description.value) }, quantity: quantityOf(lots), value: valueOf(lots),
  }
}

/** What reliable evidence said last of a lot. */
function reliable(lot: DeclaredLot | undefined, name: 'commodityCode' | 'countryOfOrigin' | 'description'): Sourced<string> | undefined {
  const said = lot?.said[name]
  return said === undefined || !isReliable(said.by) ? undefined : { value: said.value, sources: [said.by] }
}

/** A description as the records take it: capital letters of ASCII, seventy of them. */
export function wordsOfForm(text: string): string {
  return text.normalize('NFD').replaceAll(/[^\x20-\x7e]/g, '').toUpperCase().slice(0, descriptionLengthMax)
}

function preferenceOf(assessed: OriginAssessment, code: Sourced<string> | undefined): Sourced<string> | undefined {
  const indicator = isBorneOut(assessed, code) ? indicators.get(assessed.claim?.agreement ?? '') : undefined
  return indicator === undefined ? undefined : { value: indicator, sources: assessed.claim?.evidence ?? [] }
}

/** Whether the provenance bears the claim out, and the claim is about such goods. */
function isBorneOut({ status, claim }: OriginAssessment, code: Sourced<string> | undefined): boolean {
  return status === 'supported' && claim !== null && code !== undefined && (claim.commodityCode === undefined || code.value.startsWith(claim.commodityCode.slice(0, 6)))
}

/** The claimed country where the provenance bears the claim out; else what the lot itself is said to be from. */
function originOf(lot: DeclaredLot | undefined, code: Sourced<string> | undefined, assessed: OriginAssessment): Sourced<string> | undefined {
  if (assessed.claim !== null && isBorneOut(assessed, code)) return { value: assessed.claim.country, sources: assessed.claim.evidence }
  // What contradicts itself prepares nothing: the filer has to say it.
  return assessed.status === 'contradicted' ? undefined : reliable(lot, 'countryOfOrigin')
}

/** The sum of the lots in CBP's unit for that of the first; none where one lot has no quantity, or one of another kind. */
function quantityOf(lots: readonly DeclaredLot[]): Sourced<Quantity> | undefined {
  const unit = lots[0]?.twinLot.quantity?.value.unit ?? ''
  const tariffUnit = tariffUnitOf(unit)
  const amounts = lots.map(({ twinLot: { quantity } }) => (quantity?.evidence.every(isReliable) === true ? inUnit(quantity.value, unit) : undefined))
  if (tariffUnit === undefined || !areKnown(amounts)) return undefined
  return { value: { value: formatShortest(sumOf(amounts)), unit: tariffUnit }, sources: onceEach(lots.flatMap(({ twinLot: { quantity } }) => quantity?.evidence ?? [])) }
}

function inUnit({ value, unit }: { readonly value: string; readonly unit: string }, wanted: string): Decimal | undefined {
  const stated = parseDecimal(value)
  return stated && convertUnits(stated, unit, wanted)
}

/** The sum of what the lots are worth, where each is known in dollars. */
function valueOf(lots: readonly DeclaredLot[]): Sourced<string> | undefined {
  const amounts = lots.map(({ said: { value } }) => (value?.value.currency === 'USD' && isReliable(value.by) ? parseDecimal(value.value.amount) : undefined))
  if (!areKnown(amounts)) return undefined
  return { value: formatDecimal(roundHalfUp(sumOf(amounts), 0)), sources: onceEach(lots.flatMap(({ said: { value } }) => (value === undefined ? [] : [value.by]))) }
}

function areKnown(amounts: readonly (Decimal | undefined)[]): amounts is readonly Decimal[] {
  return amounts.length > 0 && amounts.every((amount) => amount !== undefined)
}

function onceEach(references: readonly EventReference[]): readonly EventReference[] {
  return [...new Map(references.map((one) => [one.event, one])).values()].slice(0, sourcesMax)
}
