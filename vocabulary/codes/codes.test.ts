import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chapterOf, isSpecialProvision, isUnder, parseCommodityCode, printCommodityCode } from './commodity-code.ts'
import { column2On, countryName, countryOf, isCanadianOrigin, isCountryCode } from './country-code.ts'
import { currencyName, isCurrencyCode, minorDigits } from './currency-code.ts'
import { isPortCode, portName } from './port-code.ts'
import { isSpecialProgramOn, specialProgram } from './special-program-code.ts'
import { specialPrograms } from './special-program-code.table.ts'

describe('commodity codes', () => {
  it('print and parse are inverse for four, six, eight and ten digits', () => {
    const digits = fc.constantFrom(4, 6, 8, 10).chain((length) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((parts) => parts.join('')))
    fc.assert(fc.property(digits, (code) => { expect(parseCommodityCode(printCommodityCode(code))).toBe(code) }))
  })

  it('refuses other lengths and other characters', () => {
    for (const text of ['', '3924.1', '39241', '3924-10-40', '392410400012', 'abcd', '.3924']) expect(parseCommodityCode(text)).toBeUndefined()
  })

  it('knows chapters and headings', () => {
    expect(chapterOf('0101210010')).toBe(1)
    expect(isSpecialProvision('99038803')).toBe(true)
    expect(isSpecialProvision('3924104000')).toBe(false)
    expect(isUnder('3924104000', '392410')).toBe(true)
  })
})

describe('country codes', () => {
  it('applies column 2 by date', () => {
    expect(column2On('CU', '2026-01-01')?.authority).toContain('general note 3(b)')
    expect(column2On('RU', '2022-04-08')).toBeUndefined()
    expect(column2On('RU', '2022-04-09')?.country).toBe('RU')
    expect(column2On('CN', '2026-01-01')).toBeUndefined()
  })

  it('knows countries, Canadian provinces and ISO codes', () => {
    expect(countryName('TH')).toBe('Thailand')
    expect(countryName('XO')).toBe('Ontario')
    expect(countryOf('XO')).toBe('CA')
    expect(countryOf('MX')).toBe('MX')
    expect(['XO', 'XZ', 'CA', 'MX'].map(isCanadianOrigin)).toEqual([true, false, false, false])
    expect(['US', 'XQ', 'KV', 'AQ', 'ZZ', ''].map(isCountryCode)).toEqual([true, true, true, true, false, false])
  })
})

describe('ports, currencies, programmes', () => {
  it('knows the ports of Schedule D', () => {
    expect(portName('1001')).toBe('New York, NY')
    expect(['2704', '2304', '3801', '0000'].map(isPortCode)).toEqual([true, true, true, false])
  })

  it('knows the currencies in force', () => {
    expect(currencyName('JPY')).toBe('Yen')
    expect(['USD', 'JPY', 'KWD', 'XAU', 'LTL'].map(minorDigits)).toEqual([2, 0, 3, undefined, undefined])
    expect(isCurrencyCode('LTL')).toBe(false)
  })

  it('knows 38 programme indicators and the days CBP states', () => {
    expect(specialPrograms).toHaveLength(38)
    expect(specialProgram('AU')?.name).toContain('Australia')
    expect([isSpecialProgramOn('S', '2020-06-30'), isSpecialProgramOn('S', '2020-07-01'), isSpecialProgramOn('CA', '2020-07-01'), isSpecialProgramOn('ZZ', '2026-01-01')]).toEqual([false, true, false, false])
  })
})
