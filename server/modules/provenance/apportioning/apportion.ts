import type { Decimal } from '@customhouse/vocabulary/measures/decimal.ts'

/** A share of a whole that has no weight to be shared by, or less than none. */
export class CannotApportionError extends RangeError {}

/**
 * Shares a quantity in proportion to weights, in units of its own last digit, so that the shares come to exactly the whole: each has what
 * it is due rounded down, and what is left goes one unit each to the greatest remainders (Hare-Niemeyer), of equals to the first. Of a
 * whole no greater than the weights together no share is greater than its weight, where both have the same scale. Throws
 * CannotApportionError where the weights come to nothing though there is something to share, or where anything is negative.
 */
export function apportion(whole: Decimal, weights: readonly Decimal[]): readonly Decimal[] {
  const scale = weights.reduce((most, weight) => Math.max(most, weight.scale), 0)
  const scaled = weights.map((weight) => weight.units * 10n ** BigInt(scale - weight.scale))
  return apportionUnits(whole.units, scaled).map((units) => ({ units, scale: whole.scale }))
}

/** The same for whole numbers of units. */
export function apportionUnits(whole: bigint, weights: readonly bigint[]): readonly bigint[] {
  if (whole < 0n || weights.some((weight) => weight < 0n)) throw new CannotApportionError('Cannot apportion a negative quantity, or by a negative weight')
  const sum = weights.reduce((total, weight) => total + weight, 0n)
  if (sum === 0n) {
    if (whole !== 0n) throw new CannotApportionError('Cannot apportion a quantity among weights that come to nothing')
    return weights.map(() => 0n)
  }
  const shares = weights.map((weight) => (whole * weight) / sum)
  const left = whole - shares.reduce((total, share) => total + share, 0n)
  const remainders = weights.map((weight, place) => ({ place, remainder: (whole * weight) % sum }))
  remainders.sort((one, other) => (one.remainder === other.remainder ? one.place - other.place : one.remainder > other.remainder ? -1 : 1))
  for (const { place } of remainders.slice(0, Number(left))) shares[place] = (shares[place] ?? 0n) + 1n
  return shares
}
