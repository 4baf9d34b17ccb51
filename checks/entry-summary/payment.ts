import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Payment } from '@customhouse/vocabulary/declaration/entry-particulars.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { daysBetween, isBusinessDay, isCalendarDate } from '@customhouse/vocabulary/measures/calendar.ts'
import { fatal, finding, objections } from '@customhouse/vocabulary/finding/condition.ts'
import { aeChapter } from '../authority.ts'
import type { FormContext } from '../form-context.ts'

const paymentNote = `${aeChapter('usage note (y)')}; 19 CFR 24.25`

const conditions = {
  typeMissing: fatal('263', { message: 'The payment type is missing', authority: paymentNote, remedy: 'Give 1 for single payment, 2, 3 or 5 for a daily statement, 6, 7 or 8 for a periodic monthly statement' }),
  typeUnknown: fatal('197', { message: 'The payment type is not one of CBP\'s codes', authority: paymentNote, remedy: 'Give 1, 2, 3, 5, 6, 7 or 8' }),
  dateRefused: fatal('199', { message: 'A single payment states no statement print date', authority: paymentNote, remedy: 'Leave the print date out, or choose a statement' }),
  dateMissing: fatal('202', { message: 'The statement print date is missing', authority: paymentNote, remedy: 'Give the business day on which the preliminary statement prints' }),
  dateUnknown: fatal('203', { message: 'The statement print date is not a date', authority: paymentNote, remedy: 'Give a date that exists' }),
  dateNotBusiness: fatal('204', { message: 'The statement print date is a weekend day or a federal holiday', authority: paymentNote, remedy: 'Give the next business day' }),
  dateNotFuture: fatal('205', { message: 'The statement print date is not in the future', authority: paymentNote, remedy: 'Give the next business day or a later one' }),
  dateTooFar: fatal('206', { message: 'The statement print date is more than 90 days ahead', authority: paymentNote, remedy: 'Give a date within 90 days' }),
  dateBeforeEntry: fatal('218', { message: 'The estimated entry date is later than the statement print date', authority: paymentNote, remedy: 'Give a later print date, or correct the estimated entry date' }),
  monthRefused: fatal('200', { message: 'Only a periodic monthly statement states a month', authority: paymentNote, remedy: 'Leave the month out' }),
  monthMissing: fatal('211', { message: 'The month of the periodic statement is missing', authority: paymentNote, remedy: 'Give the current month or one of the two that follow' }),
  monthUnknown: fatal('212', { message: 'The month of the periodic statement is not from 01 to 12', authority: paymentNote, remedy: 'Give two digits from 01 to 12' }),
  monthTooFar: fatal('213', { message: 'The month of the periodic statement is more than two months ahead', authority: paymentNote, remedy: 'Give the current month or one of the two that follow' }),
  taxOnMonthly: fatal('718', { message: 'An article with internal revenue tax cannot be paid on a periodic monthly statement', authority: paymentNote, remedy: 'Choose a daily statement or single payment' }),
  monthlyNeedsBond: fatal('208', { message: 'A periodic monthly statement needs a continuous bond', authority: aeChapter('usage note (y)'), remedy: 'Give a continuous bond, or choose a daily statement' }),
} as const

const daysAheadMax = 90
const monthsAheadMax = 2

/** Whether an entry summary says how it will be paid, on a day when statements print (usage note y). */
export function payment(context: FormContext): readonly Finding[] {
  const { declaration, excused } = context
  if (declaration.correction?.indicator === 'Y') return []
  const intent = declaration.payment
  if (intent?.type === undefined) return objections([!excused.has('/payment/type'), conditions.typeMissing, '/payment/type'])
  if (!/^[1235678]$/.test(intent.type)) return [finding(conditions.typeUnknown, '/payment/type')]
  if (intent.type === '1') return single(intent)
  return [...printDate(context, intent), ...(/^[678]$/.test(intent.type) ? monthly(declaration, intent, context.receivedOn) : daily(intent))]
}

function single(intent: Payment): Finding[] {
  const findings: Finding[] = []
  if (intent.statementPrintDate !== undefined) findings.push(finding(conditions.dateRefused, '/payment/statementPrintDate'))
  if (intent.periodicMonth !== undefined) findings.push(finding(conditions.monthRefused, '/payment/periodicMonth'))
  return findings
}

function daily(intent: Payment): Finding[] {
  return intent.periodicMonth === undefined ? [] : [finding(conditions.monthRefused, '/payment/periodicMonth')]
}

function printDate({ declaration, receivedOn }: FormContext, intent: Payment): Finding[] {
  const at = '/payment/statementPrintDate'
  const date = intent.statementPrintDate
  if (date === undefined) return [finding(conditions.dateMissing, at)]
  if (!isCalendarDate(date)) return [finding(conditions.dateUnknown, at)]
  const findings: Finding[] = []
  const ahead = daysBetween(receivedOn, date)
  if (ahead <= 0) findings.push(finding(conditions.dateNotFuture, at))
  if (ahead > daysAheadMax) findings.push(finding(conditions.dateTooFar, at))
  if (!isBusinessDay(date)) findings.push(finding(conditions.dateNotBusiness, at))
  const entry = declaration.dates.estimatedEntry
  if (entry !== undefined && entry > date) findings.push(finding(conditions.dateBeforeEntry, at))
  return findings
}

function monthly(declaration: Declaration, intent: Payment, receivedOn: string): Finding[] {
  const findings: Finding[] = []
  const at = '/payment/periodicMonth'
  const month = intent.periodicMonth
  if (month === undefined) findings.push(finding(conditions.monthMissing, at))
  else if (!/^(?:0[1-9]|1[0-2])$/.test(month)) findings.push(finding(conditions.monthUnknown, at))
  else if ((Number(month) - Number(receivedOn.slice(5, 7)) + 12) % 12 > monthsAheadMax) findings.push(finding(conditions.monthTooFar, at))
  if (declaration.goodsItems.some((item) => item.internalRevenueTaxes.length > 0)) findings.push(finding(conditions.taxOnMonthly, '/payment/type'))
  if (!declaration.bonds.some((one) => one.type === '8') && declaration.indicators.bondWaiver !== '0') findings.push(finding(conditions.monthlyNeedsBond, '/payment/type'))
  return findings
}
