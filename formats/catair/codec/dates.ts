import { daysOfMonth } from '@customhouse/vocabulary/measures/calendar.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'

/**
 * Reads a date MMDDYY as `YYYY-MM-DD`; undefined where it is no date. The CATAIR gives no century: years 69 to 99
 * are read as 19YY and 00 to 68 as 20YY, as POSIX `strptime` reads `%y`.
 */
export function readDate(text: string): DateText | undefined {
  if (!/^\d{6}$/.test(text)) return undefined
  const year = Number(text.slice(4))
  return toDate(year < 69 ? 2000 + year : 1900 + year, Number(text.slice(0, 2)), Number(text.slice(2, 4)))
}

/** Writes `YYYY-MM-DD` as MMDDYY. Throws RangeError for what is no date, or a year that MMDDYY would read back differently. */
export function writeDate(date: DateText): string {
  const written = date.slice(5, 7) + date.slice(8, 10) + date.slice(2, 4)
  if (readDate(written) !== date) throw new RangeError('Cannot write date as MMDDYY: it is not a date YYYY-MM-DD between 1969 and 2068')
  return written
}

/** Reads a date MMDDCCYY, as the agency records carry it (PG06, PG14, PG30), as `YYYY-MM-DD`; undefined where it is no date. */
export function readLongDate(text: string): DateText | undefined {
  return /^\d{8}$/.test(text) ? toDate(Number(text.slice(4)), Number(text.slice(0, 2)), Number(text.slice(2, 4))) : undefined
}

/** Writes `YYYY-MM-DD` as MMDDCCYY. Throws RangeError for what is no date. */
export function writeLongDate(date: DateText): string {
  const written = date.slice(5, 7) + date.slice(8, 10) + date.slice(0, 4)
  if (readLongDate(written) !== date) throw new RangeError('Cannot write date as MMDDCCYY: it is not a date YYYY-MM-DD')
  return written
}

/** Whether the six digits at an offset of character codes form a date MMDDYY. Asked for every date field read, so without making strings. */
export function isDateAt(codes: Uint8Array, offset: number): boolean {
  const day = numberAt(codes, offset + 2)
  return day >= 1 && day <= daysOfMonth(numberAt(codes, offset + 4), numberAt(codes, offset))
}

/** Whether all character codes in a range are digits. */
export function isDigits(codes: Uint8Array, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const code = codes[index] ?? 0
    if (code < 48 || code > 57) return false
  }
  return true
}

function numberAt(codes: Uint8Array, offset: number): number {
  return ((codes[offset] ?? 0) - 48) * 10 + (codes[offset + 1] ?? 0) - 48
}

function toDate(year: number, month: number, day: number): DateText | undefined {
  if (year < 1 || day < 1 || day > daysOfMonth(year, month)) return undefined
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
