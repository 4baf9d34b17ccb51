import type { Explanation } from '@customhouse/vocabulary/assessment/assessment.ts'
import { formatCents, parseDecimal, roundHalfUp, zero, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import { isFreeRate, chooseProvisionRate, chooseRate, dotted, type ChosenRate } from './choose-rate.ts'
import type { LineClaim } from './claim-programme.ts'
import { computeRate, type ComputedDuty } from './compute-rate.ts'
import type { FiledNumber, LineContext } from './line-context.ts'
import type { Relief } from './relief-from-duty.ts'

/** The duty of one tariff number, rounded to the cent, and how it came about. */
export interface NumberOutcome {
  readonly number: FiledNumber
  readonly duty: Decimal
  /** The rate as the tariff prints it. */
  readonly rate: string
  /** False where the filer's own figure is taken because the tariff's rate is not arithmetic. */
  readonly isComputed: boolean
  readonly explanation: Explanation
}

/** Assesses the ordinary duty of an article (chapters 1 to 97). */
export function assessArticle(number: FiledNumber, claim: LineClaim | undefined, situation: { readonly context: LineContext; readonly relief: Relief | undefined }): NumberOutcome {
  const { context, relief } = situation
  if (number.line === undefined) return nothing(number, 'not in the tariff data that is loaded')
  const chosen = chooseRate(number.line, claim, context)
  if (relief !== undefined) return relieved(number, chosen, relief)
  if (chosen.symbol === 'A*') reportExclusions(context, number)
  const computed = computeRate(chosen.rate, { value: number.value, quantities: number.commodity.quantities, line: number.line, valueOf: () => undefined })
  return outcome(number, chosen, { context, computed })
}

/** Assesses a special provision of chapter 98: its own rate where it has one; otherwise it only says how the article is rated. */
export function assessProvision(number: FiledNumber, claim: LineClaim | undefined, context: LineContext): NumberOutcome {
  if (number.line === undefined) return nothing(number, 'not in the tariff data that is loaded')
  const chosen = chooseProvisionRate(number.line, claim, context)
  if (chosen.rate.kind !== 'formula' || isFreeRate(chosen.rate) || chosen.rate.terms.some((term) => term.kind === 'referred')) return nothing(number, chosen.rate.text)
  const computed = computeRate(chosen.rate, { value: number.value, quantities: number.commodity.quantities, line: number.line, valueOf: () => undefined })
  return outcome(number, chosen, { context, computed })
}

/** An outcome from a computation, with the findings of one that failed. */
export function outcome(number: FiledNumber, chosen: ChosenRate, work: { readonly context: LineContext; readonly computed: ComputedDuty }): NumberOutcome {
  const { context, computed } = work
  if (computed.isComputed) {
    const duty = roundHalfUp(computed.duty, 2)
    return { number, duty, rate: chosen.rate.text, isComputed: true, explanation: explained(number, { formula: computed.formula, amount: duty, authority: chosen.authority, column: chosen.column }) }
  }
  const declared = parseDecimal(number.commodity.duty ?? '')
  const isAccepted = declared !== undefined && computed.problem !== 'quantity' && computed.problem !== 'unreadable'
  reportFailure(number, chosen, { context, computed, isAccepted })
  const duty = isAccepted ? roundHalfUp(declared, 2) : zero
  const formula = isAccepted ? `as declared: ${chosen.rate.text}` : `not computed: ${chosen.rate.text}`
  return { number, duty, rate: chosen.rate.text, isComputed: false, explanation: explained(number, { formula, amount: duty, authority: chosen.authority, column: chosen.column }) }
}

/** An outcome without duty, and why. */
export function nothing(number: FiledNumber, reason: string): NumberOutcome {
  return { number, duty: zero, rate: number.line?.general.text ?? '', isComputed: number.line !== undefined, explanation: explained(number, { formula: reason, amount: zero }) }
}

function relieved(number: FiledNumber, chosen: ChosenRate, relief: Relief): NumberOutcome {
  return { number, duty: zero, rate: chosen.rate.text, isComputed: true, explanation: explained(number, { formula: relief.reason, amount: zero, authority: relief.authority }) }
}

interface Step {
  readonly formula: string
  readonly amount: Decimal
  readonly authority?: string
  readonly column?: string
}

function explained(number: FiledNumber, step: Step): Explanation {
  const { line, commodity } = number
  const column = step.column === undefined ? '' : `, ${step.column} column`
  return {
    label: `Duty under ${dotted(commodity.code)}${column}`, amount: formatCents(step.amount), formula: step.formula, children: [],
    ...(step.authority === undefined ? {} : { authority: step.authority }),
    ...(line === undefined ? {} : { source: `${line.revision.name}, ${dotted(line.rateCode)}` }),
  }
}

interface Failure {
  readonly context: LineContext
  readonly computed: Extract<ComputedDuty, { isComputed: false }>
  readonly isAccepted: boolean
}

function reportFailure(number: FiledNumber, chosen: ChosenRate, failure: Failure): void {
  const { context, computed } = failure
  const code = dotted(number.commodity.code)
  const authority = `HTSUS ${code}; ${chosen.authority}`
  if (computed.problem === 'quantity') {
    reportQuantity(number, context, { needs: computed.needs, authority })
    return
  }
  if (failure.isAccepted) {
    context.report({ code: '622', severity: 'information', at: `${number.at}/duty`, authority, message: `The rate of ${code} is no arithmetic (${chosen.rate.text}): the duty of $${number.commodity.duty ?? ''} is taken as declared`, remedy: 'Keep the computation with the records of the entry' })
    return
  }
  if (computed.problem === 'unreadable') {
    context.report({ code: 'rate-not-readable', severity: 'fatal', at: `${number.at}/code`, authority, message: `The rate of ${code} could not be read as a formula, so that no duty can be assessed: ${computed.needs}`, remedy: 'Load a rate for this number (note rates), or use a number with a readable rate' })
    return
  }
  context.report({ code: 'duty-needs-more-data', severity: 'fatal', at: `${number.at}/duty`, authority, message: `The rate of ${code} depends on ${computed.needs === '' ? 'a rate that the tariff does not print in this column' : computed.needs}`, remedy: 'Declare the duty that you computed, report the number that the rate names, or load a note rate' })
}

function reportQuantity(number: FiledNumber, context: LineContext, need: { readonly needs: string; readonly authority: string }): void {
  const isMissing = number.commodity.quantities.every((quantity) => quantity.unit === '' || quantity.unit === 'X')
  context.report({
    code: isMissing ? '439' : '442', severity: 'fatal', at: `${number.at}/quantities`, authority: need.authority,
    message: `The rate of ${dotted(number.commodity.code)} needs a quantity in ${need.needs}, and none is declared in that unit or one that converts to it`,
    remedy: `Report the quantity in ${number.line?.unitCodes.join(', ') ?? need.needs}, as the tariff prescribes for the number`,
  })
}

function reportExclusions(context: LineContext, number: FiledNumber): void {
  context.report({ code: 'preference-exclusions-not-checked', severity: 'information', at: `${context.at}/specialProgram`, authority: 'HTSUS general note 4(d)', message: `${dotted(number.commodity.code)} excludes certain beneficiary countries from the preference; the list is not in the tariff data`, remedy: 'Check general note 4(d) for the country of origin' })
}
