import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'

const dayMilliseconds = 86_400_000

/** Whether the text is a date that exists. */
export function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dateOf(dayNumber(text)) === text
}

/** Days from one date to another: positive when the second is later; NaN when either is no date. */
export function daysBetween(from: DateText, to: DateText): number {
  return dayNumber(to) - dayNumber(from)
}

/** The date so many days later; the text itself when it is no date. */
export function addDays(date: DateText, days: number): DateText {
  const number = dayNumber(date)
  return Number.isNaN(number) ? date : dateOf(number + days)
}

/** The date so many months later, or the last day of that month where it has no such day. */
export function addMonths(date: DateText, months: number): DateText {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return dateOf(Date.UTC(year, month - 1 + months, Math.min(day, last)) / dayMilliseconds)
}

/** Whether statements print on the date: neither a weekend nor a federal holiday (5 U.S.C. 6103). */
export function isBusinessDay(date: DateText): boolean {
  const weekday = weekdayOf(date)
  return weekday !== 0 && weekday !== 6 && !isFederalHoliday(date)
}

/** Whether the date is a federal holiday as observed: a Saturday's on the Friday before, a Sunday's on the Monday after. */
export function isFederalHoliday(date: DateText): boolean {
  if (isHolidayItself(date)) return true
  const weekday = weekdayOf(date)
  return (weekday === 5 && isFixedHoliday(addDays(date, 1))) || (weekday === 1 && isFixedHoliday(addDays(date, -1)))
}

function isHolidayItself(date: DateText): boolean {
  return isFixedHoliday(date) || isMondayHoliday(date) || (date.slice(5, 7) === '11' && nthOf(date, 4) === 4)
}

function isFixedHoliday(date: DateText): boolean {
  return ['01-01', '06-19', '07-04', '11-11', '12-25'].includes(date.slice(5))
}

/** King (3rd in January), Washington (3rd in February), Memorial (last in May), Labor (1st in September), Columbus (2nd in October). */
function isMondayHoliday(date: DateText): boolean {
  const nth = nthOf(date, 1)
  switch (date.slice(5, 7)) {
    case '01':
    case '02':
      return nth === 3
    case '05':
      return nth > 0 && Number(date.slice(8)) > 24
    case '09':
      return nth === 1
    case '10':
      return nth === 2
    default:
      return false
  }
}

/** Which of its weekday in the month the date is, from 1; 0 when it falls on another weekday. */
function nthOf(date: DateText, weekday: number): number {
  return weekdayOf(date) === weekday ? Math.ceil(Number(date.slice(8)) / 7) : 0
}

/** 0 is Sunday. 1970-01-01 was a Thursday. */
function weekdayOf(date: DateText): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7
}

function dayNumber(date: DateText): number {
  return Date.parse(`${date}T00:00:00Z`) / dayMilliseconds
}

function dateOf(number: number): DateText {
  const date = new Date(number * dayMilliseconds)
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)
}

/** The day on which a moment falls at CBP, which counts days by Eastern time (15 U.S.C. 260a: summer time begins on the second Sunday of March, ends on the first of November, at two o'clock). */
export function easternDate(moment: string): DateText {
  const at = Date.parse(moment)
  const year = new Date(at).getUTCFullYear()
  const begins = Date.UTC(year, 2, nthSunday(year, 3, 2), 7)
  const ends = Date.UTC(year, 10, nthSunday(year, 11, 1), 6)
  const offsetHours = at >= begins && at < ends ? 4 : 5
  return new Date(at - offsetHours * 3_600_000).toISOString().slice(0, 10)
}

function nthSunday(year: number, month: number, nth: number): number {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay()
  return 1 + ((7 - first) % 7) + (nth - 1) * 7
}
