import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { compareDecimals, decimal, type Decimal, parseDecimal } from '@customhouse/vocabulary/measures/decimal.ts'
import { baseUnitOf, inBaseUnit, quantityKind } from '@customhouse/vocabulary/measures/quantity-unit.ts'
import type { LotQuantity, QuantityConditions } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { quantityNegative, quantityOverflow, quantityUnreadable } from './balance-conditions.ts'

/** A quantity as it can be added to others of its kind. */
export interface StatedAmount {
  /** What may be added: `mass`, `volume at 15 °C`, `CT` for a unit that nothing converts. */
  readonly kind: string
  readonly value: Decimal
  /** The unit of the value: the base unit of its kind, or its own. */
  readonly unit: string
  /** As it was stated. */
  readonly stated: { readonly value: Decimal; readonly unit: string }
  readonly quantity: LotQuantity
}

/** More than all trade of the world, in whatever unit is written. */
const amountMax = decimal('1000000000000000000')

/** The amount of a quantity, or what stands against it. */
export function statedAmount(quantity: LotQuantity): { readonly amount: StatedAmount } | { readonly refused: Condition } {
  const value = parseDecimal(quantity.value)
  if (value === undefined) return { refused: quantityUnreadable }
  if (value.units < 0n) return { refused: quantityNegative }
  if (compareDecimals(value, amountMax) > 0) return { refused: quantityOverflow }
  const stated = { value, unit: quantity.unit }
  const [kind, inBase] = [quantityKind(quantity.unit), inBaseUnit(value, quantity.unit)]
  if (kind === undefined || inBase === undefined) return { amount: { kind: `unit ${quantity.unit}`, value, unit: quantity.unit, stated, quantity } }
  return { amount: { kind: kind === 'volume' ? `volume${statedAt(quantity.unit, quantity.conditions)}` : kind, value: inBase, unit: baseUnitOf(kind), stated, quantity } }
}

/** Volumes add only where they are stated at the same temperature and pressure; barrels are at 60 °F by the trade. */
function statedAt(unit: string, conditions: QuantityConditions | undefined): string {
  const temperature = conditions?.temperatureCelsius ?? (unit === 'BLL' ? '60 °F' : '')
  const pressure = conditions?.pressureKilopascals ?? ''
  return temperature === '' && pressure === '' ? '' : ` at ${temperature} ${pressure}`
}
