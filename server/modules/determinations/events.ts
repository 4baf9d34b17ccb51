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
