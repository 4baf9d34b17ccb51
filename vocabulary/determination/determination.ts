import type { MomentText } from '../measures/texts.ts'

/** What is decided about goods, mildest first. */
export type Outcome = 'release' | 'under-review' | 'documents-required' | 'exam' | 'hold' | 'reject'

/** A program of an agency (CATAIR Appendix V) that has yet to speak of lines. */
export interface AwaitedProgram {
  readonly agency: string
  readonly program: string
  readonly lines: readonly number[]
  /** When its time has run, where it has a clock. */
  readonly until?: MomentText
}

/** One reason for a determination: the rule, in plain words, with its authority and what to do next. */
export interface Reason {
  readonly rule: string
  readonly outcome: Outcome
  readonly words: string
  readonly authority: string
  readonly nextStep: string
  /** Codes of the findings that it rests on. */
  readonly findings: readonly string[]
  /** The program of an agency that has yet to speak, where that is the reason. */
  readonly awaits?: AwaitedProgram
  /** Credentials that bear it out; absent where there are none. What is not verified, or from an issuer not recognised, is never among them. */
  readonly evidence?: readonly ReasonEvidence[]
}

/** A credential that bears a reason out: verified, from a recognised issuer, and in agreement with what is declared. */
export interface ReasonEvidence {
  /** JSON Pointer into the declaration, e.g. `/credentials/0`. */
  readonly pointer: string
  readonly type: string
  readonly issuer: string
  /** SHA-256 of the credential as it came, 64 lower-case hexadecimal digits. */
  readonly sha256: string
}

/** A decision about goods, with every reason that bears on it. */
export interface Determination {
  readonly outcome: Outcome
  readonly reasons: readonly Reason[]
  readonly decidedAt: MomentText
}
