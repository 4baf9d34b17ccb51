import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDecimals, decimal, formatShortest } from '../measures/decimal.ts'
import { unitCodes } from './unit-code.table.ts'
import { convertQuantity, isUnitCode, unitCodeOf, unitName } from './unit-code.ts'

describe('unitCodeOf()', () => {
  it('gives CBP codes for units as the tariff prints them', () => {
    const printed = ['No.', 'kg', 'm²', 'doz.', 'prs.', 'liters', 'pf.liters', 'Cu kg', 'Au g', 'kg cmsc', 'V2O5 kg', 'Cr2O3 t', ' kg', 'Dz Pcs', 'thousand m3']
    expect(printed.map(unitCodeOf)).toEqual(['NO', 'KG', 'M2', 'DOZ', 'PRS', 'L', 'PFL', 'CKG', 'CGM', 'CKG', 'CKG', 'CTN', 'KG', 'DPC', 'KM3'])
  })

  it('does not invent a code for a unit that CBP does not list', () => {
    expect(unitCodeOf('doses')).toBeUndefined()
    expect(unitCodeOf('')).toBeUndefined()
    for (const inherited of ['__proto__', 'constructor', 'toString']) expect(unitCodeOf(inherited)).toBeUndefined()
  })

  it('never throws, and every code it gives is listed', () => {
    fc.assert(fc.property(fc.string(), (text) => { const code = unitCodeOf(text); expect(code === undefined || isUnitCode(code)).toBe(true) }))
  })
})

describe('convertQuantity()', () => {
  const converted = (quantity: string, from: string, to: string) => { const result = convertQuantity(decimal(quantity), from, to); return result && formatShortest(result) }

  it('converts exactly within a kind', () => {
    expect(converted('2.5', 'T', 'KG')).toBe('2500')
    expect(converted('3', 'DOZ', 'NO')).toBe('36')
    expect(converted('36', 'NO', 'DOZ')).toBe('3')
    expect(converted('1', 'LB', 'G')).toBe('453.59237')
    expect(converted('10', 'PFG', 'PFL')).toBe('37.85411784')
    expect(converted('1', 'BBL', 'GAL')).toBe('42')
  })

  it('refuses between kinds: weight is not content, number is not pairs', () => {
    for (const [from, to] of [['KG', 'CKG'], ['NO', 'PRS'], ['L', 'PFL'], ['X', 'NO'], ['KG', 'ZZZ']] as const) expect(converted('1', from, to)).toBeUndefined()
  })

  it('there and back gives the same quantity', () => {
    const convertible = unitCodes.filter((unit) => unit.factor !== undefined)
    fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.constantFrom(...convertible), (quantity, unit) => {
      const small = convertQuantity(decimal(String(quantity)), unit.code, unit.of ?? '')
      const back = small && convertQuantity(small, unit.of ?? '', unit.code)
      expect(back && compareDecimals(back, decimal(String(quantity)))).toBe(0)
    }))
  })

  it('unitName() says what a code means', () => { expect(unitName('PFL')).toBe('proof liters'); expect(unitName('??')).toBeUndefined() })
})
