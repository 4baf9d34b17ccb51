import type { Period } from '../measures/calendar.ts'

/** What a deadline counts from. */
export type DeadlineStart =
  | 'arrival' | 'entry' | 'release' | 'loading' | 'liquidation' | 'protest-denial' | 'request-date' | 'notice-date' | 'importation' | 'in-bond-arrival' | 'in-bond-departure'

/** `business-days` pass over weekends and federal holidays; `hours-before` counts back from a moment. */
export type DeadlineUnit = 'calendar-days' | 'business-days' | 'hours-before' | 'years'

/** A time within which something has to be done, as law or practice sets it, in force for a period. */
export interface StatutoryDeadline {
  /** Stable name, such as `entry-summary`. */
  readonly name: string
  /** What has to be done, in plain words. */
  readonly what: string
  readonly startsAt: DeadlineStart
  readonly count: number
  readonly unit: DeadlineUnit
  /** What follows where it is missed. */
  readonly consequence: string
  /** Law or publication, with its section. */
  readonly authority: string
  /** The periods in which the rule was seen in force; before the first day it may have been in force too, but is not claimed. */
  readonly inForce: Period
  /** Not seen in its own text, or left to the officer: shown as such, and nothing is decided by it. */
  readonly isUncertain?: true
}
