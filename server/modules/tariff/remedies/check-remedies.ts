import { isZero } from '@customhouse/vocabulary/measures/decimal.ts'
import { isWithin } from '@customhouse/vocabulary/measures/calendar.ts'
import type { NumberOutcome } from '../assessment/assess-number.ts'
import { dotted } from '../assessment/choose-rate.ts'
import type { FiledNumber, LineContext } from '../assessment/line-context.ts'
import { reaches } from './find-measure.ts'
import { measureScopes, nonStackingRules, publishedMeasures } from './measures.table.ts'
import type { Measure, MeasureFamily } from './measure.ts'

const remedyFree = '51'

/** Checks the chapter 99 numbers of a line against dates, origins and each other, and names those that may be missing. Adds no duty. */
export function checkRemedies(context: LineContext, outcomes: readonly NumberOutcome[]): void {
  const remedies = outcomes.filter(({ number }) => number.role === 'remedy')
  for (const outcome of remedies) if (outcome.number.measure !== undefined) checkMeasure(context, outcome, outcome.number.measure)
  if (remedies.length > 1) checkStacking(context, remedies)
  reportUnreported(context, outcomes)
}

function checkMeasure(context: LineContext, outcome: NumberOutcome, measure: Measure): void {
  const { number } = outcome
  const at = `${number.at}/code`
  const code = dotted(number.commodity.code)
  const { authority } = measure
  if (context.declaration.typeCode === remedyFree && measure.family.startsWith('section-')) {
    context.report({ code: '604', severity: 'fatal', at, authority: 'AE usage note ii', message: `${code} is not allowed on entry type 51`, remedy: 'Leave the chapter 99 number out' })
  }
  if (measure.certainty === 'uncertain') {
    context.report({ code: 'measure-not-confirmed', severity: 'warning', at, authority, message: `${measure.title} (${code}) could not be confirmed from the sources at hand`, remedy: 'Check the measure and its rate before relying on this assessment' })
    return
  }
  if (!isWithin(measure, context.on)) {
    const until = measure.to === undefined ? '' : ` until ${measure.to}`
    context.report({ code: '434', severity: 'fatal', at, authority, message: `${code} is in force from ${measure.from}${until}, and not on ${context.on}`, remedy: 'Leave the number out, or use the one in force on the rate date' })
    return
  }
  reportLimits(context, number, measure)
  if (!isZero(outcome.duty)) reportInvalidity(context, number, measure)
}

function reportLimits(context: LineContext, number: FiledNumber, measure: Measure): void {
  const code = dotted(number.commodity.code)
  if (measure.valueBasis === 'full' && !isZero(number.value)) {
    context.report({ code: '611', severity: 'fatal', at: `${number.at}/value`, authority: 'ACE condition 611; AE usage note ii', message: `${code} carries a value; the value belongs to the number of the article`, remedy: 'Report zero here, and the value under the number of chapters 1 to 97' })
  }
  if (measure.origins !== 'any' && !measure.origins.includes(context.country ?? '')) {
    context.report({ code: '603', severity: 'fatal', at: `${number.at}/code`, authority: measure.authority, message: `${code} is for products of ${measure.origins.join(', ')}, not of ${context.country ?? 'unknown origin'}`, remedy: 'Correct the origin, or leave the number out' })
  }
  if (measure.restructuredFrom !== undefined && measure.restructuredFrom.day <= context.on) {
    context.report({ code: 'measure-restructured', severity: 'warning', at: `${number.at}/code`, authority: measure.restructuredFrom.authority, message: `${measure.title} was restructured from ${measure.restructuredFrom.day}: what ${code} yields on ${context.on} is provisional`, remedy: 'Check whether a number of 9903.82 applies instead, and load the tariff revision of the date' })
  }
  reportTransit(context, number)
}

function reportInvalidity(context: LineContext, number: FiledNumber, { title, heldInvalid }: Measure): void {
  if (heldInvalid === undefined) return
  const { decidedOn, authority, refundAuthority } = heldInvalid
  context.report({ code: 'measure-held-invalid', severity: 'warning', at: `${number.at}/code`, authority: `${authority}; ${refundAuthority}`, message: `${title}: held on ${decidedOn} to be without authority, so that this duty is to be given back`, remedy: 'Ask for liquidation without the duty, or for its refund' })
}

function reportTransit(context: LineContext, number: FiledNumber): void {
  const code = number.commodity.code.slice(0, 8)
  const ruled = (context.tables.measures ?? publishedMeasures).find((measure) => measure.inTransit?.code === code)
  const transit = ruled?.inTransit
  if (ruled === undefined || transit === undefined) return
  const isLate = context.on >= transit.enteredBefore
  const exported = context.item.exportation
  if (!isLate && (exported === undefined || exported < transit.loadedBefore)) return
  context.report({ code: 'in-transit-exception-not-met', severity: 'warning', at: `${number.at}/code`, authority: ruled.authority, message: `${dotted(code)} is for goods loaded before ${transit.loadedBefore} and entered before ${transit.enteredBefore}`, remedy: `Report ${ruled.codes.map(dotted).join(' or ')} instead, or correct the dates` })
}

function checkStacking(context: LineContext, remedies: readonly NumberOutcome[]): void {
  const charged = remedies.filter(({ duty }) => !isZero(duty))
  for (const { number } of charged) {
    const family = number.measure?.family
    if (family === undefined) continue
    const stronger = nonStackingRules.find((rule) => isWithin(rule, context.on) && rule.excludes.includes(family) && charged.some((other) => other.number.measure?.family === rule.family))
    if (stronger === undefined) continue
    context.report({
      code: 'measures-do-not-stack', severity: 'warning', at: `${number.at}/code`, authority: stronger.authority,
      message: `${dotted(number.commodity.code)} is not due on goods that owe another duty reported on this line`,
      remedy: 'Report the number that excepts goods subject to the other duty, with no duty, or state the value that each duty applies to on lines of their own',
    })
  }
}

function reportUnreported(context: LineContext, outcomes: readonly NumberOutcome[]): void {
  const article = outcomes.find(({ number }) => number.role === 'article')
  if (article === undefined || context.declaration.typeCode === remedyFree || context.item.zoneStatus?.status === 'D') return
  const settled = new Set<MeasureFamily | undefined>([...outcomes.map(({ number }) => number.measure?.family), ...displaced(context, outcomes)])
  const open = measureScopes.filter((scope) => isWithin(scope, context.on) && !settled.has(scope.family) && reaches(scope, article.number.commodity.code, context.country))
  if (open.length === 0) return
  context.report({
    code: 'additional-duty-may-apply', severity: 'information', at: `${context.at}/commodities`, authority: open.map((scope) => scope.authority).join('; '),
    message: `Not reported, and perhaps due on these goods: ${open.map((scope) => scope.title).join('; ')}`,
    remedy: 'Check the lists in the notes to chapter 99 for this number and origin, and report the number that applies or excepts',
  })
}

/** Families that the duties charged on the line keep away. */
function displaced(context: LineContext, outcomes: readonly NumberOutcome[]): readonly MeasureFamily[] {
  const charged = new Set(outcomes.filter(({ duty }) => !isZero(duty)).map(({ number }) => number.measure?.family))
  return nonStackingRules.filter((rule) => charged.has(rule.family) && isWithin(rule, context.on)).flatMap((rule) => rule.excludes)
}
