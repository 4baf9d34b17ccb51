import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computationCode } from './computation-code.ts'
import { countReadable } from './rate-coverage.ts'
import { readRate } from './read-rate.ts'
import { readSpecialRates } from './read-special-rates.ts'

const value = (percent: string) => ({ kind: 'ad-valorem', percent, on: 'value' })
const termsOf = (text: string) => { const rate = readRate(text); return rate.kind === 'formula' ? rate.terms : rate.kind }

describe('readRate()', () => {
  it('reads the plain kinds', () => {
    expect(termsOf('Free')).toEqual([])
    expect(termsOf('6.8%')).toEqual([value('6.8')])
    expect(termsOf('$1.646/kg')).toEqual([{ kind: 'specific', dollars: '1.646', per: 'kg' }])
    expect(termsOf('46.3¢/kg + 14.9%')).toEqual([{ kind: 'specific', dollars: '0.463', per: 'kg' }, value('14.9')])
    expect(termsOf('18.9¢/pf. liter')).toEqual([{ kind: 'specific', dollars: '0.189', per: 'pf.liter' }])
    expect(termsOf('3 percent of the fair retail value')).toEqual([{ kind: 'ad-valorem', percent: '3', on: 'the fair retail value' }])
  })

  it('keeps thirds so exactly that no amount of cents rounds otherwise', () => {
    expect(termsOf('33 1/3%')).toEqual([value('33.33333333333333333333')])
  })

  it('reads articles of several components', () => {
    expect(termsOf('40¢ each + 8.5% on the case and strap, band or bracelet + 5.3% on thebattery')).toEqual([
      { kind: 'specific', dollars: '0.4', per: 'each' },
      { kind: 'ad-valorem', percent: '8.5', on: 'the case and strap, band or bracelet' },
      { kind: 'ad-valorem', percent: '5.3', on: 'the battery' },
    ])
    expect(termsOf('43¢ each + 2.8¢/jewel over 7 + 3.7% on the case')).toContainEqual({ kind: 'specific', dollars: '0.028', per: 'jewel', over: '7' })
    expect(termsOf('0.7¢/kg on copper content + 0.7¢/kg on lead content')).toContainEqual({ kind: 'specific', dollars: '0.007', per: 'kg', on: 'lead content' })
  })

  it('reads sugar by degrees with its floor, also as misprinted', () => {
    const degree = { kind: 'degree', dollars: '0.043817', lessDollarsPerDegree: '0.000622005', floorDollars: '0.02831562', per: 'kg', fullDegrees: '100' }
    expect(termsOf('4.3817¢/kg less 0.0622005¢ /kg for each degree under 100 degrees (and fractions of a degree in proportion) but not less 2.831562¢ /kg')).toEqual([degree])
  })

  it('reads chapter 99: the applicable duty, with more or less added', () => {
    const referred = { kind: 'referred', to: 'applicable-subheading' }
    expect(termsOf('The duty provided in the applicable subheading + 25%')).toEqual([referred, value('25')])
    expect(termsOf('The duty provided in the applicable subheading plus 25%')).toEqual([referred, value('25')])
    expect(termsOf('The duty provided inthe applicable subheading+ 25%')).toEqual([referred, value('25')])
    expect(termsOf('The duty rate provided in such subheading minus 0.5%')).toEqual([referred, value('-0.5')])
    expect(termsOf('The duty provided in the applicable subheading + a duty of 50% upon the value of the steel content.'))
      .toEqual([referred, { kind: 'ad-valorem', percent: '50', on: 'the value of the steel content' }])
    expect(termsOf('No change.')).toEqual([{ kind: 'referred', to: 'no-change' }])
  })

  it('reads alternatives', () => {
    expect(readRate('5¢/kg but not less than 10%')).toMatchObject({ kind: 'alternatives', choose: 'greater', of: [{ kind: 'formula' }, { kind: 'formula' }] })
    expect(readRate('5¢/kg or 10%, whichever is lower')).toMatchObject({ kind: 'alternatives', choose: 'lesser' })
  })

  it('does not take words for arithmetic', () => {
    for (const text of ['See additional U.S. note 1', 'The rate applicable to each garment in the ensemble if separately entered', '4.3% + 0.2¢ for each piece, but if consisting in part of a plate the total duty shall not exceed 3%']) {
      expect(readRate(text).kind).toBe('derived')
    }
    for (const text of [':', '5', '$5¢/kg', '10% of 20% of the value', '5¢/furlong', '6.8% + magic', 'x'.repeat(3_000)]) expect(readRate(text).kind).toBe('unreadable')
  })

  it('keeps what Free depends on', () => {
    expect(readRate('Free, under bond, as prescribed in U.S. note 2 to this subchapter')).toMatchObject({ terms: [], condition: 'under bond, as prescribed in U.S. note 2 to this subchapter' })
  })

  it('sends to numbered provisions', () => {
    expect(readRate('See 9919.04.40, 9919.04.41-9919.04.42')).toMatchObject({ kind: 'provisions', ranges: [{ from: '99190440', to: '99190440' }, { from: '99190441', to: '99190442' }] })
  })

  const amount = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 99 })).map(([whole, rest]) => `${String(whole)}.${String(rest).padStart(2, '0')}`)
  const term = fc.oneof(amount.map((percent) => `${percent}%`), fc.tuple(amount, fc.constantFrom('/kg', '/liter', ' each', '/doz.', '/m2', '/1000', '/pf.liter', '/t')).map(([cents, per]) => `${cents}¢${per}`))

  it('a sum reads as its terms do, one by one', () => {
    fc.assert(fc.property(fc.array(term, { minLength: 1, maxLength: 4 }), fc.constantFrom(' + ', '+', ' +', '+ '), (terms, plus) => {
      expect(termsOf(terms.join(plus))).toEqual(terms.flatMap((text) => [termsOf(text)].flat()))
    }))
  })

  it('reads any text without throwing or hanging, and keeps it', () => {
    const words = fc.array(fc.constantFrom('Free', '5%', '¢', '$', '/kg', '+', 'each', '(A,', 'BH)', 'See 9903.88.01', 'less', 'but not less than', ' ', '1 2/0%', '100', 'A', ','), { maxLength: 200 }).map((parts) => parts.join(''))
    fc.assert(fc.property(fc.oneof(fc.string({ maxLength: 300 }), words), (text) => {
      expect(readRate(text).text).toBe(text.trim())
      readSpecialRates(text)
    }), { numRuns: 500 })
  })
})

