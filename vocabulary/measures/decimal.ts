import type { DecimalText } from './texts.ts'

/**
 * An exact decimal number: `units` / 10^`scale`. Plain data, never floating point, so that cents are never invented or lost.
 * Two decimals may be equal in value and differ in scale (`1.5` and `1.50`); compare them with `compareDecimals`.
 */
export interface Decimal {
  readonly units: bigint
  /** Digits after the point, 0 or more. */
  readonly scale: number
}

/** Nothing. */
export const zero: Decimal = { units: 0n, scale: 0 }

/** One. */
export const one: Decimal = { units: 1n, scale: 0 }

const decimalForm = /^-?\d{1,60}(?:\.\d{1,30})?$/
const powers: readonly bigint[] = Array.from({ length: 64 }, (_, exponent) => 10n ** BigInt(exponent))

/**
 * Reads decimal text (optional minus, digits, optional fraction), e.g. `1234.50`. Returns undefined for any other text,
 * also for more than 60 whole or 30 fraction digits: no amount in trade is that long, and longer ones cost time.
 */
export function parseDecimal(text: DecimalText): Decimal | undefined {
  if (!decimalForm.test(text)) return undefined
  const point = text.indexOf('.')
  if (point < 0) return { units: BigInt(text), scale: 0 }
  return { units: BigInt(text.slice(0, point) + text.slice(point + 1)), scale: text.length - point - 1 }
}

/** Reads decimal text that is known to be well formed, such as a rate of ours. Throws RangeError if it is not. */
export function decimal(text: DecimalText): Decimal {
  const read = parseDecimal(text)
  if (read === undefined) throw new RangeError('Cannot read a decimal: the text is not digits with an optional fraction')
  return read
}

/** A whole number as a decimal. Throws RangeError for a number that is not a safe integer. */
export function decimalOf(whole: number | bigint): Decimal {
  if (typeof whole === 'number' && !Number.isSafeInteger(whole)) throw new RangeError('Cannot make a decimal of a number that is not a safe integer')
  return { units: BigInt(whole), scale: 0 }
}

/** Prints every digit that the number has, at its scale: `1.50` stays `1.50`. */
export function formatDecimal(value: Decimal): DecimalText {
  if (value.scale === 0) return value.units.toString()
  const isNegative = value.units < 0n
  const digits = (isNegative ? -value.units : value.units).toString().padStart(value.scale + 1, '0')
  const point = digits.length - value.scale
  return `${isNegative ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`
}

/** Prints without zeros at the end of the fraction: `1.50` becomes `1.5`, `2.00` becomes `2`. */
export function formatShortest(value: Decimal): DecimalText {
  const text = formatDecimal(value)
  return value.scale === 0 ? text : text.replace(/\.?0+$/, '')
}

/** Prints dollars and cents, rounded half up: `1.005` becomes `1.01`. */
export function formatCents(value: Decimal): DecimalText {
  return formatDecimal(roundHalfUp(value, 2))
}

/** The sum, exact. */
export function add(left: Decimal, right: Decimal): Decimal {
  if (left.scale === right.scale) return { units: left.units + right.units, scale: left.scale }
  const scale = Math.max(left.scale, right.scale)
  return { units: unitsAt(left, scale) + unitsAt(right, scale), scale }
}

/** The difference, exact. */
export function subtract(left: Decimal, right: Decimal): Decimal {
  if (left.scale === right.scale) return { units: left.units - right.units, scale: left.scale }
  const scale = Math.max(left.scale, right.scale)
  return { units: unitsAt(left, scale) - unitsAt(right, scale), scale }
}

/** The product, exact: its scale is the sum of both. */
export function multiply(left: Decimal, right: Decimal): Decimal {
  return { units: left.units * right.units, scale: left.scale + right.scale }
}

/** The quotient, rounded half up to `places` digits after the point. Throws RangeError when the divisor is zero. */
export function divideRounded(dividend: Decimal, divisor: Decimal, places: number): Decimal {
  if (divisor.units === 0n) throw new RangeError('Cannot divide by zero')
  const shift = places + divisor.scale - dividend.scale
  const top = shift >= 0 ? dividend.units * power(shift) : dividend.units
  const bottom = shift >= 0 ? divisor.units : divisor.units * power(-shift)
  return { units: roundedQuotient(top, bottom), scale: places }
}

/** So many per cent of an amount, exact. */
export function percentOf(percent: Decimal, amount: Decimal): Decimal {
  return { units: percent.units * amount.units, scale: percent.scale + amount.scale + 2 }
}

/**
 * Rounds to exactly `places` digits after the point; a half goes away from zero, as customs rounds money
 * (a refund of half a cent is rounded like a charge of half a cent).
 */
export function roundHalfUp(value: Decimal, places: number): Decimal {
  if (value.scale === places) return value
  if (value.scale < places) return { units: unitsAt(value, places), scale: places }
  return { units: roundedQuotient(value.units, power(value.scale - places)), scale: places }
}

/** Negative, zero or positive as left is less than, equal to or greater than right, by value. */
export function compareDecimals(left: Decimal, right: Decimal): number {
  const scale = Math.max(left.scale, right.scale)
  const difference = unitsAt(left, scale) - unitsAt(right, scale)
  return difference === 0n ? 0 : difference < 0n ? -1 : 1
}

/** Whether the value is nought. */
export function isZero(value: Decimal): boolean {
  return value.units === 0n
}

/** The same amount with the other sign. */
export function negate(value: Decimal): Decimal {
  return { units: -value.units, scale: value.scale }
}

/** The greater of two by value; the first when they are equal. */
export function greaterOf(left: Decimal, right: Decimal): Decimal {
  return compareDecimals(left, right) >= 0 ? left : right
}

/** The lesser of two by value; the first when they are equal. */
export function lesserOf(left: Decimal, right: Decimal): Decimal {
  return compareDecimals(left, right) <= 0 ? left : right
}

/** The sum of many, exact; zero of none. */
export function sumOf(values: Iterable<Decimal>): Decimal {
  let total = zero
  for (const value of values) total = add(total, value)
  return total
}

function unitsAt(value: Decimal, scale: number): bigint {
  return value.scale === scale ? value.units : value.units * power(scale - value.scale)
}

function power(exponent: number): bigint {
  return powers[exponent] ?? 10n ** BigInt(exponent)
}

function roundedQuotient(top: bigint, bottom: bigint): bigint {
  const isNegative = top < 0n !== bottom < 0n
  const dividend = top < 0n ? -top : top
  const divisor = bottom < 0n ? -bottom : bottom
  const quotient = (dividend * 2n + divisor) / (divisor * 2n)
  return isNegative ? -quotient : quotient
}
