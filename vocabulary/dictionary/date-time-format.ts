import { isCalendarDate } from '../measures/calendar.ts'

const date = String.raw`\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])`
const shortDate = date.replace(String.raw`\d{4}`, String.raw`\d{2}`)
const minutes = String.raw`(?:[01]\d|2[0-4])[0-5]\d`
const seconds = String.raw`(?:[0-5]\d|60)`
const zone = String.raw`(?:Z|[A-Z]{3}|[+-]?\d{2}(?::?\d{2})?)`

/** Forms of UN/EDIFACT 2379 that messages of trade use, by their codes. */
const forms: ReadonlyMap<string, RegExp> = new Map([
  ['101', shortDate], ['102', date], ['201', shortDate + minutes], ['203', date + minutes], ['204', date + minutes + seconds],
  ['205', date + minutes + zone], ['303', date + minutes + zone], ['304', date + minutes + seconds + zone],
  ['401', minutes], ['402', minutes + seconds], ['602', String.raw`\d{4}`], ['610', String.raw`\d{4}(?:0[1-9]|1[0-2])`], ['718', `${date}-?${date}`],
].map(([code = '', form = '']) => [code, new RegExp(`^${form}$`)]))

/** Those that begin with a day and its century. */
const wholeDays: ReadonlySet<string> = new Set(['102', '203', '204', '205', '303', '304', '718'])

const isoForm = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-4]):[0-5]\d(?::(?:[0-5]\d|60)(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/

/** Most characters of a date or time (WCO: an..35). */
export const dateTimeLengthMax = 35

/**
 * Whether a text is a date or time in the form that its EDIFACT 2379 code names; without a code in ISO 8601: a year, a month, a day, or a day
 * with a time. A code that is not among those of trade is believed, as long as it is up to three digits.
 */
export function isDateTime(value: string, format?: string): boolean {
  if (value.length > dateTimeLengthMax) return false
  if (format === undefined) return isoForm.test(value) && isDayThatExists(value.slice(0, 10))
  const form = forms.get(format)
  if (form === undefined) return /^\d{1,3}$/.test(format)
  return form.test(value) && (!wholeDays.has(format) || isDayThatExists(value.replace(/^(\d{4})(\d{2})(\d{2}).*/, '$1-$2-$3')))
}

/** 30 February is none; a text that is no whole day, such as a month, is not looked at. */
function isDayThatExists(day: string): boolean {
  return !/^\d{4}-\d{2}-\d{2}$/.test(day) || isCalendarDate(day)
}
