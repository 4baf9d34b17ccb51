import type { DateText, MomentText } from '@customhouse/vocabulary/measures/texts.ts'

/** Who took a step; the clock where the law itself took it. */
export interface StepTaker {
  readonly kind: 'officer' | 'trader' | 'clock'
  readonly subject: string
  readonly name?: string
  readonly organisation: string
  readonly role: string
}

/** What a case was opened from. */
export interface CaseSource {
  readonly kind: 'filing' | 'signal' | 'allegation' | 'audit' | 'disclosure' | 'protest'
  /** What it was: a filing, a screening hit, an anomaly, a targeting hit, by its id or in words. */
  readonly reference?: string
  readonly words: string
}

/** A filing that a case is about. */
export interface FilingConcerned {
  readonly id: string
  readonly entryNumber: string
  readonly kind: string
}

/** Someone whom a case concerns: they see their part of it. */
export interface PartyConcerned {
  readonly organisation: string
  /** Importer number; empty where none is known. */
  readonly client: string
  readonly name?: string
  readonly as: 'importer' | 'filer' | 'alleger' | 'rights-owner'
}

/** A file by its name and hash. */
export interface FileKept {
  readonly id: string
  readonly name: string
  readonly mediaType: string
  readonly sha256: string
  readonly size: number
}

export type EvidenceKind = 'document' | 'goods' | 'sample' | 'credential' | 'filing' | 'exam-result'

/** What happened in a case, each step once. The state of a case is the fold of these, and none is ever changed. */
export type CaseAct =
  | { readonly type: 'opened'; readonly number: string; readonly title: string; readonly source: CaseSource; readonly filings: readonly FilingConcerned[]; readonly goods: string; readonly concerned: readonly PartyConcerned[] }
  | { readonly type: 'assigned'; readonly officer?: { readonly subject: string; readonly name: string }; readonly team?: string }
  | { readonly type: 'action-taken'; readonly action: string; readonly kind: string; readonly act: string; readonly particulars: Particulars; readonly notice?: { readonly id: string; readonly form: string; readonly title: string; readonly sha256: string; readonly servedOn: readonly PartyConcerned[] } }
  | { readonly type: 'answered'; readonly action: string; readonly kind: string; readonly answer: string; readonly id: string; readonly by: PartyConcerned; readonly words: string; readonly particulars: Particulars; readonly files: readonly FileKept[]; readonly isInTime: boolean }
  | { readonly type: 'clock-passed'; readonly clock: string }
  | { readonly type: 'clock-extended'; readonly clock: string; readonly to: DateText }
  | { readonly type: 'evidence-taken'; readonly evidence: string; readonly kind: EvidenceKind; readonly description: string; readonly sha256: string; readonly file?: FileKept; readonly seal?: string; readonly heldBy: string }
  | { readonly type: 'custody-moved'; readonly evidence: string; readonly how: 'handed-over' | 'sealed' | 'opened' | 'examined' | 'returned' | 'destroyed'; readonly to: string; readonly seal?: string }
  | { readonly type: 'goods-ordered'; readonly filing: string; readonly order: 'hold' | 'lift'; readonly action: string; readonly outcome: string }
  | { readonly type: 'noted'; readonly words: string }
  | { readonly type: 'closed'; readonly outcome: CaseOutcome }

export type CaseOutcome = 'no-violation' | 'resolved' | 'penalty-settled' | 'forfeited' | 'referred' | 'withdrawn'
export type Particulars = Readonly<Record<string, string | readonly string[]>>

/** A step before it is put in the chain. */
export interface NewStep {
  readonly by: StepTaker
  readonly authority: string
  readonly why: string
  readonly act: CaseAct
}

/** A step on file. */
export interface CaseStep extends NewStep {
  readonly id: string
  readonly at: MomentText
  /** SHA-256 of the step before; empty for the first. */
  readonly previous: string
  /** SHA-256 of what the step says, and so of all before it. In the log. */
  readonly sha256: string
}
