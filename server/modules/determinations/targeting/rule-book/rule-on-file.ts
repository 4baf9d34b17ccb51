import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { RuleState } from '../rule-life.ts'
import type { RuleDefinition } from '../targeting-rule.ts'

/** Who did something, as officers see each other. */
export interface RuleOfficer {
  readonly subject: string
  readonly name?: string
  /** A program in its own name, not a person. */
  readonly isProgram?: boolean
}

/** A version of a rule as it is kept. */
export interface RuleOnFile {
  readonly name: string
  readonly version: number
  readonly state: Exclude<RuleState, 'expired'>
  readonly definition: RuleDefinition
  readonly authors: readonly RuleOfficer[]
  readonly writtenAt: MomentText
  /** The dry run of just this definition, once it is done. */
  readonly dryRun?: string
  readonly activeSince?: MomentText
  readonly submittedBy?: RuleOfficer
}

/** What somebody did to a rule. */
export interface RuleActOnFile {
  readonly id: string
  readonly rule: string
  readonly version: number
  readonly act: string
  readonly why: string
  readonly officer: RuleOfficer
  readonly at: MomentText
}

/** How a version of a rule performs. */
export interface RulePerformance {
  readonly rule: string
  readonly version: number
  /** Filings that it held for. */
  readonly hits: number
  /** Of these, filings whose goods were examined, and where the exam found something. */
  readonly examined: number
  readonly found: number
  readonly lastHitAt?: MomentText
}
