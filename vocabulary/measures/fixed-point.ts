import { type Decimal, roundHalfUp } from './decimal.ts'

/** Digits after the point that calculations carry: far more than any standard rounds to. */
const digits = 30
const unit = 10n ** BigInt(digits)

/**
 * Numbers with 30 digits after the point, for formulas of standards that need division and powers of e. Plain integers, so that every
 * machine comes to the same digits.
 */
export type FixedPoint = bigint

/** An exact decimal; digits after the thirtieth are rounded half up. */
export function fixed(value: Decimal): FixedPoint {
  return roundHalfUp(value, digits).units
}

/** A number, rounded half up to `places` digits after the point. */
export function decimalFromFixed(value: FixedPoint, places: number): Decimal {
  return roundHalfUp({ units: value, scale: digits }, places)
}

/** The product, cut after the thirtieth digit. */
export function times(one: FixedPoint, other: FixedPoint): FixedPoint {
  return (one * other) / unit
}

/** The quotient, cut after the thirtieth digit. Throws RangeError when the divisor is zero. */
export function over(dividend: FixedPoint, divisor: FixedPoint): FixedPoint {
  return (dividend * unit) / divisor
}

/** e to the power of a number between -1 and 1, by the power series. */
export function exponential(power: FixedPoint): FixedPoint {
  let [sum, term] = [unit, unit]
  for (let count = 1n; term !== 0n && count < 60n; count += 1n) {
    term = times(term, power) / count
    sum += term
  }
  return sum
}
