import { daysAfter, isBusinessDay } from '@customhouse/vocabulary/measures/calendar.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { CaseClock } from './legal-clock.ts'

/**
 * The last day on which an act is in time. For a trader it is the next business day where the day that was counted is none: what is filed then
 * was held to be in time (Thalson Co. v. United States, 28 Cust. Ct. 536, where a thirtieth day was a Saturday). What the law does to Customs' own time is not moved: a protest
 * is treated as denied on the thirtieth day, whichever it is (19 CFR 174.21(b)).
 */
export function lastDayToAct({ whose, dueOn }: Pick<CaseClock, 'whose' | 'dueOn'>): DateText {
  if (whose !== 'trader') return dueOn
  let day = dueOn
  while (!isBusinessDay(day)) day = daysAfter(day, 1)
  return day
}

/** The last business day before a day: a trader's time that was counted to it or before it is over. */
export function lastBusinessDayBefore(today: DateText): DateText {
  let day = daysAfter(today, -1)
  while (!isBusinessDay(day)) day = daysAfter(day, -1)
  return day
}
