import { describe, expect, it } from 'vitest'
import { formatCents } from '@customhouse/vocabulary/measures/decimal.ts'
import type { Valuation } from '@customhouse/vocabulary/declaration/goods-item.ts'
import { assessDeclaration } from '../assessment/assess-declaration.ts'
import { fictitiousCommodity as commodity, fictitiousEntry as entry, fictitiousItem as item, fictitiousTables as tables } from '../assessment/fictitious-entry.ts'
import { customsValue } from './customs-value.ts'
import { exchangeRateOn, type ExchangeRate } from './exchange-rate.ts'

// Invented rates: none of these was ever certified.
const quarter: ExchangeRate = { currency: 'EUR', from: '2026-01-01', to: '2026-03-31', dollarsPerUnit: '1.10', kind: 'quarterly', authority: 'invented' }
const day = (dollarsPerUnit: string): ExchangeRate => ({ currency: 'EUR', from: '2026-01-05', to: '2026-01-05', dollarsPerUnit, kind: 'daily', authority: 'invented' })
const setting = { at: '/goodsItems/0/valuation', exportation: '2026-01-05', rates: [quarter] }
const dollars = (valuation: Valuation, more = {}) => {
  const { value } = customsValue(valuation, { ...setting, ...more })
  return value === undefined ? undefined : formatCents(value)
}

describe('exchangeRateOn()', () => {
  it('keeps the quarter’s rate below five per cent of variance, and takes the day’s from there', () => {
    // five per cent of 1.10 is 0.055
    expect(exchangeRateOn([quarter, day('1.1549')], 'EUR', '2026-01-05')?.kind).toBe('quarterly')
    expect(exchangeRateOn([quarter, day('1.155')], 'EUR', '2026-01-05')?.kind).toBe('daily')
    expect(exchangeRateOn([quarter, day('1.045')], 'EUR', '2026-01-05')?.kind).toBe('daily')
    expect(exchangeRateOn([quarter, day('1.155')], 'EUR', '2026-01-06')?.kind).toBe('quarterly')
    expect(exchangeRateOn([quarter], 'GBP', '2026-01-05')).toBeUndefined()
  })
})

describe('customsValue()', () => {
  it('converts, adds and deducts, then rounds to whole dollars', () => {
    const valuation: Valuation = {
      invoiceAmount: '1000.00', currency: 'EUR',
      adjustments: [{ kind: 'assist', amount: '50', currency: 'USD' }, { kind: 'packing', amount: '10' }, { kind: 'international-freight', amount: '100' }],
    }
    // 1000 × 1.10 = 1100; + 50; + 10 × 1.10 = 11; − 100 × 1.10 = 110; together 1051
    expect(dollars(valuation)).toBe('1051.00')
    // 1000.45 × 1.10 = 1100.495 -> 1100; 1000.46 × 1.10 = 1100.506 -> 1101
    expect(dollars({ invoiceAmount: '1000.45', currency: 'EUR', adjustments: [] })).toBe('1100.00')
    expect(dollars({ invoiceAmount: '1000.46', currency: 'EUR', adjustments: [] })).toBe('1101.00')
  })
  it('every addition and deduction of 19 U.S.C. 1401a(b) is known, each with its law', () => {
    for (const [kind, value] of [['packing', '110.00'], ['selling-commission', '110.00'], ['assist', '110.00'], ['royalty', '110.00'], ['proceeds', '110.00'], ['international-freight', '90.00'], ['international-insurance', '90.00'], ['inland-freight', '90.00'], ['assembly-after-importation', '90.00'], ['duties-and-taxes', '90.00']] as const) {
      const valuation = { invoiceAmount: '100', currency: 'USD', adjustments: [{ kind, amount: '10' }] }
      expect(dollars(valuation)).toBe(value)
      expect(customsValue(valuation, setting).explanation.children[1]?.authority).toContain('1401a')
    }
  })
  it('refuses without a rate, a known adjustment or a readable amount', () => {
    const codes = (valuation: Valuation, more = {}) => customsValue(valuation, { ...setting, ...more }).remarks.map(({ code }) => code)
    expect(codes({ invoiceAmount: '10', currency: 'JPY', adjustments: [] })).toEqual(['exchange-rate-not-loaded'])
    expect(codes({ invoiceAmount: '10', currency: 'EUR', adjustments: [] }, { exportation: undefined })).toEqual(['exchange-rate-not-loaded'])
    expect(codes({ invoiceAmount: '10', currency: 'USD', adjustments: [{ kind: 'tip', amount: '1' }] })).toEqual(['valuation-adjustment-unknown'])
    expect(codes({ invoiceAmount: 'ten', currency: 'USD', adjustments: [] })).toEqual(['valuation-amount-unreadable'])
    expect(codes({ invoiceAmount: '10', currency: 'USD', adjustments: [{ kind: 'inland-freight', amount: '11' }] })).toEqual(['customs-value-negative'])
  })
  it('says on which ground the value rests', () => {
    for (const [basis, words] of [['first-sale', 'first sale'], ['related-party-transaction', 'related parties'], ['computed', 'computed value']] as const) {
      expect(customsValue({ invoiceAmount: '10', currency: 'USD', adjustments: [], basis }, setting).explanation.formula).toContain(words)
    }
  })
})

describe('a line with a valuation', () => {
  const valuation: Valuation = { invoiceAmount: '1000', currency: 'EUR', adjustments: [] }
  const line = (value: string) => entry([item([commodity('6109100012', value, { quantities: [['1', 'DOZ'], ['3', 'KG']] })], { valuation, exportation: '2026-01-05' })])
  it('takes the value that it yields', () => {
    // 1000 × 1.10 = 1100; 16.5 % = 181.50
    expect(assessDeclaration(line('0'), '2026-01-10', tables({ exchangeRates: [quarter] }))).toMatchObject({ duty: '181.50' })
  })
  it('and warns where another is declared', () => {
    const found = assessDeclaration(line('900'), '2026-01-10', tables({ exchangeRates: [quarter] }))
    expect(found.findings.map(({ code }) => code)).toContain('customs-value-differs')
    expect(found.duty).toBe('148.50')
  })
})
