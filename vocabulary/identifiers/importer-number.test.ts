import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAllZeros, padImporterNumber, parseImporterNumber } from './importer-number.ts'

describe('parseImporterNumber()', () => {
  it.each([
    ['12-3456789', 'EI'],
    ['12-345678900', 'EI'],
    ['12-3456789A1', 'EI'],
    ['123-45-6789', '34'],
    ['261001-00001', 'ANI'],
  ])('reads %s as %s, as CBP’s SE10 note 4 forms it', (number, qualifier) => {
    expect(parseImporterNumber(number)).toEqual({ qualifier, number })
    expect(parseImporterNumber(padImporterNumber(number))).toEqual({ qualifier, number })
  })

  it('refuses every other form', () => {
    for (const text of ['', '123456789', '12-34567890', '12-345678', '1-23456789', '12-3456789a1', ' 12-3456789']) {
      expect(parseImporterNumber(text)).toBeUndefined()
    }
  })

  it('never throws and keeps to the twelve positions', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      const read = parseImporterNumber(text)
      expect(read === undefined || read.number.length <= 12).toBe(true)
    }))
  })
})

describe('isAllZeros()', () => {
  it('is true for zeros in the form of a number alone', () => {
    for (const text of ['00-0000000', '00-000000000', '000-00-0000', '000000-00000', '000000000000']) expect(isAllZeros(text)).toBe(true)
    for (const text of ['', '-', '0', '00-0000001', '12-3456789']) expect(isAllZeros(text)).toBe(false)
  })
})
