import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { containerCheckDigit, judgeContainerNumber } from './container-number.ts'
import { hasInBondCheckDigit, inBondCheckDigit } from './in-bond-number.ts'

describe('judgeContainerNumber()', () => {
  // The worked example of ISO 6346, and numbers of the form that are wrong by one digit.
  it.each([['CSQU3054383', 'valid'], ['CSQU3054384', 'check-digit'], ['CSQX3054383', 'form'], ['csqu3054383', 'form'], ['CSQU305438', 'form'], ['', 'form']] as const)('says of %s that it is %s', (text, verdict) => {
    expect(judgeContainerNumber(text)).toBe(verdict)
  })
  it('finds every single wrong digit but those between which modulo 11 cannot tell', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 9 }), (serial, digit) => {
      const beginning = `ZZSU${String(serial).padStart(6, '0')}`
      const check = containerCheckDigit(beginning)
      expect(judgeContainerNumber(`${beginning}${String(digit)}`)).toBe(digit === check ? 'valid' : 'check-digit')
    }))
  })
})

describe('hasInBondCheckDigit()', () => {
  it('takes modulo 7, and up to three more', () => {
    const beginning = '12345678'
    const check = inBondCheckDigit(beginning)
    expect([0, 1, 2, 3, 4].map((more) => hasInBondCheckDigit(`${beginning}${String(check + more)}`))).toEqual([true, true, true, true, check + 4 > 9 ? true : false])
    expect(hasInBondCheckDigit('V1234567890')).toBe(false)
  })
})
