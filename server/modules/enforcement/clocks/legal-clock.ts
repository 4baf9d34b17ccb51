import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Period } from '@customhouse/vocabulary/measures/calendar.ts'

export type ClockUnit = 'calendar-days' | 'business-days' | 'months' | 'years'

/** A time that the law gives somebody in an action, as a row with the period in which it was seen in force. */
export interface LegalClock {
  /** Stable name, such as `final-determination`. */
  readonly name: string
  /** What has to be done, in plain words. */
  readonly what: string
  /** Whose time runs. */
  readonly whose: 'customs' | 'trader' | 'agency'
  /** What it counts from: the day of the act that starts it, or a day that the act states under this name. */
  readonly startsAt: string
  readonly count: number
  readonly unit: ClockUnit
  readonly inForce: Period
  /** Law with its section. */
  readonly authority: string
  /** What follows where it passes. */
  readonly consequence: string
  /** False where the figure was not seen in the law's own text: it is shown, and nothing is decided by it. */
  readonly isCertain: boolean
  /** What the law itself does when the time has passed. */
  readonly onEnd?: ClockEnd
}

/** An act of the law: nobody does it, the time passes. */
export interface ClockEnd {
  readonly act: string
  readonly words: string
  readonly authority: string
  /** The stage of the action afterwards. */
  readonly to: string
  /** Clocks that it starts. */
  readonly starts?: readonly string[]
  /** Clocks of the action that then have nothing more to run for. */
  readonly ends?: readonly string[]
  readonly effect?: 'hold'
}

/** A clock of a case, running or ended. */
export interface CaseClock extends Omit<LegalClock, 'onEnd' | 'inForce' | 'startsAt' | 'count' | 'unit'> {
  readonly id: string
  readonly action: string
  readonly startedOn: DateText
  readonly dueOn: DateText
  readonly state: 'running' | 'met' | 'passed' | 'stayed'
  readonly endedOn?: DateText
  /** Since when it stands still. */
  readonly stayedOn?: DateText
  /** How often the day was moved. */
  readonly extensions: number
}
