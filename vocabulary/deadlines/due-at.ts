import { daysAfter, isBusinessDay, isWithin, yearsAfter } from '../measures/calendar.ts'
import type { DateText } from '../measures/texts.ts'
import type { StatutoryDeadline } from './statutory-deadline.ts'
import { statutoryDeadlines } from './statutory-deadlines.table.ts'

/**
 * The last day, `YYYY-MM-DD`, on which the deadline is kept, counted from the day after it starts; for hours before a moment the
 * moment itself. `startsAt` is a date, or for hours a moment. Days end at midnight Eastern time, as CBP counts them. A last day that
 * is no business day is not moved, since not every one of these rules moves it: what is done on the day before is in time in any case.
 */
export function dueAt(deadline: StatutoryDeadline, startsAt: DateText  ): DateText {
  const day = startsAt.slice(0, 10)
  switch (deadline.unit) {
    case 'calendar-days':
      return daysAfter(day, deadline.count)
    case 'business-days':
      return businessDaysAfter(day, deadline.count)
    case 'hours-before':
      return new Date(Date.parse(startsAt) - deadline.count * 3_600_000).toISOString()
    case 'years':
      return yearsAfter(day, deadline.count)
  }
}

/** The deadline of a name as it was in force on a day; undefined where none is known for it. */
export function deadlineOf(name: string, on: DateText): StatutoryDeadline | undefined {
  return statutoryDeadlines.find((deadline) => deadline.name === name && isWithin(deadline.inForce, on))
}

/** The day that many business days later; the days between are weekdays that are no federal holidays (5 U.S.C. 6103). */
export function businessDaysAfter(date: DateText, count: number): DateText {
  let day = date
  for (let left = count; left > 0;) {
    day = daysAfter(day, 1)
    if (isBusinessDay(day)) left -= 1
  }
  return day
}
