import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'

/** The date so many days later. */
export function daysAfter(date: DateText, days: number): DateText {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** The same day so many years later; 29 February becomes 28 February in a common year. */
export function yearsAfter(date: DateText, years: number): DateText {
  const later = `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`
  return isCalendarDate(later) ? later : `${later.slice(0, 8)}28`
}

/** Whether a text is a date that exists. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const parsed = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === text
}

const easternTime = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The day it is for CBP, which counts by Eastern time (CATAIR eBond CB/CX, execution date). */
export function easternDate(moment: Date): DateText {
  return easternTime.format(moment)
}
