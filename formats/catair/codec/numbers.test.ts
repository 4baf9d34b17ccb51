import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { readDate, readLongDate, writeDate, writeLongDate } from './dates.ts'
import { readImpliedDecimal, readSignedNumber, readWholeNumber, writeImpliedDecimal } from './numbers.ts'

describe('readWholeNumber()', () => {
  it.each([['000123', '123'], ['   123', '123'], ['0000', '0'], ['   0', '0'], ['5', '5']])('reads %j as %s', (text, value) => {
    expect(readWholeNumber(text)).toBe(value)
  })
  it.each([[''], ['   '], ['12 3'], ['-12'], ['1.2'], ['A']])('does not read %j', (text) => {
    expect(readWholeNumber(text)).toBeUndefined()
  })
})

describe('readImpliedDecimal()', () => {
  it.each([['12345', 2, '123.45'], ['5', 2, '0.05'], ['000000', 2, '0.00'], ['    100', 4, '0.0100'], ['000123', 0, '123']] as const)('reads %j with %i places as %s', (text, places, value) => {
    expect(readImpliedDecimal(text, places)).toBe(value)
  })
  it('reads what writeImpliedDecimal() writes', () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 10n - 1n }), fc.integer({ min: 0, max: 4 }), (amount, places) => {
      const text = String(amount).padStart(10, '0')
      const value = readImpliedDecimal(text, places)
      expect(value !== undefined && writeImpliedDecimal(value, places, 10)).toBe(text)
    }))
  })
})

describe('writeImpliedDecimal()', () => {
  it.each([['123.45', 2, 8, '00012345'], ['7', 2, 4, '0700'], ['1.500', 2, 3, '150'], ['0', 0, 1, '0'], ['0012', 0, 2, '12']] as const)('writes %s with %i places into %i positions', (...[value, places, width, text]) => {
    expect(writeImpliedDecimal(value, places, width)).toBe(text)
  })
  it.each([['1.255', 2, 8], ['123', 2, 4], ['-1', 2, 8], ['1e3', 2, 8], ['', 2, 8]] as const)('throws RangeError for %j', (value, places, width) => {
    expect(() => writeImpliedDecimal(value, places, width)).toThrow(RangeError)
  })
})

describe('readSignedNumber()', () => {
  it.each([['  -125', 2, '-1.25'], ['   125', 2, '1.25'], ['-0', 0, '0'], ['--5', 0, undefined], ['- 5', 0, undefined]] as const)('reads %j', (text, places, value) => {
    expect(readSignedNumber(text, places)).toBe(value)
  })
})

describe('dates', () => {
  it.each([['071626', '2026-07-16'], ['022924', '2024-02-29'], ['022900', '2000-02-29'], ['123199', '1999-12-31'], ['010169', '1969-01-01'], ['010168', '2068-01-01']])('readDate(%j) is %s', (text, date) => {
    expect(readDate(text)).toBe(date)
    expect(writeDate(date)).toBe(text)
  })
  it.each([['022926'], ['130126'], ['000126'], ['010026'], ['0716'], ['      '], ['07162A']])('readDate(%j) is no date', (text) => {
    expect(readDate(text)).toBeUndefined()
  })
  it('read what they write', () => {
    fc.assert(fc.property(fc.date({ min: new Date('1969-01-01'), max: new Date('2068-12-31'), noInvalidDate: true }), (moment) => {
      const date = moment.toISOString().slice(0, 10)
      expect(readDate(writeDate(date))).toBe(date)
      expect(readLongDate(writeLongDate(date))).toBe(date)
    }))
  })
  it('are refused where they cannot be written', () => {
    for (const date of ['2026-02-30', '1950-01-01', 'tomorrow', '']) expect(() => writeDate(date)).toThrow(RangeError)
    for (const date of ['2026-02-30', 'tomorrow', '']) expect(() => writeLongDate(date)).toThrow(RangeError)
  })
})
