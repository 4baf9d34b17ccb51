import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { airWaybillCheckDigit, judgeAirWaybillNumber, parseAirWaybillNumber, printAirWaybillNumber } from './air-waybill-number.ts'

describe('parseAirWaybillNumber()', () => {
  it('reads the parts, with the hyphen or without', () => {
    const parts = { airlinePrefix: '999', serialNumber: '1234567', checkDigit: '5' }
    expect([parseAirWaybillNumber('999-12345675'), parseAirWaybillNumber('99912345675')]).toEqual([parts, parts])
    expect(printAirWaybillNumber(parts)).toBe('99912345675')
  })

  it('reads no other form', () => {
    for (const text of ['', '9991234567', '999123456750', '999 12345675', '99-912345675', 'ZZ912345675', '999--2345675', '٩٩٩12345675']) expect(parseAirWaybillNumber(text)).toBeUndefined()
  })
})

describe('judgeAirWaybillNumber()', () => {
  it('tells a wrong check digit from another form', () => {
    expect(['999-12345675', '99912345674', '99912345679', '1234'].map(judgeAirWaybillNumber)).toEqual(['valid', 'check-digit', 'check-digit', 'form'])
  })

  it('tells every single wrong digit of the check digit', () => {
    fc.assert(fc.property(fc.stringMatching(/^\d{7}$/), fc.nat(9), (serial, digit) => {
      const right = airWaybillCheckDigit(serial)
      expect(judgeAirWaybillNumber(`999${serial}${String(digit)}`)).toBe(String(digit) === right ? 'valid' : 'check-digit')
    }))
  })
})

describe('airWaybillCheckDigit()', () => {
  it('is the digit of the published example', () => {
    expect([airWaybillCheckDigit('1234567'), airWaybillCheckDigit('0000000'), airWaybillCheckDigit('0000006')]).toEqual(['5', '0', '6'])
  })

  it('refuses what is not seven digits', () => {
    expect(() => airWaybillCheckDigit('123456')).toThrow(RangeError)
  })
})
