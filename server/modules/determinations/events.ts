import type { Outcome } from '@customhouse/vocabulary/determination/determination.ts'

/** A filing was determined by the rules. */
export interface FilingDetermined {
  readonly type: 'FilingDetermined'
  readonly data: { readonly entryNumber: string; readonly kind: string; readonly outcome: Outcome; readonly reasons: readonly { readonly rule: string; readonly words: string; readonly authority: string }[] }
}

/** An officer changed a determination. */
export interface DeterminationChanged {
  readonly type: 'DeterminationChanged'
  readonly data: { readonly entryNumber: string; readonly act: string; readonly outcome: Outcome; readonly reasons: readonly { readonly rule: string; readonly words: string; readonly authority: string }[] }
}

/** A decision waits for a second officer, or was refused by one. Customs alone hears it. */
export interface DecisionProposed {
  readonly type: 'DecisionProposed' | 'DecisionRefused'
  readonly data: { readonly entryNumber: string; readonly proposal: string; readonly act: string }
}

/** An officer took work, or gave it back. Customs alone hears it. */
export interface WorkTaken {
  readonly type: 'WorkTaken' | 'WorkGivenBack'
  readonly data: { readonly filing: string }
}

/** Lines came before an agency; heard by the organisations that speak for it alone. */
export interface AgencyReviewOpened {
  readonly type: 'AgencyReviewOpened'
  readonly data: { readonly entryNumber: string; readonly kind: string; readonly agency: string; readonly port: string; readonly lines: readonly number[]; readonly programs: readonly string[]; readonly isAwaited: boolean; readonly dueAt?: string }
}

/** An agency's time ran out, after which its own rule lets goods proceed; heard by the organisations that speak for it alone. */
export interface AgencyTimeRun {
  readonly type: 'AgencyTimeRun'
  readonly data: { readonly entryNumber: string; readonly agency: string; readonly lines: readonly number[] }
}

/** A filer wrote to an agency, or answered what it asked for; heard by the organisations that speak for it alone. */
export interface AgencyMessageReceived {
  readonly type: 'AgencyMessageReceived' | 'AgencyDocumentsReceived'
  readonly data: { readonly entryNumber: string; readonly agency: string; readonly message: string }
}

/** Another agency answered about lines that concern it. */
export interface AgencyDispositionGiven {
  readonly type: 'AgencyDispositionGiven'
  readonly data: { readonly entryNumber: string; readonly agency: string; readonly disposition: string; readonly lines: readonly number[]; readonly outcome: Outcome }
}

/** An exam is to be held, or was moved: the filer hears where and when. */
export interface ExamScheduled {
  readonly type: 'ExamScheduled'
  readonly data: { readonly entryNumber: string; readonly exam: string; readonly kind: string; readonly site?: string; readonly scheduledAt?: string; readonly costParty: string }
}

/** What an exam came to for one line, as others hear it. */
export interface ExamOutcomeTold {
  readonly exam: string
  readonly filing: string
  readonly entryNumber: string
  /** The importer's number. */
  readonly client: string
  readonly environment: 'test' | 'production'
  readonly port: string
  readonly kind: string
  readonly site?: string
  readonly line: number
  readonly isConforming: boolean
  readonly discrepancies: readonly { readonly kind: string; readonly words: string }[]
  readonly measured?: { readonly quantity: string; readonly unit: string }
  readonly isSeized: boolean
  /** Why the goods were chosen; empty where an officer ordered the exam. */
  readonly selectedBy: readonly { readonly rule: string; readonly version: number; readonly isRandom: boolean }[]
  readonly recordedAt: string
}

/** What an exam found of lines, whole or in part. Customs alone hears it; anomalies and targeting learn from it. */
export interface ExamRecorded {
  readonly type: 'ExamRecorded'
  readonly data: { readonly entryNumber: string; readonly exam: string; readonly isWhole: boolean; readonly outcomes: readonly ExamOutcomeTold[] }
}
