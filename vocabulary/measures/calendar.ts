import type { DateText, MomentText } from './texts.ts'

const dayMilliseconds = 86_400_000
const hourMilliseconds = 3_600_000
const commonYear = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const dateForm = /^(\d{4})-(\d{2})-(\d{2})$/

/** Something in force between two days, both inclusive; without an end it is still in force. */
export interface Period {
  readonly from: DateText
  readonly to?: DateText
}

/** Whether a day lies in a period. Dates compare as text. */
export function isWithin(period: Period, day: DateText): boolean {
  return period.from <= day && (period.to === undefined || day <= period.to)
}

/** Whether a text is a date that exists, `YYYY-MM-DD`; 30 February is none. */
export function isCalendarDate(text: string | undefined): text is DateText {
  return text !== undefined && !Number.isNaN(dayNumber(text))
}

/** Days from one date to another: positive where the second is later; NaN where either is no date. */
export function daysBetween(from: DateText, to: DateText): number {
  return dayNumber(to) - dayNumber(from)
}

/** The date so many days later, or earlier where negative; the text itself where it is no date. */
export function daysAfter(date: DateText, days: number): DateText {
  const number = dayNumber(date)
  return Number.isNaN(number) ? date : dateOf(number + days)
}

/** The same day so many months later, or the last of that month where it has no such day; the text itself where it is no date. */
export function monthsAfter(date: DateText, months: number): DateText {
  if (!isCalendarDate(date)) return date
  const first = Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1 + months, 1)
  const moment = new Date(first)
  const day = Math.min(Number(date.slice(8)), daysOfMonth(moment.getUTCFullYear(), moment.getUTCMonth() + 1))
  return dateOf(first / dayMilliseconds + day - 1)
}

/** The same day so many years later; 29 February becomes 28 February in a common year. */
export function yearsAfter(date: DateText, years: number): DateText {
  return monthsAfter(date, years * 12)
}

/** How many days a month has, counted from 1; 0 where the year has no such month. */
export function daysOfMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && isLeap ? 29 : commonYear[month - 1] ?? 0
}

/** Whether the government works on the date: neither a weekend nor a federal holiday as observed. */
export function isBusinessDay(date: DateText): boolean {
  const weekday = weekdayOf(date)
  return weekday !== 0 && weekday !== 6 && !isFederalHoliday(date)
}

/** Whether the date is a federal holiday (5 U.S.C. 6103) as observed: a Saturday's on the Friday before, a Sunday's on the Monday after. */
export function isFederalHoliday(date: DateText): boolean {
  if (isHolidayItself(date)) return true
  const weekday = weekdayOf(date)
  return (weekday === 5 && isFixedHoliday(daysAfter(date, 1))) || (weekday === 1 && isFixedHoliday(daysAfter(date, -1)))
}

/**
 * The day on which a moment falls at CBP, which counts days by Eastern time. Summer time begins on the second Sunday of March and
 * ends on the first of November, at two o'clock (15 U.S.C. 260a as it is since 2007; earlier years are not told apart).
 */
export function easternDate(moment: Date | MomentText): DateText {
  const at = typeof moment === 'string' ? Date.parse(moment) : moment.getTime()
  return new Date(at - easternOffset(at)).toISOString().slice(0, 10)
}

/** What clocks in the east show at a moment, `HH:MM:SS`. */
export function easternTime(moment: MomentText): string {
  const at = Date.parse(moment)
  return new Date(at - easternOffset(at)).toISOString().slice(11, 19)
}

/** The moment at which clocks in the east show a time, `HH:MM:SS`, of a day; of an hour that comes twice the first. Undefined for what is none. */
export function easternMoment(date: DateText, time: string): MomentText | undefined {
  const shown = isCalendarDate(date) && /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(time) ? Date.parse(`${date}T${time}Z`) : NaN
  if (Number.isNaN(shown)) return undefined
  return new Date(shown + easternOffset(shown + 4 * hourMilliseconds)).toISOString()
}

/** How far Eastern time is behind UTC at a moment, in milliseconds. */
function easternOffset(at: number): number {
  const year = new Date(at).getUTCFullYear()
  const begins = Date.UTC(year, 2, nthSunday(year, 3, 2), 7)
  const ends = Date.UTC(year, 10, nthSunday(year, 11, 1), 6)
  return (at >= begins && at < ends ? 4 : 5) * hourMilliseconds
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

function nthSunday(year: number, month: number, nth: number): number {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay()
  return 1 + ((7 - first) % 7) + (nth - 1) * 7
}

/** Days since 1970-01-01; NaN for what is no date. */
function dayNumber(text: string): number {
  const match = dateForm.exec(text)
  if (match === null) return Number.NaN
  const year = Number(match[1])
  const month = Number(match[2])
  const day = Number(match[3])
  if (day < 1 || day > daysOfMonth(year, month)) return Number.NaN
  return Date.parse(text) / dayMilliseconds
}

function dateOf(number: number): DateText {
  return new Date(number * dayMilliseconds).toISOString().slice(0, 10)
}
