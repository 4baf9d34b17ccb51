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

/** Another agency answered about lines that concern it. */
export interface AgencyDispositionGiven {
  readonly type: 'AgencyDispositionGiven'
  readonly data: { readonly entryNumber: string; readonly agency: string; readonly disposition: string; readonly lines: readonly number[]; readonly outcome: Outcome }
}
