import type { DateText, MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { CaseClock } from '../clocks/legal-clock.ts'
import type { CaseOutcome, CaseSource, EvidenceKind, FileKept, FilingConcerned, Particulars, PartyConcerned, StepTaker } from './case-step.ts'

/** An action in a case, with where it stands. */
export interface ActionInCase {
  readonly id: string
  readonly kind: string
  readonly stage: string
  /** Where it stood before that. */
  readonly stageBefore?: string
  readonly begunOn: DateText
  /** Everything that acts and answers of it stated, the latest word of each name. */
  readonly particulars: Particulars
}

export interface NoticeInCase {
  readonly id: string
  readonly action: string
  readonly form: string
  readonly title: string
  readonly sha256: string
  readonly servedAt: MomentText
  readonly servedOn: readonly PartyConcerned[]
}

export interface AnswerInCase {
  readonly id: string
  readonly action: string
  readonly answer: string
  readonly at: MomentText
  readonly by: PartyConcerned
  readonly words: string
  readonly particulars: Particulars
  readonly files: readonly FileKept[]
  readonly isInTime: boolean
}

/** One hand after another. */
export interface Custody {
  readonly step: string
  readonly at: MomentText
  readonly by: StepTaker
  readonly how: string
  readonly from?: string
  readonly to: string
  readonly seal?: string
  readonly why: string
}

export interface EvidenceInCase {
  readonly id: string
  readonly kind: EvidenceKind
  readonly description: string
  readonly sha256: string
  readonly file?: FileKept
  readonly seal?: string
  readonly heldBy: string
  readonly custody: readonly Custody[]
}

/** A case as its steps leave it. */
export interface CaseOnFile {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly source: CaseSource
  readonly openedAt: MomentText
  readonly filings: readonly FilingConcerned[]
  readonly goods: string
  readonly concerned: readonly PartyConcerned[]
  readonly officer?: { readonly subject: string; readonly name: string }
  readonly team?: string
  readonly actions: readonly ActionInCase[]
  readonly clocks: readonly CaseClock[]
  readonly notices: readonly NoticeInCase[]
  readonly answers: readonly AnswerInCase[]
  readonly evidence: readonly EvidenceInCase[]
  /** Filings whose goods the case holds. */
  readonly held: readonly string[]
  readonly closed?: { readonly at: MomentText; readonly outcome: CaseOutcome; readonly why: string }
  readonly steps: number
  readonly lastSha256: string
}
