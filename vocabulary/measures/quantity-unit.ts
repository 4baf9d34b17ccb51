import { type Decimal, decimal, divideRounded, multiply } from './decimal.ts'
import { baseUnits, type QuantityKind, type QuantityUnit, quantityUnits } from './quantity-unit.table.ts'

export type { QuantityKind, QuantityUnit } from './quantity-unit.table.ts'

interface KnownUnit extends QuantityUnit {
  readonly exact: Decimal
}

const byCode: ReadonlyMap<string, KnownUnit> = new Map(quantityUnits.map((unit) => [unit.code, { ...unit, exact: decimal(unit.factor) }]))

/** The unit of UN/ECE Recommendation 20; undefined for a code that measures none of the kinds known here. */
export function quantityUnit(code: string): QuantityUnit | undefined {
  return byCode.get(code)
}

/** What a unit of UN/ECE Recommendation 20 measures: `quantityKind('TNE')` is `mass`. */
export function quantityKind(code: string): QuantityKind | undefined {
  return byCode.get(code)?.kind
}

/** The unit that quantities of a kind are brought to: KGM, MTQ, JOU, MTR, MTK, C62, NPR. */
export function baseUnitOf(kind: QuantityKind): string {
  return baseUnits[kind]
}

/** An amount in the base unit of its kind, exact; undefined for a unit that is not known. */
export function inBaseUnit(amount: Decimal, unit: string): Decimal | undefined {
  const known = byCode.get(unit)
  return known === undefined ? undefined : multiply(amount, known.exact)
}

/**
 * An amount in another unit of the same kind, codes of UN/ECE Recommendation 20: `convertUnits(decimal('2.5'), 'TNE', 'KGM')` is 2500.
 * Undefined where they measure different things or one is not known. Exact where the result has at most 12 digits after the point.
 * Says nothing of temperature, pressure or density: `convertLotQuantity` does. For CBP's own codes see `convertQuantity`.
 */
export function convertUnits(amount: Decimal, from: string, to: string): Decimal | undefined {
  if (from === to) return amount
  const [source, target] = [byCode.get(from), byCode.get(to)]
  if (source === undefined || source.kind !== target?.kind) return undefined
  return inOtherUnit(amount, source.factor, target.factor)
}

/** An amount by the factors of two units to the same base: exact where the result has at most 12 digits after the point. */
export function inOtherUnit(amount: Decimal, factor: string, otherFactor: string): Decimal {
  const small = multiply(amount, decimal(factor))
  return otherFactor === '1' ? small : divideRounded(small, decimal(otherFactor), 12)
}
