import type { Explanation } from '@customhouse/vocabulary/assessment/assessment.ts'
import { compareDecimals, decimal, divideRounded, formatCents, formatShortest, multiply, roundHalfUp, subtract, zero, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import { isWithin } from '@customhouse/vocabulary/measures/calendar.ts'
import { declaredAmount } from '../assessment/declared-amount.ts'
import type { FiledNumber, LineContext } from '../assessment/line-context.ts'
import { quantityFor } from '../assessment/quantity-for.ts'
import { publishedExciseRates, type ExciseRate } from './excise-rates.ts'

/** The internal revenue tax of a line. */
export interface ExciseTax {
  readonly amount: Decimal
  /** False where the filer's figure is taken because more than one rate could apply. */
  readonly isComputed: boolean
  readonly rate: ExciseRate | undefined
  readonly explanation: Explanation | undefined
}

const none: ExciseTax = { amount: zero, isComputed: true, rate: undefined, explanation: undefined }
const tolerance = decimal('3.00')
const litersPerGallon = decimal('3.785411784')
const gallonsPerBarrel = decimal('31')
const puertoRicoDistrict = '49'

/** The tax on imported alcohol, by rate and declared volume (AE usage notes k and kk). A set's header and Puerto Rico bear none. */
export function exciseTax(context: LineContext, numbers: readonly FiledNumber[]): ExciseTax {
  const isExemptPort = context.declaration.portOfEntry?.startsWith(puertoRicoDistrict) === true
  if (context.item.articleSet === 'X' || isExemptPort || context.declaration.typeCode === '23') return none
  const article = numbers.find(({ role, commodity }) => role === 'article' && commodity.code.startsWith('22'))
  if (article === undefined) return none
  const rates = (context.tables.exciseRates ?? publishedExciseRates).filter((rate) => isWithin(rate, context.on) && rate.headings.some((heading) => article.commodity.code.startsWith(heading)))
  return rates.length === 0 ? none : chosenTax(context, article, rates)
}

function chosenTax(context: LineContext, article: FiledNumber, rates: readonly ExciseRate[]): ExciseTax {
  const declared = context.item.internalRevenueTaxes[0]
  const taxes = rates.flatMap((rate) => taxOf(rate, article))
  const [only] = taxes
  if (only === undefined) return undetermined(context, 'the volume is not declared in a unit that converts to the one of the statute')
  if (taxes.length === 1) return only
  const stated = declared === undefined ? undefined : taxes.find(({ amount }) => isNear(amount, declaredAmount(declared.amount)))
  return stated ?? undetermined(context, `the tariff number alone does not tell which applies: ${rates.map((rate) => `${rate.name} at $${rate.dollars}/${rate.unit}`).join('; ')}`)
}

function taxOf(rate: ExciseRate, article: FiledNumber): readonly ExciseTax[] {
  if (article.line === undefined) return []
  const declared = { quantities: article.commodity.quantities, line: article.line }
  const proofLiters = rate.unit === 'PFG'
  const liters = quantityFor({ per: proofLiters ? 'pf.liter' : 'liter' }, declared)
  if (liters === undefined) return []
  const size = rate.unit === 'barrel' ? multiply(litersPerGallon, gallonsPerBarrel) : litersPerGallon
  const amount = divideRounded(multiply(liters, decimal(rate.dollars)), size, 2)
  const formula = `${formatShortest(liters)} ${proofLiters ? 'proof liters' : 'liters'} ÷ ${formatShortest(size)} × $${rate.dollars}`
  return [{ amount, isComputed: true, rate, explanation: { label: `Internal revenue tax: ${rate.name}`, amount: formatCents(amount), formula, authority: rate.authority, children: [] } }]
}

function undetermined(context: LineContext, why: string): ExciseTax {
  const declared = context.item.internalRevenueTaxes[0]
  const authority = '26 U.S.C. 5001, 5041, 5051; AE usage note kk'
  if (declared === undefined) {
    context.report({ code: 'internal-revenue-tax-not-determined', severity: 'warning', at: `${context.at}/internalRevenueTaxes`, authority, message: `Internal revenue tax may be due and could not be computed: ${why}`, remedy: 'Report the tax, with the quantities that the tariff prescribes' })
    return none
  }
  const amount = roundHalfUp(declaredAmount(declared.amount), 2)
  context.report({ code: '658', severity: 'information', at: `${context.at}/internalRevenueTaxes/0`, authority, message: `The internal revenue tax of $${declared.amount} is taken as declared: ${why}`, remedy: 'Keep the computation with the records of the entry' })
  return { amount, isComputed: false, rate: undefined, explanation: { label: 'Internal revenue tax', amount: formatCents(amount), formula: 'as declared', authority, children: [] } }
}

function isNear(left: Decimal, right: Decimal): boolean {
  const difference = subtract(left, right)
  return compareDecimals(difference.units < 0n ? { ...difference, units: -difference.units } : difference, tolerance) <= 0
}
