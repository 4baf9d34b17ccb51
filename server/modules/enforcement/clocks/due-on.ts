import { businessDaysAfter } from '@customhouse/vocabulary/deadlines/due-at.ts'
import { daysAfter, monthsAfter, yearsAfter } from '@customhouse/vocabulary/measures/calendar.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { LegalClock } from './legal-clock.ts'

/**
 * The last day of a clock that starts on a day, which itself is not counted. Business days pass over weekends and federal holidays
 * (5 U.S.C. 6103). A last calendar day that is no business day is shown
 * as it was counted: what is done before it is in time in any case, and `lastDayToAct` says what still is.
 */
export function dueOn({ unit, count }: Pick<LegalClock, 'unit' | 'count'>, startsOn: DateText): DateText {
  switch (unit) {
    case 'calendar-days':
      return daysAfter(startsOn, count)
    case 'business-days':
      return businessDaysAfter(startsOn, count)
    case 'months':
      return monthsAfter(startsOn, count)
    case 'years':
      return yearsAfter(startsOn, count)
  }
}
