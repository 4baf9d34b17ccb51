import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { add, compareDecimals, decimal, formatCents, sumOf } from '@customhouse/vocabulary/measures/decimal.ts'
import { assessDeclaration } from './assess-declaration.ts'
import { fictitiousCommodity as commodity, fictitiousEntry as entry, fictitiousItem as item, fictitiousTables as tables } from './fictitious-entry.ts'

const received = '2026-01-10'
const numbers = ['6109100012', '9403608081', '0201101010', '2204215040', '6201200000', '7408190030', '99038815', '99030124', '99037801', '98020080', '9108110000', '9999999999', '1234567890', '98010010', '99030301']
const quantities = [['10', 'DOZ'], ['250', 'KG'], ['40', 'NO'], ['75', 'L']] as const
const line = fc.record({
  value: fc.integer({ min: 0, max: 5_000_000 }),
  code: fc.constantFrom('6109100012', '9403608081', '0201101010', '2204215040', '6201200000', '7408190030'),
  origin: fc.constantFrom('CN', 'MX', 'DE', 'RU', 'IL', 'XO'), specialProgram: fc.constantFrom(undefined, 'S', 'IL', 'A'),
})
/** Goods on which the fee rounds to nothing. */
const worthNothing: [{ value: number; code: '9403608081'; origin: 'DE'; specialProgram: undefined }[]][] =
  [0, 1].map((value) => [[{ value, code: '9403608081', origin: 'DE', specialProgram: undefined }]])
const entryOf = (drawn: readonly { value: number; code: string; origin: string; specialProgram: string | undefined }[]) =>
  entry(drawn.map(({ value, code, origin, specialProgram }, index) => item([commodity(code, String(value), { quantities })], { sequence: index + 1, origin, ...(specialProgram === undefined ? {} : { specialProgram }) })))

describe('assessDeclaration(), for any entry', () => {
  it('adds lines to totals, and parts to the sum owed', () => {
    fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (drawn) => {
      const found = assessDeclaration(entryOf(drawn), received, tables())
      expect(formatCents(sumOf(found.lines.map(({ duty }) => decimal(duty))))).toBe(found.duty)
      for (const each of found.lines) expect(formatCents(sumOf(each.commodities.map(({ duty }) => decimal(duty))))).toBe(each.duty)
      expect(formatCents(sumOf(Object.values(found.fees).map(decimal)))).toBe(found.feesTotal)
      const parts = [found.duty, found.antidumping, found.countervailing, found.internalRevenueTax, found.otherRevenue, found.feesTotal].map(decimal)
      expect(formatCents(sumOf(parts))).toBe(found.total)
      expect(found.explanation.amount).toBe(found.total)
    }))
  })
  it('never asks less duty for more value', () => {
    fc.assert(fc.property(line, fc.integer({ min: 1, max: 1_000_000 }), (drawn, more) => {
      const low = assessDeclaration(entryOf([drawn]), received, tables())
      const high = assessDeclaration(entryOf([{ ...drawn, value: drawn.value + more }]), received, tables())
      expect(compareDecimals(decimal(high.duty), decimal(low.duty))).toBeGreaterThanOrEqual(0)
    }))
  })
  it('keeps the processing fee between minimum and maximum where it is due', () => {
    fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (drawn) => {
      const fee = assessDeclaration(entryOf(drawn), received, tables()).fees['499']
      if (fee === undefined) return
      expect(compareDecimals(decimal(fee), decimal('33.58'))).toBeGreaterThanOrEqual(0)
      expect(compareDecimals(decimal(fee), decimal('651.50'))).toBeLessThanOrEqual(0)
    }))
  })
  it('accepts its own figures when they are declared', () => {
    fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (drawn) => {
      const asked = entryOf(drawn)
      const found = assessDeclaration(asked, received, tables())
      const feesByClass = Object.entries(found.fees).map(([classCode, amount]) => ({ classCode, amount }))
      const declared: Declaration = {
        ...asked,
        goodsItems: asked.goodsItems.map((goods, index) => ({
          ...goods, fees: Object.entries(found.lines[index]?.fees ?? {}).map(([classCode, amount]) => ({ classCode, amount })),
          internalRevenueTaxes: found.lines[index]?.internalRevenueTax === '0.00' ? [] : [{ classCode: '017', amount: found.lines[index]?.internalRevenueTax ?? '' }],
          commodities: goods.commodities.map((each, position) => ({ ...each, duty: found.lines[index]?.commodities[position]?.duty ?? '' })),
        })),
        totals: { duty: found.duty, fees: found.feesTotal, internalRevenueTax: found.internalRevenueTax, feesByClass },
      }
      const again = assessDeclaration(declared, received, tables()).findings.map(({ code }) => code)
      const before = found.findings.map(({ code }) => code)
      expect(again.filter((code) => !before.includes(code))).toEqual([])
    }), { examples: worthNothing })
  })
  it('rounds a duty to the cent nearest the exact product', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => {
      const found = assessDeclaration(entry([item([commodity('6109100012', String(value), { quantities })])]), received, tables())
      // 16.5 % of whole dollars in thousandths of a dollar is value × 165; half a cent is 5 of them
      const cents = (BigInt(value) * 165n + 5n) / 10n
      expect(add(decimal(found.duty), decimal('0.00')).units).toBe(cents)
    }))
  })
})

