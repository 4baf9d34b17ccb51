import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeShipNumber, shipCheckDigit } from './ship-number.ts'

describe('judgeShipNumber()', () => {
  it('takes the published example, with and without its prefix', () => {
    for (const text of ['9074729', 'IMO9074729', 'IMO 9074729']) expect(judgeShipNumber(text)).toBe('valid')
  })

  it('tells a wrong check digit from another form', () => {
    expect(judgeShipNumber('9074728')).toBe('check-digit')
    for (const text of ['', '907472', '90747290', 'ABC9074729', '9O74729']) expect(judgeShipNumber(text)).toBe('form')
  })

  it('takes exactly one last digit for any six', () => {
    fc.assert(fc.property(fc.stringMatching(/^\d{6}$/), (beginning) => {
      const valid = Array.from('0123456789').filter((digit) => judgeShipNumber(`${beginning}${digit}`) === 'valid')
      expect(valid).toEqual([shipCheckDigit(beginning)])
    }))
    expect(() => shipCheckDigit('12345')).toThrow(RangeError)
  })
})
