import type { MomentText } from '../measures/texts.ts'

/** What is decided about goods, mildest first. */
export type Outcome = 'release' | 'under-review' | 'documents-required' | 'exam' | 'hold' | 'reject'

/** One reason for a determination: the rule, in plain words, with its authority and what to do next. */
export interface Reason {
  readonly rule: string
  readonly outcome: Outcome
  readonly words: string
  readonly authority: string
  readonly nextStep: string
  /** Codes of the findings that it rests on. */
  readonly findings: readonly string[]
}

/** A decision about goods, with every reason that bears on it. */
export interface Determination {
  readonly outcome: Outcome
  readonly reasons: readonly Reason[]
  readonly decidedAt: MomentText
}
