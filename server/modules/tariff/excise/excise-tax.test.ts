import { describe, expect, it } from 'vitest'
import { assessDeclaration } from '../assessment/assess-declaration.ts'
import { fictitiousCommodity as commodity, fictitiousEntry as entry, fictitiousItem as item, fictitiousTables as tables, tariffLine } from '../assessment/fictitious-entry.ts'

const assess = (code: string, quantity: readonly [string, string], more: { readonly line?: object; readonly declaration?: object; readonly tables?: object } = {}) =>
  assessDeclaration(entry([item([commodity(code, '9000', { duty: '0', quantities: [quantity] })], more.line)], more.declaration), '2026-01-10', tables(more.tables))
const codes = (found: ReturnType<typeof assess>) => found.findings.map(({ code }) => code)

describe('exciseTax()', () => {
  it('wine not over 14 per cent: $1.07 a wine gallon', () => {
    // 750 L ÷ 3.785411784 = 198.128... gal × 1.07 = 211.998 -> 212.00
    expect(assess('2204215040', ['750', 'L']).internalRevenueTax).toBe('212.00')
  })
  it('distilled spirits: $13.50 a proof gallon', () => {
    // 1000 ÷ 3.785411784 × 13.50 = 3566.3227 -> 3566.32
    expect(assess('2208304000', ['1000', 'PFL']).internalRevenueTax).toBe('3566.32')
    expect(assess('2208304000', ['100', 'PFG']).internalRevenueTax).toBe('1350.00')
  })
  it('beer: $18 a barrel of 31 gallons', () => {
    // 117.347765304 L is one barrel
    expect(assess('2203000030', ['11734.7765304', 'L']).internalRevenueTax).toBe('1800.00')
  })
  it('takes a shortfall of more than $3.00 amiss, and of spirits only a shortfall', () => {
    const taxed = (code: string, classCode: string, amount: string) => codes(assess(code, code.startsWith('2208') ? ['100', 'PFG'] : ['750', 'L'], { line: { internalRevenueTaxes: [{ classCode, amount }] } }))
    expect(taxed('2204215040', '017', '215.00')).not.toContain('660')
    expect(taxed('2204215040', '017', '215.01')).toContain('660')
    expect(taxed('2208304000', '016', '1400.00')).not.toContain('660')
    expect(taxed('2208304000', '016', '1346.99')).toContain('660')
    expect(codes(assess('2204215040', ['750', 'L']))).toContain('656')
  })
  it('where strength decides, takes the declared tax if one of the rates yields it, and else says so', () => {
    const sherry = tariffLine({ code: '2204218030', general: '16.9¢/liter', units: ['liters'], unitCodes: ['L'] })
    const lookup = { line: (code: string) => (code === '2204218030' ? sherry : undefined) }
    // 378.5411784 L = 100 gal: 107.00, 157.00 or 315.00
    const of = (amount?: string) => assess('2204218030', ['378.5411784', 'L'], { tables: lookup, line: amount === undefined ? {} : { internalRevenueTaxes: [{ classCode: '017', amount }] } })
    expect(of('157.00').internalRevenueTax).toBe('157.00')
    expect(codes(of('157.00'))).not.toContain('658')
    expect(codes(of('200.00'))).toContain('658')
    expect(codes(of())).toContain('internal-revenue-tax-not-determined')
  })
  it('is not due in Puerto Rico, nor on the header of a set', () => {
    expect(assess('2204215040', ['750', 'L'], { declaration: { portOfEntry: '4909' } }).internalRevenueTax).toBe('0.00')
    expect(assess('2204215040', ['750', 'L'], { line: { articleSet: 'X' } }).internalRevenueTax).toBe('0.00')
  })
})
