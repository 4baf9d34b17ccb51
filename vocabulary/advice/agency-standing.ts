import type { MomentText } from '../measures/texts.ts'

/**
 * Where one agency's program stands with the lines that concern it: `awaited` until it speaks, `may-proceed` by its own word or by its
 * delegated policy, `time-run` where its rule lets goods proceed when it did not speak in time.
 */
export type AgencyState = 'awaited' | 'under-review' | 'may-proceed' | 'time-run' | 'documents' | 'hold' | 'refused'

export interface AgencyStanding {
  /** CATAIR Appendix V code, e.g. `FDA`. */
  readonly agency: string
  /** Program code of the PGA message set, e.g. `FOO`. */
  readonly program: string
  readonly lines: readonly number[]
  readonly state: AgencyState
  /** Who brought the state about. */
  readonly by: 'policy' | 'agency' | 'clock'
  /** Until when the agency may take, where its rule has a clock. */
  readonly until?: MomentText
  /** What becomes of the goods when that time has run. */
  readonly onExpiry?: 'proceed' | 'stay-held'
  readonly words: string
  readonly authority: string
}
