import type { Explanation } from '@customhouse/vocabulary/assessment/assessment.ts'
import type { Valuation } from '@customhouse/vocabulary/declaration/goods-item.ts'
import { add, decimal, formatCents, formatShortest, isZero, multiply, negate, parseDecimal, roundHalfUp, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Remark } from '../assessment/assessment-finding.ts'
import { exchangeRateOn, type ExchangeRate } from './exchange-rate.ts'

/** A customs value worked out from an invoice, in whole dollars; undefined where something needed is missing. */
export interface CustomsValue {
  readonly value: Decimal | undefined
  readonly explanation: Explanation
  readonly remarks: readonly Remark[]
}

/** Where and when a value is worked out. */
export interface ValuationSetting {
  /** JSON Pointer of the valuation. */
  readonly at: string
  /** Date of exportation of the line, where the valuation gives none. */
  readonly exportation: DateText | undefined
  readonly rates: readonly ExchangeRate[]
}

interface AdjustmentLaw {
  readonly label: string
  readonly isAddition: boolean
  readonly authority: string
}

const addition = (label: string, paragraph: string): AdjustmentLaw => ({ label, isAddition: true, authority: `19 U.S.C. 1401a(b)(1)(${paragraph})` })
const deduction = (label: string, authority: string): AdjustmentLaw => ({ label, isAddition: false, authority })

const adjustmentLaws: ReadonlyMap<string, AdjustmentLaw> = new Map(Object.entries({
  'packing': addition('packing costs of the buyer', 'A'),
  'selling-commission': addition('selling commission of the buyer', 'B'),
  'assist': addition('assist', 'C'),
  'royalty': addition('royalty or licence fee paid as a condition of sale', 'D'),
  'proceeds': addition('proceeds that accrue to the seller', 'E'),
  'international-freight': deduction('international freight', '19 U.S.C. 1401a(b)(4)(A)'),
  'international-insurance': deduction('international insurance', '19 U.S.C. 1401a(b)(4)(A)'),
  'inland-freight': deduction('transport after importation', '19 U.S.C. 1401a(b)(3)(A)(ii)'),
  'assembly-after-importation': deduction('construction, assembly or maintenance after importation', '19 U.S.C. 1401a(b)(3)(A)(i)'),
  'duties-and-taxes': deduction('customs duties and federal taxes', '19 U.S.C. 1401a(b)(3)(B)'),
}))

type BasisWords = readonly [words: string, authority: string]

const transaction: BasisWords = ['transaction value', '19 U.S.C. 1401a(b)(1)']

const basisWords: ReadonlyMap<string, BasisWords> = new Map<string, BasisWords>(Object.entries({
  'first-sale': ['transaction value of the first sale for exportation to the United States', '19 U.S.C. 1401a(b)(1); 19 CFR 152.103; Nissho Iwai American Corp. v. United States, 982 F.2d 505 (Fed. Cir. 1992)'],
  'related-party-transaction': ['transaction value between related parties, which must be shown not to be influenced', '19 U.S.C. 1401a(b)(2)(B); 19 CFR 152.103(l)'],
  'identical': ['transaction value of identical merchandise', '19 U.S.C. 1401a(c)'],
  'similar': ['transaction value of similar merchandise', '19 U.S.C. 1401a(c)'],
  'deductive': ['deductive value', '19 U.S.C. 1401a(d)'],
  'computed': ['computed value', '19 U.S.C. 1401a(e)'],
  'fallback': ['value by other reasonable means', '19 U.S.C. 1401a(f)'],
} satisfies Partial<Record<NonNullable<Valuation['basis']>, BasisWords>>))

