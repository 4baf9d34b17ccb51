import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** A date as publishers write it (`10 Dec 1948`, `12/31/2024`, `circa 1965`), in ISO 8601 as far as it is known: day, month or year. */
export function readDate(text: string): string | undefined {
  const iso = /\b(\d{4})-(\d\d)-(\d\d)/.exec(text)
  if (iso) return iso[0]
  const american = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(text)
  if (american) return dateOf(american[3], Number(american[1]), american[2])
  const spelled = /\b(?:(\d{1,2}) )?([A-Za-z]{3})[a-z]*\.? (?:(\d{1,2}), )?(\d{4})\b/.exec(text)
  const month = months.indexOf((spelled?.[2] ?? '').toLowerCase()) + 1
  if (spelled && month > 0) return dateOf(spelled[4], month, spelled[1] ?? spelled[3])
  return /\b(1[89]\d\d|20\d\d)\b/.exec(text)?.[1]
}

function dateOf(year: string | undefined, month: number, day: string | undefined): string | undefined {
  if (month < 1 || month > 12 || Number(day ?? 1) < 1 || Number(day ?? 1) > 31) return year
  const start = `${year ?? ''}-${String(month).padStart(2, '0')}`
  return day === undefined ? start : `${start}-${day.padStart(2, '0')}`
}

/** A date of which the day is known. */
export function readDay(text: string): DateText | undefined {
  const date = readDate(text)
  return date?.length === 10 ? date : undefined
}
