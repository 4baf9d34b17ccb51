import type { Quantity } from '@customhouse/vocabulary/declaration/declaration.ts'
import { compareDecimals, divideRounded, multiply, parseDecimal, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { TariffLine } from '../schedule/tariff-line.ts'
import { unitMeasure } from './unit-measure.ts'

/** A unit as a rate names it, and the part of the goods that is counted in it. */
export interface RateUnit {
  readonly per: string
  readonly on?: string
}

/** What a rate has to work with: the quantities declared, and the tariff's own units to know which is which. */
export interface DeclaredQuantities {
  readonly quantities: readonly Quantity[]
  readonly line: TariffLine
}

// More places than any amount of trade needs: a rounded cent cannot tell them from the exact quotient.
const quotientPlaces = 24

// A weight of content is not the weight of the article.
const contentUnits = new Set(['CKG', 'CGM', 'CTN'])

// The tariff prints content units as "Pb kg"; CBP's code for all of them is CKG, so that the position decides.
const contentMarks: readonly (readonly [part: string, mark: string])[] = [
  ['lead', 'pb'], ['copper', 'cu'], ['zinc', 'zn'], ['molybdenum', 'mo'], ['tungsten', 'w'], ['magnesium', 'mg'], ['manganese', 'mn'],
  ['silicon', 'si'], ['total sugars', 'ttl sug'], ['anhydrous morphine', 'amc'], ['milk solids', 'msc'],
]

/**
 * The declared quantity in the unit that a rate asks for, exactly converted; undefined when none of that kind is declared.
 * Weights "on drained weight" or "on contents and container" are those that the tariff itself collects in that unit.
 */
export function quantityFor(unit: RateUnit, declared: DeclaredQuantities): Decimal | undefined {
  const wanted = unitMeasure(unit.per)
  if (wanted === undefined) return undefined
  const mark = contentMark(unit.on)
  if (mark !== undefined) return contentQuantity(mark, declared)
  for (const quantity of declared.quantities) {
    const value = parseDecimal(quantity.value)
    const measure = contentUnits.has(quantity.unit) ? undefined : unitMeasure(quantity.unit)
    if (value === undefined || measure?.dimension !== wanted.dimension) continue
    return compareDecimals(measure.size, wanted.size) === 0 ? value : divideRounded(multiply(value, measure.size), wanted.size, quotientPlaces)
  }
  return undefined
}

function contentMark(part: string | undefined): string | undefined {
  if (part === undefined) return undefined
  return contentMarks.find(([name]) => part.includes(name))?.[1]
}

// Several content units share one code, so that a quantity counts by its place among the tariff's units.
function contentQuantity(mark: string, declared: DeclaredQuantities): Decimal | undefined {
  const position = declared.line.units.findIndex((unit) => isContentUnit(unit.toLowerCase(), mark))
  const stated = position < 0 ? undefined : declared.quantities[position]
  return stated === undefined || unitMeasure(stated.unit)?.dimension !== 'mass' ? undefined : parseDecimal(stated.value)
}

function isContentUnit(unit: string, mark: string): boolean {
  return unit.split(' ').includes(mark) || (mark.length > 2 && unit.includes(mark))
}

/** Whether the tariff collects the quantity that a rate asks for; where it does not, no form has a place for it. */
export function isCollected(unit: RateUnit, line: TariffLine): boolean {
  return quantityFor(unit, { line, quantities: line.unitCodes.map((code) => ({ value: '1', unit: code })) }) !== undefined
}
