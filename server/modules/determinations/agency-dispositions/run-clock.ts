import type { AgencyStanding } from '@customhouse/vocabulary/advice/agency-standing.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { LineStanding } from './agency-act.ts'

/** What is left of a review when the time of some of its programs has run. */
export interface AfterClock {
  /** Programs whose rule lets the goods proceed now. */
  readonly ran: readonly AgencyStanding[]
  /** Lines for which none of the agency's programs has anything more to say. */
  readonly freed: readonly number[]
  readonly awaited: readonly AgencyStanding[]
  readonly standing: readonly LineStanding[]
}

/** Why a line proceeds that no agency spoke of. */
export const timeRanWords = 'The agency did not speak in its time, after which its own rule lets the goods proceed'

/** Takes out what no longer waits at a moment, by each program's own rule; a program that keeps goods held is waited for on. Pure. */
export function runClock({ awaited, standing }: { readonly awaited: readonly AgencyStanding[]; readonly standing: readonly LineStanding[] }, at: MomentText): AfterClock {
  const ran = awaited.filter(({ until, onExpiry }) => onExpiry === 'proceed' && until !== undefined && until <= at)
  const left = awaited.filter((one) => !ran.includes(one))
  const waiting = new Set(left.flatMap(({ lines }) => lines))
  const spoken = new Set(standing.map(({ line }) => line))
  const freed = [...new Set(ran.flatMap(({ lines }) => lines))].filter((line) => !waiting.has(line) && !spoken.has(line))
  const authority = ran[0]?.authority ?? ''
  return { ran, freed, awaited: left, standing: [...standing, ...freed.map((line): LineStanding => ({ line, disposition: 'may-proceed', reason: timeRanWords, authority, at }))] }
}
