import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { mergeSketches, nothingSeen, type Sketch } from './sketch.ts'

/** Inspections whose outcome is known: how many, and how many found something. */
export interface OutcomeTally {
  readonly inspected: number
  readonly illicit: number
}

/**
 * What is remembered by one key. Lines of the latest day are kept apart from those of the days before, so that a line can be compared with
 * strictly earlier days whatever came before it on its own day. Plain JSON.
 */
export interface KeyState {
  readonly day: DateText
  readonly before: Sketch
  readonly today: Sketch
  readonly outcomes?: { readonly day: DateText; readonly before: OutcomeTally; readonly today: OutcomeTally }
}

const noOutcomes: OutcomeTally = { inspected: 0, illicit: 0 }
const emptyState: KeyState = { day: '', before: nothingSeen, today: nothingSeen }

/** What was remembered when a day began. */
export function sketchBefore(state: KeyState | undefined, date: DateText): Sketch {
  if (state === undefined) return nothingSeen
  return date > state.day ? mergeSketches(state.before, state.today) : state.before
}

/** What is remembered with the lines of the day itself that came before. */
export function sketchSoFar(state: KeyState | undefined): Sketch {
  return state === undefined ? nothingSeen : mergeSketches(state.before, state.today)
}

/** Outcomes that were known when a day began. */
export function outcomesBefore(state: KeyState | undefined, date: DateText): OutcomeTally {
  const outcomes = state?.outcomes
  if (outcomes === undefined) return noOutcomes
  return date > outcomes.day ? added(outcomes.before, outcomes.today) : outcomes.before
}

/** The state after lines of one day. Lines of a day that is over count among the days before. */
export function stateAfter(state: KeyState = emptyState, date: DateText, seen: Sketch): KeyState {
  if (date > state.day) return { ...state, day: date, before: mergeSketches(state.before, state.today), today: seen }
  return date === state.day ? { ...state, today: mergeSketches(state.today, seen) } : { ...state, before: mergeSketches(state.before, seen) }
}

/** The state after outcomes of inspections became known; less than none takes them back. */
export function stateAfterOutcome(state: KeyState = emptyState, date: DateText, tally: OutcomeTally): KeyState {
  const { day, before, today } = state.outcomes ?? { day: '', before: noOutcomes, today: noOutcomes }
  if (date > day) return { ...state, outcomes: { day: date, before: added(before, today), today: tally } }
  return { ...state, outcomes: date === day ? { day, before, today: added(today, tally) } : { day, before: added(before, tally), today } }
}

function added(one: OutcomeTally, other: OutcomeTally): OutcomeTally {
  return { inspected: one.inspected + other.inspected, illicit: one.illicit + other.illicit }
}
