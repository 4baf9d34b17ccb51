import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'

const dayLength = 86_400_000
// A Monday.
const weekZero = Date.UTC(1970, 0, 5) / dayLength

/** Days since 1970-01-01. A date that is none is day 0. */
export function dayOf(date: DateText): number {
  const at = Date.parse(date.slice(0, 10))
  return Number.isNaN(at) ? 0 : Math.floor(at / dayLength)
}

/** Weeks since the first Monday of 1970. */
export function weekOf(date: DateText): number {
  return Math.floor((dayOf(date) - weekZero) / 7)
}

export function daysBetween(from: DateText, to: DateText): number {
  return dayOf(to) - dayOf(from)
}
