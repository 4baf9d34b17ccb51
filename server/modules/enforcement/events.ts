/** A case was opened. Customs alone hears it, and whoever brought it. */
export interface CaseOpened {
  readonly type: 'CaseOpened'
  readonly data: { readonly number: string; readonly source: string }
}

/** A step was taken in a case. Customs alone hears it. */
export interface CaseAdvanced {
  readonly type: 'CaseAdvanced'
  readonly data: { readonly number: string; readonly step: string }
}

/** A notice was served on those concerned. */
export interface NoticeServed {
  readonly type: 'NoticeServed'
  readonly data: { readonly number: string; readonly document: string; readonly title: string; readonly sha256: string; readonly dueOn?: string }
}

/** Somebody concerned answered in a case. */
export interface CaseAnswered {
  readonly type: 'CaseAnswered'
  readonly data: { readonly number: string; readonly answer: string; readonly isInTime: boolean }
}

/** A case that concerned somebody was closed. */
export interface CaseClosed {
  readonly type: 'CaseClosed'
  readonly data: { readonly number: string; readonly outcome: string }
}

/** Everything that this module publishes. */
export type EnforcementFact = CaseOpened | CaseAdvanced | NoticeServed | CaseAnswered | CaseClosed
