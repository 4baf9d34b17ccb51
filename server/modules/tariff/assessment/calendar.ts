import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'

const dateForm = /^(\d{4})-(\d{2})-(\d{2})$/
const dayMilliseconds = 86_400_000

/** Whether a text is a day of the calendar, `YYYY-MM-DD`; 30 February is none. */
export function isDay(text: string | undefined): text is DateText {
  return text !== undefined && dayNumber(text) !== undefined
}

/** The day so many days later, or earlier where negative. The date itself when it is no day of the calendar. */
export function daysAfter(date: DateText, days: number): DateText {
  const day = dayNumber(date)
  return day === undefined ? date : new Date((day + days) * dayMilliseconds).toISOString().slice(0, 10)
}

/** Something in force between two days, both inclusive; without an end it is still in force. */
export interface Period {
  readonly from: DateText
  readonly to?: DateText
}

/** Whether a day lies in a period. ISO dates compare as text. */
export function isWithin(period: Period, day: DateText): boolean {
  return period.from <= day && (period.to === undefined || day <= period.to)
}

function dayNumber(text: string): number | undefined {
  const match = dateForm.exec(text)
  if (match === null) return undefined
  const [, year = '', month = '', day = ''] = match
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  if (moment.getUTCMonth() !== Number(month) - 1 || moment.getUTCDate() !== Number(day) || moment.getUTCFullYear() !== Number(year)) return undefined
  return moment.getTime() / dayMilliseconds
}
