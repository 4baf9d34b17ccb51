import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasRightPostalCheckDigit, parsePostalItemIdentifier, postalCheckDigit } from './postal-item-identifier.ts'

describe('parsePostalItemIdentifier()', () => {
  it('reads the parts', () => {
    expect(parsePostalItemIdentifier('RR473124829CH')).toEqual({ serviceIndicator: 'RR', serialNumber: '47312482', checkDigit: '9', country: 'CH' })
  })

  it('reads no other form', () => {
    for (const text of ['', 'RR473124829', 'R1473124829CH', 'RR47312482CH', 'rr473124829ch', 'RR 473 124 829 CH', 'RR473124829CHX']) expect(parsePostalItemIdentifier(text)).toBeUndefined()
  })
})

describe('postalCheckDigit()', () => {
  it('is the digit of the published example', () => {
    expect(postalCheckDigit('47312482')).toBe('9')
  })

  it('writes ten as 0 and eleven as 5', () => {
    // 8 + ... sums chosen so that the remainder is 1 and 0.
    expect(postalCheckDigit('00000000')).toBe('5')
    expect(postalCheckDigit('00001100')).toBe('3')
    expect(postalCheckDigit('00000500')).toBe('8')
    expect(postalCheckDigit('00040000')).toBe('3')
    expect(postalCheckDigit('00004000')).toBe('0')
  })

  it('refuses what is not eight digits', () => {
    expect(() => postalCheckDigit('1234567')).toThrow(RangeError)
  })

  it('tells every single wrong digit, save where ten and eleven are written alike to others', () => {
    fc.assert(fc.property(fc.stringMatching(/^\d{8}$/), (serial) => {
      const digit = postalCheckDigit(serial)
      const right = parsePostalItemIdentifier(`LX${serial}${digit}US`)
      const wrong = parsePostalItemIdentifier(`LX${serial}${String((Number(digit) + 1) % 10)}US`)
      expect(right && hasRightPostalCheckDigit(right)).toBe(true)
      expect(wrong && hasRightPostalCheckDigit(wrong)).toBe(false)
    }))
  })
})
