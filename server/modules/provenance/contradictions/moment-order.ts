import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'

const hour = 3_600_000
const day = 24 * hour

/**
 * Whether one event certainly came before another. A moment at midnight UTC mostly is a date that somebody stated without a time, of a day
 * that begins up to 14 hours earlier and ends up to 12 hours later elsewhere: it is earlier only than what cannot lie on that day. Two such
 * dates compare as dates. False where a moment cannot be read.
 */
export function isCertainlyBefore(one: MomentText, other: MomentText): boolean {
  const [first, second] = [Date.parse(one), Date.parse(other)]
  if (isDateAlone(first) === isDateAlone(second)) return first < second
  return isDateAlone(first) ? first + day + 12 * hour <= second : first < second - 14 * hour
}

/** Whether a moment says no more than a date. */
export function isDateAlone(milliseconds: number): boolean {
  return milliseconds % day === 0
}
