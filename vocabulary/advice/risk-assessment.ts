import type { Outcome } from '../determination/determination.ts'

/** One comparison of a rule that held, with what it saw. */
export interface HeldCondition {
  /** Name of the fact, as the table of facts documents it. */
  readonly fact: string
  /** How it was compared, in plain words with what it was compared with, e.g. `is above 1000`. */
  readonly is: string
  /** What was seen, as text. */
  readonly seen: string
}

/** Points that one rule adds (or takes off) for one line, or for the filing where no line is named. */
export interface RiskContribution {
  /** A targeting rule with its version, or a stated amount of the house, e.g. `trusted-trader`. */
  readonly rule: string
  readonly version: number
  readonly points: number
  readonly line?: number
  readonly words: string
  /** Which conditions of the rule held; absent where a stated amount of the house applies. */
  readonly held?: readonly HeldCondition[]
}

/** That a filing is to be looked at: by a targeting rule, or drawn at random. */
export interface RiskSelection {
  readonly rule: string
  readonly version: number
  readonly outcome: Exclude<Outcome, 'release' | 'reject'>
  /** Kind of examination, where one is ordered. */
  readonly examKind?: string
  /** For customs: why. The filer is told that the goods were selected, not by which rule. */
  readonly words: string
  readonly authority: string
  /** The line that was hit, where the rule looks at lines. */
  readonly line?: number
  readonly held?: readonly HeldCondition[]
  /** How the draw can be recomputed, where it was at random. */
  readonly draw?: RandomDraw
}

/** A draw that anyone can repeat: SHA-256 over checkpoint root, then the filing's identifier, read as a fraction of 1. */
export interface RandomDraw {
  /** Size and root hash (base64) of the log's checkpoint that was the seed. */
  readonly treeSize: number
  readonly rootHash: string
  /** What was drawn for: the filing by which the goods were first presented; absent where it is the filing itself. */
  readonly identifier?: string
  readonly share: number
  readonly drawn: number
}

/** What risk was seen in a filing. Customs' own: row-level security shows it to officers alone. */
export interface RiskAssessment {
  readonly points: number
  readonly contributions: readonly RiskContribution[]
  readonly selections: readonly RiskSelection[]
  /** The draw that every filing is in where a share is inspected, drawn or not. */
  readonly draw?: RandomDraw
}
