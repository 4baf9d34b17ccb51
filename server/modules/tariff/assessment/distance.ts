import { compareDecimals, decimal, subtract, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'

/** How far two amounts are apart, never negative. */
export function distance(left: Decimal, right: Decimal): Decimal {
  const difference = subtract(left, right)
  return difference.units < 0n ? { units: -difference.units, scale: difference.scale } : difference
}

/** Whether two amounts are apart by more than a tolerance. */
export function isBeyond(left: Decimal, right: Decimal, tolerance: Decimal): boolean {
  return compareDecimals(distance(left, right), tolerance) > 0
}

/** Customs takes a duty that is off by up to $2.99, on a line and on the whole summary (conditions 624 and 627). */
export const dutyTolerance = decimal('2.99')

/** Taxes and agriculture fees may be off by $3.00 (conditions 660 to 663). */
export const taxTolerance = decimal('3.00')

/** One cent: a fee of a line rounds once, and the dictionary grants the processing fee an unnamed tolerance (condition 641). */
export const centTolerance = decimal('0.01')
