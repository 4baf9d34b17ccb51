import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isManufacturerId, manufacturerId } from './manufacturer-id.ts'

const at = (name: string, street = '', city = '') => manufacturerId({ country: 'GB', name, street, city })

describe('manufacturerId()', () => {
  it.each([
    ['Amalgamated Plastics Corp.', 'AMAPLA'],
    ['Bergstrom', 'BER'],
    ['A.B.C. Company', 'ABCCOM'],
    ['A B C Company', 'ABCCOM'],
    ['O.A.S.I.S. Corp.', 'OASCOR'],
    ['Dr. S.A. Smith', 'DRSA'],
    ['Shavings B L Inc.', 'SHABL'],
  ])('takes the name %s as %s (19 CFR part 102 appendix)', (name, expected) => {
    expect(at(name)).toBe(`GB${expected}`)
  })

  it('takes four digits of the largest number of the street line', () => {
    expect(at('Bergstrom', '11455 Main Street Suite 9999')).toBe('GBBER1145')
    expect(at('Bergstrom', '12-34-56 Akasaka')).toBe('GBBER1234')
    expect(at('Bergstrom', '12,34,56 Akasaka')).toBe('GBBER1234')
    expect(at('Bergstrom', '5th Avenue')).toBe('GBBER')
  })

  it('joins country, name, number and city', () => {
    expect(manufacturerId({ country: 'AU', name: 'Ozrock', street: '92 Alice Springs Rd', city: 'Melbourne' })).toBe('AUOZR92MEL')
  })

  it('leaves out articles and accents', () => {
    expect(at('The House of Überfluß')).toBe('GBHOUUBE')
  })

  it('never throws, and never exceeds fifteen characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.string(), (name, street, city) => {
      expect(manufacturerId({ country: 'CN', name, street, city })).toMatch(/^CN[A-Z0-9]{0,13}$/)
    }))
  })
})

describe('isManufacturerId()', () => {
  it('accepts eight to fifteen letters and digits after a country', () => {
    expect(isManufacturerId('CNEXAEXA123SHE')).toBe(true)
    expect(isManufacturerId('CNABC12')).toBe(false)
    expect(isManufacturerId('C1ABCDEFG')).toBe(false)
    expect(isManufacturerId('CNABCDEFGHIJKLMN')).toBe(false)
  })
})
