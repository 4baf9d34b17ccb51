import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  add, compareDecimals, decimal, decimalOf, divideRounded, formatCents, formatDecimal, formatShortest, greaterOf, isZero, lesserOf,
  multiply, negate, parseDecimal, percentOf, roundHalfUp, subtract, sumOf, zero, type Decimal,
} from './decimal.ts'

const anyDecimal: fc.Arbitrary<Decimal> = fc.record({ units: fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), scale: fc.integer({ min: 0, max: 12 }) })

function equal(left: Decimal, right: Decimal): boolean {
  return compareDecimals(left, right) === 0
}

describe('decimal()', () => {
  it('parse and format are inverse on every decimal', () => {
    fc.assert(fc.property(anyDecimal, (value) => {
      const read = parseDecimal(formatDecimal(value))
      expect(read).toEqual(value)
    }))
  })

  it('refuses what is not a decimal', () => {
    for (const text of ['', '.', '1.', '.5', '1e3', ' 1', '+1', '1,000', 'NaN', '--1', '9'.repeat(61)]) expect(parseDecimal(text)).toBeUndefined()
    expect(() => decimal('x')).toThrow(RangeError)
    expect(() => decimalOf(0.5)).toThrow(RangeError)
  })

  it('never throws on any text', () => {
    fc.assert(fc.property(fc.string(), (text) => { parseDecimal(text) }))
  })

  it('addition and subtraction are inverse, addition commutes', () => {
    fc.assert(fc.property(anyDecimal, anyDecimal, (left, right) => {
      expect(equal(subtract(add(left, right), right), left)).toBe(true)
      expect(equal(add(left, right), add(right, left))).toBe(true)
    }))
  })

  it('multiplication distributes over addition', () => {
    fc.assert(fc.property(anyDecimal, anyDecimal, anyDecimal, (a, b, c) => {
      expect(equal(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)))).toBe(true)
    }))
  })

  it('division is within half of the last place', () => {
    fc.assert(fc.property(anyDecimal, anyDecimal.filter((value) => !isZero(value)), fc.integer({ min: 0, max: 8 }), (dividend, divisor, places) => {
      const rest = subtract(dividend, multiply(divideRounded(dividend, divisor, places), divisor))
      const twice = multiply(decimalOf(2), multiply(rest, { units: 10n ** BigInt(places), scale: 0 }))
      expect(compareDecimals(magnitude(twice), magnitude(divisor))).toBeLessThanOrEqual(0)
    }))
  })

  it('division by zero is refused', () => {
    expect(() => divideRounded(decimal('1'), decimal('0.00'), 2)).toThrow(RangeError)
  })

  it('rounding moves by at most half a unit and is symmetrical', () => {
    fc.assert(fc.property(anyDecimal, fc.integer({ min: 0, max: 12 }), (value, places) => {
      const rounded = roundHalfUp(value, places)
      const moved = magnitude(subtract(rounded, value))
      expect(rounded.scale).toBe(places)
      expect(compareDecimals(moved, { units: 5n, scale: places + 1 })).toBeLessThanOrEqual(0)
      expect(roundHalfUp(negate(value), places)).toEqual(negate(rounded))
    }))
  })

  it('rounds a half away from zero', () => {
    expect(formatCents(decimal('1.005'))).toBe('1.01')
    expect(formatCents(decimal('1.00499999'))).toBe('1.00')
    expect(formatCents(decimal('-1.005'))).toBe('-1.01')
    expect(formatCents(decimal('7'))).toBe('7.00')
  })

  it('percentOf() takes a rate of duty exactly', () => {
    expect(formatShortest(percentOf(decimal('6.8'), decimal('1250')))).toBe('85')
    expect(formatCents(percentOf(decimal('0.3464'), decimal('10000')))).toBe('34.64')
  })

  it('greater, lesser and sum agree with comparison', () => {
    fc.assert(fc.property(anyDecimal, anyDecimal, (left, right) => {
      expect(equal(add(greaterOf(left, right), lesserOf(left, right)), sumOf([left, right]))).toBe(true)
      expect(compareDecimals(greaterOf(left, right), lesserOf(left, right))).toBeGreaterThanOrEqual(0)
    }))
    expect(sumOf([])).toEqual(zero)
  })

  it('prints the shortest text without losing value', () => {
    fc.assert(fc.property(anyDecimal, (value) => { expect(equal(decimal(formatShortest(value)), value)).toBe(true) }))
    expect(formatShortest(decimal('100'))).toBe('100')
    expect(formatShortest(decimal('-0.50'))).toBe('-0.5')
  })
})

function magnitude(value: Decimal): Decimal {
  return value.units < 0n ? negate(value) : value
}
