import type { RiskSelection } from '@customhouse/vocabulary/advice/risk-assessment.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { ExamKind } from '../exam-kinds.table.ts'
import type { Condition } from './condition.ts'

export type SelectedOutcome = RiskSelection['outcome']

/** What a rule does where it holds: points for the line or filing, or the filing is selected. */
export type Effect = { readonly points: number } | { readonly select: SelectedOutcome; readonly examKind?: ExamKind }

/** Where a rule applies; a member left out is everywhere. */
export interface RuleScope {
  readonly ports?: readonly string[]
  readonly modes?: readonly string[]
  readonly kinds?: readonly ('entry' | 'entry-summary')[]
}

/** What officers write: data, which no deploy has to bring. */
export interface RuleDefinition {
  /** What it looks for and why, for officers. */
  readonly words: string
  readonly authority: string
  readonly condition: Condition
  readonly effect: Effect
  readonly scope: RuleScope
  readonly from: DateText
  /** The last day; every rule has one. */
  readonly expires: DateText
}

/** One version of a rule. */
export interface TargetingRule extends RuleDefinition {
  readonly name: string
  readonly version: number
}
