import { isCalendarDate } from '../measures/calendar.ts'
import type { DateText } from '../measures/texts.ts'

/**
 * Whether a text has the form of an internal transaction number, by which the Automated Export System confirms an export filing:
 * X, a date `YYYYMMDD` and six digits, fifteen characters, e.g. `X20060914000001` (Census Bureau, AES; 15 CFR 30.1(c)).
 */
export function isInternalTransactionNumber(text: string): boolean {
  const [, year, month, day] = /^X([0-9]{4})([0-9]{2})([0-9]{2})[0-9]{6}$/.exec(text) ?? []
  return year !== undefined && isCalendarDate([year, month, day].join('-'))
}

/** The number of a date, `YYYY-MM-DD`, and a serial, of which the last six digits count; a system gives out fewer than a million on one day. */
export function internalTransactionNumber(date: DateText, serial: number): string {
  return `X${date.replaceAll('-', '')}${String(serial % 1_000_000).padStart(6, '0')}`
}