const text = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('', '-1', '1e5', '10.555', '2026-01-15', '9999999999999999999999', 'NaN', '**'))
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const classAmount = fc.record({ classCode: fc.oneof(fc.stringMatching(/^[A-Z\d]{0,3}$/), fc.constantFrom('499', '501', '311', '056', '017', 'constructor')), amount: text })
const anyItem = fc.record({
  sequence: fc.integer(), articleSet: maybe(fc.constantFrom('X', 'V', '?')), origin: maybe(fc.oneof(text, fc.constantFrom('CN', 'MX', 'IL', 'RU', 'constructor'))), exportation: maybe(text),
  specialProgram: maybe(fc.oneof(text, fc.constantFrom('S', 'A', 'D', 'E', 'C#'))), feeExemption: maybe(text),
  zoneStatus: maybe(fc.record({ status: fc.constantFrom('P', 'N', 'D'), privilegedFiling: maybe(text) })),
  invoices: fc.constant([]), rulings: fc.constant([]), descriptions: fc.constant([]), parties: fc.constant([]),
  commodities: fc.array(fc.record({ code: fc.oneof(text, fc.constantFrom(...numbers)), value: maybe(text), duty: maybe(text), quantities: fc.array(fc.record({ value: text, unit: fc.oneof(text, fc.constantFrom('KG', 'DOZ', 'X')) }), { maxLength: 3 }), agencyData: fc.constant([]) }), { maxLength: 4 }),
  licences: fc.array(fc.record({ type: text, number: text }), { maxLength: 1 }),
  tradeRemedyCases: fc.array(fc.record({ caseNumber: text, claim: maybe(text), rate: maybe(text), rateType: maybe(fc.constantFrom('A', 'S')), value: maybe(text), quantity: maybe(text), duty: maybe(text) }), { maxLength: 2 }),
  additionalDeclarations: fc.constant([]), internalRevenueTaxes: fc.array(classAmount, { maxLength: 1 }), otherRevenues: fc.array(classAmount, { maxLength: 1 }), fees: fc.array(classAmount, { maxLength: 3 }),
  correctionReasons: fc.constant([]), censusOverrides: fc.constant([]),
  valuation: maybe(fc.record({ invoiceAmount: text, currency: fc.oneof(text, fc.constant('EUR')), exportation: maybe(text), adjustments: fc.array(fc.record({ kind: fc.oneof(text, fc.constantFrom('assist', 'constructor')), amount: text, currency: maybe(text) }), { maxLength: 2 }), basis: maybe(fc.constantFrom('transaction', 'first-sale')) })),
})
const anyDates = fc.record({ estimatedEntry: maybe(text), elected: maybe(text), importation: maybe(text), estimatedArrival: maybe(text), inBond: maybe(text) })

describe('assessDeclaration(), for any data of the shape of a declaration', () => {
  it('answers, and never throws', () => {
    const any = fc.record({
      kind: fc.constantFrom('entry', 'entry-summary'), functionCode: fc.constantFrom('add', 'cancel'), typeCode: fc.oneof(text, fc.constantFrom('01', '06', '11', '23')), transportMode: maybe(fc.constantFrom('11', '40', '50', '70')),
      portOfEntry: maybe(text), dates: anyDates, goodsItems: fc.array(anyItem, { maxLength: 4 }), headerFees: fc.array(classAmount, { maxLength: 2 }),
      totals: maybe(fc.record({ duty: maybe(text), fees: maybe(text), antidumping: maybe(text), feesByClass: fc.array(classAmount, { maxLength: 3 }) })),
    })
    fc.assert(fc.property(any, text, (drawn, receivedOn) => {
      const declaration = { ...entry([]), ...drawn } as unknown as Declaration
      const found = assessDeclaration(declaration, receivedOn, tables())
      expect(found.lines).toHaveLength(drawn.goodsItems.length)
      for (const finding of found.findings) {
        expect(finding.message).toMatch(/^[A-Z$\d]/)
        expect(finding.authority).not.toBe('')
        expect(finding.remedy).not.toBe('')
      }
    }), { numRuns: 400 })
  })
})
