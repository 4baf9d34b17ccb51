import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gs1CheckDigit } from './gs1-canonical-link.ts'
import { gtinHasPrefix, gtinOf14Digits, judgeGln, judgeGtin } from './gs1-number.ts'

describe('judgeGtin()', () => {
  // Check digits worked out by hand from the weights of the General Specifications.
  it.each([['09521234001232', 'valid'], ['09521234001235', 'check-digit'], ['629104150021', 'check-digit'], ['6291041500213', 'valid'], ['96385074', 'valid'], ['614141007349', 'valid'], ['12345', 'form'], ['629104150021x', 'form']])('judges %s as %s', (number, verdict) => {
    expect(judgeGtin(number)).toBe(verdict)
  })
  it('takes one digit at the end and no other', () => {
    fc.assert(fc.property(fc.stringMatching(/^\d{13}$/), (beginning) => {
      const taken = Array.from({ length: 10 }, (_, digit) => String(digit)).filter((digit) => judgeGtin(beginning + digit) === 'valid')
      expect(taken).toEqual([gs1CheckDigit(beginning)])
    }))
  })
  it('finds every single digit that was mistyped', () => {
    fc.assert(fc.property(fc.stringMatching(/^\d{12}$/), fc.nat(11), fc.integer({ min: 1, max: 9 }), (beginning, place, more) => {
      const number = beginning + gs1CheckDigit(beginning)
      const mistyped = `${number.slice(0, place)}${String((Number(number[place]) + more) % 10)}${number.slice(place + 1)}`
      expect([judgeGln(number), judgeGln(mistyped)]).toEqual(['valid', 'check-digit'])
    }))
  })
})

describe('gtinHasPrefix()', () => {
  it('looks behind the indicator, whatever the length', () => {
    expect([gtinHasPrefix('9521234001239', '9521234'), gtinHasPrefix('19521234001236', '9521234'), gtinHasPrefix('614141007349', '0614141'), gtinHasPrefix('9521235001238', '9521234')]).toEqual([true, true, true, false])
  })
  it('judges no short number and no prefix that is none', () => {
    expect([gtinHasPrefix('96385074', '96'), gtinHasPrefix('9521234001239', ''), gtinHasPrefix('', '95')]).toEqual([false, false, false])
  })
})

describe('gtinOf14Digits()', () => {
  it('writes the same number alike', () => {
    expect(new Set(['614141007349', '0614141007349', '00614141007349'].map(gtinOf14Digits)).size).toBe(1)
    expect(gtinOf14Digits('none')).toBe('none')
  })
})