describe('readSpecialRates()', () => {
  it('gives each rate to its programmes', () => {
    const rates = readSpecialRates('Free (A*,BH, CL)3.2% (JP) See 9822.04.10 (AU) See 9823.03.01-9823.03.12 (S+)')
    expect(rates.map(({ programs }) => programs)).toEqual([['A*', 'BH', 'CL'], ['JP'], ['AU'], ['S+']])
    expect(rates.map(({ rate }) => rate.kind)).toEqual(['formula', 'formula', 'provisions', 'provisions'])
  })

  it('does not take a note in brackets for programmes', () => {
    const rates = readSpecialRates('Free (AU,BH) A duty upon the value of the repairs (see U.S. note 3 of this subchapter) (B,C,)')
    expect(rates.map(({ programs }) => programs)).toEqual([['AU', 'BH'], ['B', 'C']])
  })

  it('survives a bracket printed twice', () => {
    expect(readSpecialRates('Free (BH) See 9919.04.57, 9919.04.67 (PA (PA)')[1]).toMatchObject({ programs: ['PA'], rate: { kind: 'provisions' } })
  })
})

describe('computationCode()', () => {
  it('names the formula of appendix F', () => {
    const cases: readonly (readonly [string, readonly string[], string])[] = [
      ['Free', ['NO'], '0'], ['2¢/kg', ['KG'], '1'], ['2¢/kg', ['NO', 'KG'], '2'], ['1¢ each + 2¢/kg', ['NO', 'KG'], '3'], ['2¢/kg + 5%', ['KG'], '4'],
      ['2¢/kg + 5%', ['NO', 'KG'], '5'], ['1¢ each + 2¢/kg + 5%', ['NO', 'KG'], '6'], ['5%', ['NO'], '7'], ['2¢/kg + 5%', ['NO', 'M2', 'KG'], 'D'],
      ['1¢/kg or 2¢/kg, whichever is higher', ['KG'], 'C'], ['2¢/kg', ['NO'], 'X'], ['See additional U.S. note 1', ['KG'], 'X'], ['5% on the case', ['NO'], 'X'],
      ['2.5¢/kg on copper content', ['KG', 'CKG'], '2'], ['3.7¢/kg on drained weight', ['KG'], '1'], ['89.6¢/1000', ['NO'], '1'], ['2¢ each + 5%', ['PCS'], '4'],
      ['1.4606¢/kg less 0.020668¢/kg for each degree under 100 degrees (and fractions of a degree in proportion) but not less than 0.943854¢/kg', ['KG'], 'K'],
    ]
    for (const [text, units, code] of cases) expect([text, computationCode(readRate(text), units)]).toEqual([text, code])
  })
})

describe('countReadable()', () => {
  it('counts a cell only when all of it reads', () => {
    const none = { cells: 0, formulas: 0, rest: new Map() }
    const after = countReadable(countReadable(none, '5%', [readRate('5%')]), 'mixed', [readRate('5%'), readRate('See additional U.S. note 1')])
    expect(after).toEqual({ cells: 2, formulas: 1, rest: new Map([['mixed', 1]]) })
  })
})
