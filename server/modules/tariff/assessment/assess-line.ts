import type { Explanation } from '@customhouse/vocabulary/assessment/assessment.ts'
import { compareDecimals, formatCents, isZero, roundHalfUp, sumOf, zero, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { isInformal } from '@customhouse/checks/entry-type.ts'
import { exciseTax, type ExciseTax } from '../excise/excise-tax.ts'
import { agricultureFees, type LineFee } from '../fees/agriculture-fees.ts'
import { harborFee, owesHarborFee } from '../fees/harbor-maintenance-fee.ts'
import { feeStanding, processingFee, type FeeStanding } from '../fees/merchandise-processing-fee.ts'
import { assessRemedy } from '../remedies/assess-remedy.ts'
import { caseDuties, type CaseDuty } from '../remedies/case-duty.ts'
import { checkRemedies } from '../remedies/check-remedies.ts'
import { customsValue } from '../valuation/customs-value.ts'
import { assessArticle, assessProvision, type NumberOutcome } from './assess-number.ts'
import { claimProgramme, reportUnusedClaim, type LineClaim } from './claim-programme.ts'
import { declaredAmount } from './declared-amount.ts'
import { fileNumbers } from './file-numbers.ts'
import type { FiledNumber, LineContext } from './line-context.ts'
import { chooseRate } from './choose-rate.ts'
import { reliefFromDuty } from './relief-from-duty.ts'

/** The dates by which the fees of a line go. */
export interface LineDates {
  readonly fees: DateText
  readonly harbor: DateText
  readonly cases: DateText
}

/** All that a line owes, before what depends on the whole entry. Amounts are rounded to the cent. */
export interface LineOutcome {
  readonly sequence: number
  readonly value: Decimal
  readonly duty: Decimal
  readonly numbers: readonly NumberOutcome[]
  readonly cases: readonly CaseDuty[]
  readonly excise: ExciseTax
  readonly otherRevenue: Decimal
  readonly processing: FeeStanding
  /** Formal processing fee of the line; zero where exempt or informal. */
  readonly processingFee: Decimal
  readonly harborFee: Decimal
  readonly agriculture: readonly LineFee[]
  readonly valuation: Explanation | undefined
}

/** Assesses one line: every tariff number, then the cases, taxes and fees that rest on its value. */
export function assessLine(context: LineContext, dates: LineDates): LineOutcome {
  const filed = fileNumbers(context)
  const valued = valueNumbers(context, filed)
  const claim = claimProgramme(context)
  const numbers = assessNumbers(context, valued.numbers, claim)
  checkRemedies(context, numbers)
  const value = sumOf(valued.numbers.map((number) => number.value))
  const isComponent = context.item.articleSet === 'V'
  const processing = feeStanding(context, valued.numbers, claim)
  return {
    sequence: context.item.sequence, value, numbers, processing, valuation: valued.explanation,
    duty: sumOf(numbers.map(({ duty }) => duty)),
    cases: context.item.articleSet === 'X' ? [] : caseDuties(context, value, dates.cases),
    excise: exciseTax(context, valued.numbers),
    otherRevenue: isComponent ? zero : sumOf(context.item.otherRevenues.map(({ amount }) => roundHalfUp(declaredAmount(amount), 2))),
    processingFee: lineProcessingFee(context, processing, { numbers: valued.numbers, on: dates.fees }),
    harborFee: owesHarborFee(context.declaration, context.item) ? harborFee(value, dates.harbor) : zero,
    agriculture: agricultureFees(context, valued.numbers),
  }
}

function assessNumbers(context: LineContext, numbers: readonly FiledNumber[], claim: LineClaim | undefined): readonly NumberOutcome[] {
  const relief = reliefFromDuty(context, numbers, claim)
  const articles = numbers.filter(({ role }) => role === 'article')
  if (claim?.isEffective === true && relief === undefined && !articles.some(({ line }) => line !== undefined && chooseRate(line, claim, context).column === 'special')) reportUnusedClaim(context, claim, articles)
  return numbers.map((number) => {
    if (number.role === 'article') return assessArticle(number, claim, { context, relief })
    return number.role === 'provision' ? assessProvision(number, claim, context) : assessRemedy(number, { context, claim, relief, numbers })
  })
}

// The fee is on the value of the article: with 9802.00.60 or 9802.00.80 that is the part that is not of the United States.
function lineProcessingFee(context: LineContext, standing: FeeStanding, work: { readonly numbers: readonly FiledNumber[]; readonly on: DateText }): Decimal {
  if (isInformal(context.declaration.typeCode) || standing.standing === 'exempt') return zero
  if (standing.standing === 'undetermined') {
    context.report({ code: '631', severity: 'information', at: `${context.at}/fees`, authority: standing.authority, message: `Whether the line owes the merchandise processing fee could not be determined (${standing.reason}): it is taken as declared`, remedy: 'Report the fee unless the goods are exempt' })
    const declared = context.item.fees.find(({ classCode }) => classCode === '499')
    return declared === undefined ? zero : roundHalfUp(declaredAmount(declared.amount), 2)
  }
  const hasProvision = work.numbers.some(({ role }) => role === 'provision')
  const rated = hasProvision ? work.numbers.filter(({ role }) => role === 'article') : work.numbers
  return processingFee(sumOf(rated.map(({ value }) => value)), work.on)
}

interface ValuedNumbers {
  readonly numbers: readonly FiledNumber[]
  readonly explanation: Explanation | undefined
}

// A value worked out from an invoice fills the one article that declares none; where values are declared, both must agree.
function valueNumbers(context: LineContext, numbers: readonly FiledNumber[]): ValuedNumbers {
  const { valuation } = context.item
  if (valuation === undefined) return { numbers, explanation: undefined }
  const at = `${context.at}/valuation`
  const { value, remarks, explanation } = customsValue(valuation, { at, exportation: context.item.exportation, rates: context.tables.exchangeRates ?? [] })
  for (const remark of remarks) context.report(remark)
  if (value === undefined) return { numbers, explanation }
  const articles = numbers.filter(({ role }) => role === 'article')
  const [only] = articles
  if (only !== undefined && articles.length === 1 && isZero(only.value)) return { explanation, numbers: numbers.map((number) => (number === only ? { ...number, value } : number)) }
  const declared = sumOf(numbers.map((number) => number.value))
  if (compareDecimals(declared, value) !== 0) {
    context.report({ code: 'customs-value-differs', severity: 'warning', at, authority: '19 U.S.C. 1401a; 19 CFR 152.101', message: `The valuation yields $${formatCents(value)}, and $${formatCents(declared)} is declared on the line`, remedy: 'Correct the declared value or the valuation' })
  }
  return { numbers, explanation }
}
