import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { daysAfter, isCalendarDate } from '@customhouse/vocabulary/measures/calendar.ts'
import { finding, warning } from '@customhouse/vocabulary/finding/condition.ts'
import { isQuotaType, isWarehouseType } from './entry-type.ts'

/** The day whose law applies, and which of the dates it is. */
export interface FixedDate {
  readonly date: DateText
  readonly basis: string
}

export interface RateDate extends FixedDate {
  readonly findings: readonly Finding[]
}

/** Dates that customs itself has set; they come before what a filer estimates. */
export interface CustomsDates {
  readonly entry?: DateText
  readonly release?: DateText
}

interface Candidate extends FixedDate {
  readonly at: string
}

const furthestAheadDays = 90
const authority = 'ACE CATAIR Entry Summary Create/Update, usage note j; 19 CFR 141.69'

/**
 * The date that fixes rates of duty, in the order of usage note j: the in-bond date first unless the type is a quota type;
 * then entry date, estimated entry date, release, statement print date, arrival if it is still ahead, and last the day of receipt.
 * A date more than 90 days ahead cannot be chosen. Lines of privileged foreign merchandise have their own: `lineRateDate`.
 */
export function rateDate(declaration: Declaration, receivedOn: DateText, customs: CustomsDates = {}): RateDate {
  const horizon = daysAfter(receivedOn, furthestAheadDays)
  const findings: Finding[] = []
  for (const candidate of rateCandidates(declaration, receivedOn, customs)) {
    if (candidate.date <= horizon) return { date: candidate.date, basis: candidate.basis, findings }
    findings.push(tooFarAhead(candidate, horizon))
  }
  return { date: receivedOn, basis: 'day of receipt', findings }
}

/** The rate date of one line: for privileged foreign merchandise from a zone, the day that status was asked for (19 CFR 146.65(a)(1)). */
export function lineRateDate(declaration: Declaration, item: GoodsItem, entryDate: FixedDate): FixedDate {
  const filing = item.zoneStatus?.privilegedFiling
  if (declaration.typeCode !== '06' || item.zoneStatus?.status !== 'P' || !isCalendarDate(filing)) return entryDate
  return { date: filing, basis: 'privileged foreign status filing date' }
}

/** The date for processing fees: as for duty, without the in-bond date, for every type (usage notes n, p, q, r). */
export function feeDate(declaration: Declaration, receivedOn: DateText, customs: CustomsDates = {}): FixedDate {
  return entryCandidates(declaration, receivedOn, customs)[0] ?? { date: receivedOn, basis: 'day of receipt' }
}

/** The date for the harbor maintenance fee: importation, in-bond, arrival, receipt (usage note o). */
export function harborFeeDate(declaration: Declaration, receivedOn: DateText): FixedDate {
  const { importation, inBond, estimatedArrival } = declaration.dates
  if (isCalendarDate(importation)) return { date: importation, basis: 'date of importation' }
  if (isCalendarDate(inBond)) return { date: inBond, basis: 'in-bond date' }
  if (isCalendarDate(estimatedArrival)) return { date: estimatedArrival, basis: 'estimated date of arrival' }
  return { date: receivedOn, basis: 'day of receipt' }
}

/** The date on which an antidumping or countervailing case must be in force (usage note ff). */
export function caseDate(declaration: Declaration, receivedOn: DateText, customs: CustomsDates = {}): FixedDate {
  const { estimatedEntry, estimatedArrival } = declaration.dates
  if (isCalendarDate(customs.entry)) return { date: customs.entry, basis: 'entry date' }
  if (isCalendarDate(estimatedEntry)) return { date: estimatedEntry, basis: 'estimated entry date' }
  if (isCalendarDate(customs.release)) return { date: customs.release, basis: 'release date' }
  if (isCalendarDate(estimatedArrival)) return { date: estimatedArrival, basis: 'estimated date of arrival' }
  return { date: receivedOn, basis: 'day of receipt' }
}

function rateCandidates(declaration: Declaration, receivedOn: DateText, customs: CustomsDates): readonly Candidate[] {
  const inBond = declaration.dates.inBond
  const rest = entryCandidates(declaration, receivedOn, customs)
  if (isQuotaType(declaration.typeCode) || !isCalendarDate(inBond)) return rest
  return [{ date: inBond, basis: 'in-bond date', at: '/dates/inBond' }, ...rest]
}

function entryCandidates(declaration: Declaration, receivedOn: DateText, customs: CustomsDates): readonly Candidate[] {
  const { dates, payment } = declaration
  const candidates: Candidate[] = []
  const offer = (date: DateText | undefined, basis: string, at: string) => { if (isCalendarDate(date)) candidates.push({ date, basis, at }) }
  offer(customs.entry, 'entry date', '/dates')
  offer(immediateDeliveryDate(declaration, receivedOn), 'entry date under immediate delivery: the day the summary is filed', '/indicators/immediateDelivery')
  if (declaration.kind === 'entry') offer(dates.elected, 'elected entry date', '/dates/elected')
  offer(dates.estimatedEntry, 'estimated entry date', '/dates/estimatedEntry')
  offer(customs.release, 'release date', '/dates')
  offer(payment?.statementPrintDate, 'preliminary statement print date', '/payment/statementPrintDate')
  if ((dates.estimatedArrival ?? '') > receivedOn) offer(dates.estimatedArrival, 'estimated date of arrival', '/dates/estimatedArrival')
  offer(receivedOn, 'day of receipt', '/dates')
  return candidates
}

// 19 CFR 141.68(c), usage note ll: not for cargo that moves in bond, nor for warehouse types.

function immediateDeliveryDate(declaration: Declaration, receivedOn: DateText): DateText | undefined {
  if (declaration.indicators.immediateDelivery !== true || declaration.kind !== 'entry-summary') return undefined
  return declaration.dates.inBond !== undefined || isWarehouseType(declaration.typeCode) ? undefined : receivedOn
}

function tooFarAhead(candidate: Candidate, horizon: DateText): Finding {
  const condition = warning('rate-date-too-far-ahead', {
    authority,
    message: `The ${candidate.basis} ${candidate.date} is more than 90 days ahead, after ${horizon}, and does not fix the rate of duty`,
    remedy: 'Correct the date, or file within 90 days of it',
  })
  return finding(condition, candidate.at)
}
