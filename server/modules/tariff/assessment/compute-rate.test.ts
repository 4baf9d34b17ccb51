import { describe, expect, it } from 'vitest'
import { decimal, formatCents } from '@customhouse/vocabulary/measures/decimal.ts'
import { readRate } from '../rates/read-rate.ts'
import { computeRate } from './compute-rate.ts'
import { tariffLine } from './fictitious-entry.ts'
import { quantityFor } from './quantity-for.ts'
import { unitMeasure } from './unit-measure.ts'

const duty = (rate: string, units: readonly string[], quantities: readonly (readonly [string, string])[]) => {
  const line = tariffLine({ code: '0000000000', general: rate, units, unitCodes: quantities.map(([, unit]) => unit) })
  const computed = computeRate(readRate(rate), { value: decimal('1000'), line, quantities: quantities.map(([amount, unit]) => ({ value: amount, unit })), valueOf: () => undefined })
  return computed.isComputed ? formatCents(computed.duty) : computed.problem
}

describe('computeRate()', () => {
  it('computes each kind of rate that the tariff has', () => {
    expect(duty('Free', [], [])).toBe('0.00')
    expect(duty('33 1/3%', [], [])).toBe('333.33')
    expect(duty('2.8¢/kg', ['kg'], [['1000', 'KG']])).toBe('28.00')
    expect(duty('68¢/head', ['No.'], [['12', 'NO']])).toBe('8.16')
    expect(duty('2.8¢/doz.', ['doz.'], [['120', 'NO']])).toBe('0.28')
    expect(duty('90¢/pr. + 37.5%', ['prs.'], [['10', 'PRS']])).toBe('384.00')
    expect(duty('$1.61/m3', ['m3'], [['3', 'M3']])).toBe('4.83')
    expect(duty('52.5¢/bbl', ['bbl'], [['200', 'BBL']])).toBe('105.00')
    expect(duty('1.5¢/liter', ['liters'], [['1', 'GAL']])).toBe('0.06') // 3.785411784 L
  })
  it('takes content by its place among the tariff’s units', () => {
    // 1.1¢/kg on 60 kg of lead, of 100 kg gross
    expect(duty('1.1¢/kg on lead content', ['kg', 'Pb kg'], [['100', 'KG'], ['60', 'CKG']])).toBe('0.66')
    expect(duty('1.7¢/kg on copper content + 1.1¢/kg on lead content', ['Cu kg', 'Pb kg'], [['10', 'CKG'], ['20', 'CKG']])).toBe('0.39')
  })
  it('tells a quantity that is missing from a part that no form states', () => {
    expect(duty('2.8¢/kg', ['kg'], [])).toBe('part')
    const line = tariffLine({ code: '0000000000', general: '2.8¢/kg', units: ['kg'], unitCodes: ['KG'] })
    expect(computeRate(line.general, { value: decimal('1'), line, quantities: [], valueOf: () => undefined })).toMatchObject({ problem: 'quantity', needs: 'kg' })
    expect(duty('3.6606¢/kg of total sugars', ['kg'], [['100', 'KG']])).toBe('part')
    expect(duty('See additional U.S. note 1', ['kg'], [['100', 'KG']])).toBe('note')
    expect(duty('2.5% on the value of the lead content', ['kg'], [['100', 'KG']])).toBe('part')
  })
})

describe('quantityFor()', () => {
  it('never takes a weight of content for the weight of the article', () => {
    const line = tariffLine({ code: '0000000000', general: '', units: ['Pb kg'], unitCodes: ['CKG'] })
    expect(quantityFor({ per: 'kg' }, { line, quantities: [{ value: '5', unit: 'CKG' }] })).toBeUndefined()
  })
})

describe('unitMeasure()', () => {
  it('knows a unit by code and by the tariff’s spelling, and none besides', () => {
    expect(unitMeasure('KG')).toEqual(unitMeasure('kg'))
    expect(unitMeasure('doz. prs.')).toEqual(unitMeasure('DPR'))
    expect(unitMeasure('pf. liters')).toEqual(unitMeasure('PFL'))
    expect(unitMeasure('furlong')).toBeUndefined()
    expect(unitMeasure('')).toBeUndefined()
  })
})
