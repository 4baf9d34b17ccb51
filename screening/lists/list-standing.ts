import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { listStandings } from './list-standing.table.ts'

/** What a hit on a list does, and by what law. */
export interface ListStanding {
  readonly list: string
  readonly title: string
  readonly publisher: string
  readonly effect: 'hold' | 'review'
  readonly from: DateText
  /** Whether the first day is known from the law itself. */
  readonly isFromCertain: boolean
  readonly to?: DateText
  readonly authority: string
}

/** The standing of a list on a day; undefined for a list that is not known, or not then. */
export function listStandingOn(list: string, on: DateText): ListStanding | undefined {
  return listStandings.find((standing) => standing.list === list && standing.from <= on && (standing.to === undefined || on <= standing.to))
}