/** Works out the customs value: invoice, additions and deductions, each converted, then rounded to whole dollars (19 U.S.C. 1401a; 19 CFR part 152, 159.3). */
export function customsValue(valuation: Valuation, setting: ValuationSetting): CustomsValue {
  const [words, authority] = basisWords.get(valuation.basis ?? '') ?? transaction
  const price = converted({ label: `Price paid or payable (${words})`, amount: valuation.invoiceAmount, currency: valuation.currency, at: `${setting.at}/invoiceAmount` }, valuation, setting)
  const steps = [{ ...price, sign: 1 }, ...valuation.adjustments.map((_, index) => adjustment(valuation, index, setting))]
  const value = wholeValue(steps)
  const remarks = steps.flatMap(({ remark }) => remark ?? [])
  if (value !== undefined && value.units < 0n) remarks.push({ code: 'customs-value-negative', severity: 'fatal', at: setting.at, message: 'The deductions are more than the price', authority, remedy: 'Correct the price or the deductions' })
  return { value, remarks, explanation: { label: 'Customs value', ...(value === undefined ? {} : { amount: formatCents(value) }), formula: words, authority, children: steps.map((step) => step.explanation) } }
}

function wholeValue(steps: readonly (ConvertedMoney & { readonly sign: number })[]): Decimal | undefined {
  let total: Decimal = { units: 0n, scale: 0 }
  for (const { dollars, sign } of steps) {
    if (dollars === undefined) return undefined
    total = add(total, sign < 0 ? negate(dollars) : dollars)
  }
  return roundHalfUp(total, 0)
}

interface Money {
  readonly label: string
  readonly amount: string
  readonly currency: string
  readonly at: string
}

interface ConvertedMoney {
  readonly dollars: Decimal | undefined
  readonly explanation: Explanation
  readonly remark: Remark | undefined
}

function adjustment(valuation: Valuation, index: number, setting: ValuationSetting): ConvertedMoney & { readonly sign: number } {
  const stated = valuation.adjustments[index]
  const at = `${setting.at}/adjustments/${String(index)}`
  const law = adjustmentLaws.get(stated?.kind ?? '')
  if (stated === undefined || law === undefined) {
    const remark: Remark = { code: 'valuation-adjustment-unknown', severity: 'fatal', at: `${at}/kind`, message: 'The kind of adjustment is not known, so that the value cannot be worked out', authority: '19 U.S.C. 1401a(b)', remedy: `Use one of ${[...adjustmentLaws.keys()].join(', ')}` }
    return { dollars: undefined, remark, sign: 0, explanation: { label: 'Adjustment of unknown kind', children: [] } }
  }
  const label = `${law.isAddition ? 'Add' : 'Deduct'} ${law.label}`
  const money = converted({ label, amount: stated.amount, currency: stated.currency ?? valuation.currency, at: `${at}/amount` }, valuation, setting)
  return { ...money, sign: law.isAddition ? 1 : -1, explanation: { ...money.explanation, authority: law.authority } }
}

function converted(money: Money, valuation: Valuation, setting: ValuationSetting): ConvertedMoney {
  const amount = parseDecimal(money.amount)
  if (amount === undefined) return { dollars: undefined, explanation: { label: money.label, children: [] }, remark: { code: 'valuation-amount-unreadable', severity: 'fatal', at: money.at, message: 'The amount is not a number', authority: '19 CFR 141.86', remedy: 'Give the amount in digits' } }
  if (money.currency === 'USD' || isZero(amount)) return { dollars: amount, remark: undefined, explanation: { label: money.label, amount: formatCents(amount), children: [] } }
  const on = valuation.exportation ?? setting.exportation
  const rate = on === undefined ? undefined : exchangeRateOn(setting.rates, money.currency, on)
  if (rate === undefined) {
    const remark: Remark = {
      code: 'exchange-rate-not-loaded', severity: 'fatal', at: money.at, authority: '31 U.S.C. 5151; 19 CFR 159.31 to 159.38',
      message: on === undefined ? `No date of exportation is given, which fixes the rate of exchange for ${money.currency}` : `No rate of exchange is loaded for ${money.currency} on ${on}`,
      remedy: 'Load the rates that customs publishes for the quarter, or declare the value in United States dollars',
    }
    return { dollars: undefined, remark, explanation: { label: money.label, children: [] } }
  }
  const dollars = multiply(amount, decimal(rate.dollarsPerUnit))
  return { dollars, remark: undefined, explanation: { label: money.label, amount: formatCents(dollars), formula: `${formatShortest(amount)} ${money.currency} × ${rate.dollarsPerUnit} (${rate.kind})`, source: rate.authority, authority: '19 CFR 159.31 to 159.38', children: [] } }
}
