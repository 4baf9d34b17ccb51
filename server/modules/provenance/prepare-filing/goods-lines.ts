import { tariffUnitOf } from '@customhouse/vocabulary/codes/tariff-unit-of.ts'
import type { Quantity } from '@customhouse/vocabulary/declaration/declaration.ts'
import { type Decimal, formatDecimal, parseDecimal, sumOf } from '@customhouse/vocabulary/measures/decimal.ts'
import { convertUnits } from '@customhouse/vocabulary/measures/quantity-unit.ts'
import type { OriginAssessment, TwinLot } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { EventReference } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import type { ShipmentAssessment } from '../provenance.ts'
import { isReliable } from './is-reliable.ts'

/** A value with the events that tell it. */
export interface Sourced<Value> {
  readonly value: Value
  readonly sources: readonly EventReference[]
}

/** The lots of a shipment with one commodity code and one origin: a line of a filing. */
export interface GoodsLine {
  readonly commodityCode: string
  readonly sources: readonly EventReference[]
  readonly origin: Sourced<string> | undefined
  readonly specialProgram: Sourced<string> | undefined
  readonly description: Sourced<string> | undefined
  readonly quantity: Sourced<Quantity> | undefined
  /** Dollars. */
  readonly value: Sourced<string> | undefined
}

/** Special programme indicators that a supported claim under an agreement may carry (HTSUS General Note 3(c)). */
const indicators: ReadonlyMap<string, string> = new Map([['usmca', 'S'], ['korea', 'KR']])

/** Characters of a description line (CATAIR AE, 42-record). */
const descriptionLengthMax = 70

const sourcesMax = 20

/** A lot of which reliable evidence tells the commodity. */
interface KnownLot extends TwinLot {
  readonly code: string
  readonly origin: Sourced<string> | undefined
}

/** The lines that the lots of a twin make, in the order of the lots. Lots of which no reliable evidence tells the commodity make none. */
export function goodsLines({ twin, origin }: ShipmentAssessment): readonly GoodsLine[] {
  const groups = new Map<string, KnownLot[]>()
  for (const lot of twin.lots.flatMap((one) => knownLot(one, origin))) {
    const key = `${lot.code} ${lot.origin?.value ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), lot])
  }
  return [...groups.values()].flatMap((lots) => {
    const [first] = lots
    return first === undefined ? [] : [{ ...lineOf(first, origin), quantity: quantityOf(lots), value: valueOf(lots) }]
  })
}

function knownLot(lot: TwinLot, assessed: OriginAssessment): readonly KnownLot[] {
  const code = lot.particulars?.value.commodityCode
  if (code === undefined || lot.particulars?.evidence.every(isReliable) !== true) return []
  return [{ ...lot, code, origin: originOf({ ...lot, code }, assessed) }]
}

function lineOf({ code, origin, particulars }: KnownLot, assessed: OriginAssessment): Pick<GoodsLine, 'commodityCode' | 'sources' | 'origin' | 'specialProgram' | 'description'> {
  const sources = particulars?.evidence ?? []
  const words = particulars?.value.description?.toUpperCase().slice(0, descriptionLengthMax)
  return { commodityCode: code, sources, origin, specialProgram: preferenceOf(assessed, code), description: words === undefined ? undefined : { value: words, sources } }
}

function preferenceOf(assessed: OriginAssessment, code: string): Sourced<string> | undefined {
  const indicator = isBorneOut(assessed, code) ? indicators.get(assessed.claim?.agreement ?? '') : undefined
  return indicator === undefined ? undefined : { value: indicator, sources: assessed.claim?.evidence ?? [] }
}

/** Whether the provenance bears the claim out, and the claim is about such goods. */
function isBorneOut({ status, claim }: OriginAssessment, code: string): boolean {
  return status === 'supported' && claim !== null && (claim.commodityCode === undefined || code.startsWith(claim.commodityCode.slice(0, 6)))
}

/** The claimed country where the provenance bears the claim out; else what the lot itself is said to be from. */
function originOf({ code, particulars }: TwinLot & { readonly code: string }, assessed: OriginAssessment): Sourced<string> | undefined {
  if (assessed.claim !== null && isBorneOut(assessed, code)) return { value: assessed.claim.country, sources: assessed.claim.evidence }
  // What contradicts itself prepares nothing: the filer has to say it.
  if (assessed.status === 'contradicted' || particulars?.value.countryOfOrigin === undefined) return undefined
  return { value: particulars.value.countryOfOrigin, sources: particulars.evidence }
}

/** The sum of the lots in CBP's unit for that of the first; none where one lot has no quantity, or one of another kind. */
function quantityOf(lots: readonly KnownLot[]): Sourced<Quantity> | undefined {
  const unit = lots[0]?.quantity?.value.unit ?? ''
  const tariffUnit = tariffUnitOf(unit)
  const amounts = lots.map(({ quantity }) => quantity && inUnit(quantity.value, unit))
  if (tariffUnit === undefined || !areKnown(amounts)) return undefined
  return { value: { value: formatDecimal(sumOf(amounts)), unit: tariffUnit }, sources: lots.flatMap(({ quantity }) => quantity?.evidence ?? []).slice(0, sourcesMax) }
}

function inUnit({ value, unit }: { readonly value: string; readonly unit: string }, wanted: string): Decimal | undefined {
  const stated = parseDecimal(value)
  return stated && convertUnits(stated, unit, wanted)
}

/** The sum of what the lots are worth, where each is known in dollars. */
function valueOf(lots: readonly KnownLot[]): Sourced<string> | undefined {
  const amounts = lots.map(({ particulars }) => {
    const stated = particulars?.value.value
    return stated?.currency === 'USD' ? parseDecimal(stated.amount) : undefined
  })
  if (!areKnown(amounts)) return undefined
  return { value: formatDecimal(sumOf(amounts)), sources: lots.flatMap(({ particulars }) => particulars?.evidence ?? []).slice(0, sourcesMax) }
}

function areKnown(amounts: readonly (Decimal | undefined)[]): amounts is readonly Decimal[] {
  return amounts.every((amount) => amount !== undefined)
}
