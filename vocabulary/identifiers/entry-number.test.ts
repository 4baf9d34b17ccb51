import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compactEntryNumber, entryNumberCheckDigit, hasRightCheckDigit, parseEntryNumber, printEntryNumber } from './entry-number.ts'
import { isFilerCode } from './filer-code.ts'

const filerCodes = fc.stringMatching(/^[0-9A-Z]{3}$/).filter((code) => code !== '000')
const transactionNumbers = fc.stringMatching(/^[0-9]{7}$/)

describe('entryNumberCheckDigit()', () => {
  it.each([
    ['B76', '0324527', '8', 'CATAIR Appendix E, CBP’s own example'],
    ['ZZZ', '0000003', '7', 'wire of another implementation'],
    ['ZZZ', '0000061', '5', 'wire of another implementation'],
    ['ZZZ', '0000069', '8', 'wire of another implementation'],
    ['ZZZ', '0000083', '9', 'wire of another implementation'],
    ['316', '0000001', '7', 'the published OpenChain fixture says 9, which is wrong'],
  ])('of %s %s is %s (%s)', (filerCode, transactionNumber, checkDigit) => {
    expect(entryNumberCheckDigit(filerCode, transactionNumber)).toBe(checkDigit)
  })

  it('adds the offset of the filer modulo ten', () => {
    expect(entryNumberCheckDigit('B76', '0324527', 1)).toBe('9')
    expect(entryNumberCheckDigit('B76', '0324527', 2)).toBe('0')
  })

  it('refuses parts that are not of an entry number', () => {
    expect(() => entryNumberCheckDigit('000', '0000001')).toThrow(RangeError)
    expect(() => entryNumberCheckDigit('B76', '32')).toThrow(RangeError)
  })

  it('changes whenever a single digit changes', () => {
    fc.assert(fc.property(filerCodes, transactionNumbers, fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 9 })), (filerCode, number, [at, step]) => {
      const other = (Number(number[at]) + step) % 10
      const changed = `${number.slice(0, at)}${String(other)}${number.slice(at + 1)}`
      expect(entryNumberCheckDigit(filerCode, changed)).not.toBe(entryNumberCheckDigit(filerCode, number))
    }))
  })
})

describe('parseEntryNumber()', () => {
  it('reads what it prints, in both forms', () => {
    fc.assert(fc.property(filerCodes, transactionNumbers, fc.nat(9), (filerCode, transactionNumber, offset) => {
      const checkDigit = entryNumberCheckDigit(filerCode, transactionNumber, offset)
      const entryNumber = { filerCode, transactionNumber, checkDigit }
      expect(parseEntryNumber(printEntryNumber(entryNumber))).toEqual(entryNumber)
      expect(parseEntryNumber(compactEntryNumber(entryNumber))).toEqual(entryNumber)
      expect(hasRightCheckDigit(entryNumber, offset)).toBe(true)
    }))
  })

  it('refuses every other form', () => {
    for (const text of ['', 'B76-0324527', 'B7603245278 ', 'b7603245278', '000-0000000-0', 'B76 0324527 8']) {
      expect(parseEntryNumber(text)).toBeUndefined()
    }
  })
})

describe('isFilerCode()', () => {
  it.each(['001', '999', 'A00', 'Z99', 'AA0', 'ZZ9', 'AAA', 'A0A', '0A0', '00A', '0AA', '9ZZ'])('accepts %s', (code) => {
    expect(isFilerCode(code)).toBe(true)
  })
  it.each(['000', 'AB', 'ABCD', 'A-1', 'a00', ''])('refuses %j', (code) => {
    expect(isFilerCode(code)).toBe(false)
  })
})
