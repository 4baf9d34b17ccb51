import { decimal, formatCents, formatShortest, isZero, percentOf, roundHalfUp, sumOf, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import { nothing, outcome, type NumberOutcome } from '../assessment/assess-number.ts'
import { chooseProvisionRate, dotted } from '../assessment/choose-rate.ts'
import type { LineClaim } from '../assessment/claim-programme.ts'
import { computeRate } from '../assessment/compute-rate.ts'
import type { DeclaredQuantities } from '../assessment/quantity-for.ts'
import type { TariffLine } from '../schedule/tariff-line.ts'
import type { FiledNumber, LineContext } from '../assessment/line-context.ts'
import type { Relief } from '../assessment/relief-from-duty.ts'
import { measureRateOn } from './find-measure.ts'
import type { DatedPercent } from './measure.ts'

/** What a chapter 99 duty is computed on. */
export interface RemedySituation {
  readonly context: LineContext
  readonly claim: LineClaim | undefined
  readonly relief: Relief | undefined
  readonly numbers: readonly FiledNumber[]
}

/**
 * Assesses one chapter 99 number. The value is the number's own where one is declared, else that of the articles of the line.
 * For duties on content, customs has the content on a line of its own, whose value is then the content's (CSMS guidance on
 * section 232 derivatives); where that is assumed, it is said.
 */
export function assessRemedy(number: FiledNumber, situation: RemedySituation): NumberOutcome {
  const { context, relief } = situation
  if (relief?.coversRemedies === true) return nothing(number, relief.reason)
  const value = remedyValue(number, situation.numbers)
  if (number.measure?.valueBasis === 'content') reportContent(number, context)
  const dated = number.measure === undefined ? undefined : measureRateOn(number.measure, context.on)
  if (dated !== undefined) return byDatedRate(number, { dated, value })
  return byPrintedRate(number, value, situation)
}

function byPrintedRate(number: FiledNumber, value: Decimal, situation: RemedySituation): NumberOutcome {
  const { context, claim } = situation
  if (number.line === undefined) return nothing(number, 'no rate is known for this date')
  const chosen = chooseProvisionRate(number.line, claim, context)
  if (chosen.rate.kind === 'none') return nothing(number, 'the column is empty: no additional duty')
  const computed = computeRate(chosen.rate, { value, valueOf: () => value, ...remedyQuantities(number, number.line, situation.numbers) })
  return outcome(number, chosen, { context, computed })
}

// A specific duty of chapter 99 counts the units of the article, unless its own are declared.
function remedyQuantities(number: FiledNumber, line: TariffLine, numbers: readonly FiledNumber[]): DeclaredQuantities {
  const own = number.commodity.quantities.filter((quantity) => quantity.unit !== '' && quantity.unit !== 'X')
  const article = numbers.find(({ role }) => role === 'article')
  return own.length > 0 || article === undefined ? { quantities: own, line } : { quantities: article.commodity.quantities, line: article.line ?? line }
}

function remedyValue(number: FiledNumber, numbers: readonly FiledNumber[]): Decimal {
  if (!isZero(number.value)) return number.value
  return sumOf(numbers.filter(({ role }) => role === 'article').map(({ value }) => value))
}

// A rate confirmed for the day itself comes before what a revision of another day prints.
function byDatedRate(number: FiledNumber, work: { readonly dated: DatedPercent; readonly value: Decimal }): NumberOutcome {
  const { dated, value } = work
  const code = dotted(number.commodity.code)
  const duty = roundHalfUp(percentOf(decimal(dated.percent), value), 2)
  const rate = isZero(decimal(dated.percent)) ? 'The duty provided in the applicable subheading' : `The duty provided in the applicable subheading + ${dated.percent}%`
  const formula = `${dated.percent}% × $${formatShortest(value)}`
  return {
    number, duty, rate, isComputed: true,
    explanation: {
      label: `Duty under ${code}: ${number.measure?.title ?? ''}`, amount: formatCents(duty), formula, children: [],
      authority: `${number.measure?.authority ?? ''}; rate from ${dated.from}: ${dated.authority}`,
      ...(number.line === undefined ? {} : { source: `${number.line.revision.name}, ${dotted(number.line.rateCode)}` }),
    },
  }
}

function reportContent(number: FiledNumber, context: LineContext): void {
  if (!isZero(number.value)) return
  context.report({
    code: 'content-value-taken-as-line-value', severity: 'information', at: `${number.at}/value`, authority: number.measure?.authority ?? '',
    message: `${dotted(number.commodity.code)} is a duty on content, and no value of the content is declared under it: the value of the line is taken`,
    remedy: 'Report content and remainder on two lines, each with its own value, or give the value of the content under the chapter 99 number',
  })
}
