import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Environment } from '../../filings/index.ts'
import type { ExamKind } from '../exam-kinds.table.ts'
import type { DiscrepancyKind } from './discrepancy-kinds.table.ts'

/** Who bears what the exam costs: the importer makes goods ready for it (19 CFR 151.6). */
export type CostParty = 'importer' | 'customs'

export type ExamState = 'ordered' | 'partial' | 'recorded' | 'called-off'

/** An examination of goods of a filing, as the filer sees it: where and when, and that it is done, never what was found. */
export interface Exam {
  readonly id: string
  readonly filing: string
  readonly organisation: string
  readonly client: string
  readonly entryNumber: string
  readonly environment: Environment
  readonly port: string
  readonly kind: ExamKind
  /** FIRMS code of the place. */
  readonly site?: string
  readonly scheduledAt?: MomentText
  readonly costParty: CostParty
  readonly orderedAt: MomentText
  readonly state: ExamState
  readonly closedAt?: MomentText
}

/** Why goods were chosen: by a targeting rule, or drawn at random; empty where an officer ordered it. */
export interface SelectedBy {
  readonly rule: string
  readonly version: number
  readonly isRandom: boolean
}

/** Something that is other than declared. */
export interface Discrepancy {
  readonly kind: DiscrepancyKind
  readonly words: string
}

/** What was found of one line, as it is stated. */
export interface StatedResult extends Pick<LineResult, 'line' | 'measured'> {
  readonly discrepancies?: readonly Discrepancy[]
  readonly isSeized?: boolean
}

/** What was found of one line. Without discrepancies it conforms. */
export interface LineResult {
  /** Number of the line, from 1. */
  readonly line: number
  readonly discrepancies: readonly Discrepancy[]
  /** As it was measured: decimal text, with CBP's unit code. */
  readonly measured?: { readonly quantity: string; readonly unit: string }
  readonly isSeized: boolean
}

/** What an exam came to for one line: what anomalies and targeting learn from. Customs' own. */
export interface ExamOutcome extends LineResult {
  readonly exam: string
  readonly filing: string
  readonly entryNumber: string
  /** The importer's number. */
  readonly client: string
  readonly environment: Environment
  readonly port: string
  readonly kind: ExamKind
  readonly site?: string
  readonly isConforming: boolean
  readonly selectedBy: readonly SelectedBy[]
  readonly recordedAt: MomentText
}
