import type { TradeRemedyCase } from '@customhouse/vocabulary/declaration/goods-item.ts'
import type { Explanation } from '@customhouse/vocabulary/assessment/assessment.ts'
import { compareDecimals, decimal, formatCents, formatShortest, isZero, multiply, percentOf, roundHalfUp, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { isWithin } from '@customhouse/vocabulary/measures/calendar.ts'
import type { CaseRate } from '../assessment/assessment-tables.ts'
import { declaredAmount, wholeDollars } from '../assessment/declared-amount.ts'
import type { LineContext } from '../assessment/line-context.ts'

/** The deposit under one antidumping or countervailing case. */
export interface CaseDuty {
  readonly kind: 'antidumping' | 'countervailing'
  /** Secured by bond rather than deposited in cash. */
  readonly isBonded: boolean
  readonly amount: Decimal
  readonly explanation: Explanation
}

const authority = '19 U.S.C. 1671, 1673; AE usage note ff; AE 53-record'

/** The deposits of a line: per cent of the value of the whole line (or of the case's own), or so much per unit. */
export function caseDuties(context: LineContext, lineValue: Decimal, activeOn: DateText): readonly CaseDuty[] {
  return context.item.tradeRemedyCases.map((remedyCase, index) => caseDuty(context, remedyCase, { at: `${context.at}/tradeRemedyCases/${String(index)}`, lineValue, activeOn }))
}

interface CaseSituation {
  readonly at: string
  readonly lineValue: Decimal
  readonly activeOn: DateText
}

function caseDuty(context: LineContext, remedyCase: TradeRemedyCase, situation: CaseSituation): CaseDuty {
  const known = context.tables.caseRates?.find((rate) => rate.caseNumber === remedyCase.caseNumber && isWithin(rate, situation.activeOn))
  checkAgainstKnown(context, remedyCase, { ...situation, known })
  const isSpecific = remedyCase.rateType === 'S'
  const rate = rateOf(remedyCase, known)
  const override = wholeDollars(remedyCase.value)
  const value = isZero(override) ? situation.lineValue : override
  const quantity = declaredAmount(remedyCase.quantity)
  const amount = roundHalfUp(isSpecific ? multiply(rate, quantity) : percentOf(rate, value), 2)
  const formula = isSpecific ? `$${formatShortest(rate)} × ${formatShortest(quantity)} units` : `${formatShortest(rate)}% × $${formatShortest(value)}`
  const isBonded = remedyCase.claim === 'B'
  return {
    kind: remedyCase.caseNumber.startsWith('C') ? 'countervailing' : 'antidumping', isBonded, amount,
    explanation: {
      label: `Case ${remedyCase.caseNumber}, ${isBonded ? 'by bond' : 'in cash'}`, amount: formatCents(amount), children: [],
      formula: known === undefined ? `${formula}, rate as declared` : formula, authority: known?.authority ?? authority,
    },
  }
}

function rateOf(remedyCase: TradeRemedyCase, known: CaseRate | undefined): Decimal {
  const loaded = remedyCase.rateType === 'S' ? known?.specificDollars : known?.adValoremPercent
  return loaded === undefined ? declaredAmount(remedyCase.rate) : decimal(loaded)
}

function checkAgainstKnown(context: LineContext, remedyCase: TradeRemedyCase, situation: CaseSituation & { readonly known: CaseRate | undefined }): void {
  const { known, at } = situation
  if (known === undefined) {
    context.report({ code: 'case-rate-as-declared', severity: 'information', at: `${at}/rate`, authority, message: `The rate of case ${remedyCase.caseNumber} is taken as declared: no deposit rate is loaded for it`, remedy: 'Check the rate by the AD/CVD case query, or load the case rates' })
    return
  }
  const loaded = remedyCase.rateType === 'S' ? known.specificDollars : known.adValoremPercent
  if (loaded !== undefined && remedyCase.rate !== undefined && compareDecimals(declaredAmount(remedyCase.rate), decimal(loaded)) !== 0) {
    context.report({ code: remedyCase.rateType === 'S' ? '574' : '573', severity: 'fatal', at: `${at}/rate`, authority: known.authority, message: `The deposit rate of case ${remedyCase.caseNumber} is ${loaded}, not the one declared`, remedy: 'Use the deposit rate in force on the date of entry' })
  }
  if (known.requiresCash && remedyCase.claim === 'B') {
    context.report({ code: '567', severity: 'fatal', at: `${at}/claim`, authority: known.authority, message: `Case ${remedyCase.caseNumber} requires a cash deposit`, remedy: 'Deposit the duty in cash (claim code C)' })
  }
}
