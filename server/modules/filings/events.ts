import type { Outcome, Reason } from '@customhouse/vocabulary/determination/determination.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'

/** What happened to an entry. The state on file is the fold of these, and others may listen to them. */
export type EntryFact =
  | FactOf<'EntryFiled', CargoReleaseData>
  | FactOf<'EntryReplaced', CargoReleaseData>
  | FactOf<'EntryUpdated', EntryUpdate>
  | FactOf<'EntryCorrectionRequested', CargoReleaseData>
  | FactOf<'EntryCancellationRequested', { readonly reason: string }>
  | FactOf<'EntryRequestSettled', { readonly approved: boolean }>
  | FactOf<'EntryCancelled', { readonly reason: string }>
  | FactOf<'CargoDetermined', { readonly outcome: Outcome; readonly standing?: readonly Reason[] }>
  | FactOf<'EntryConsolidated', { readonly under: string }>
  | FactOf<'EntrySummaryFiled', SummaryData>
  | FactOf<'EntrySummaryReplaced', SummaryData>
  | FactOf<'EntrySummaryCorrected', SummaryData>
  | FactOf<'EntrySummaryDeleted', { readonly isImplicit: boolean }>
  | FactOf<'EntrySummaryScheduled', { readonly on: DateText }>
  | FactOf<'EntrySummaryTakenOffStatement', object>
  | FactOf<'EntrySummaryTakenUnderControl', object>
  | FactOf<'EntrySummaryPutUnderReview', { readonly isUnderReview: boolean }>
  | FactOf<'EntrySummaryRejectedByCustoms', object>
  | FactOf<'EntrySummaryModifiedByCustoms', object>
  | FactOf<'EntrySummaryPaid', object>
  | FactOf<'EntrySummaryLiquidationScheduled', { readonly on: DateText }>
  | FactOf<'EntrySummaryCancelledByCustoms', object>

interface FactOf<Type extends string, Data> {
  readonly type: Type
  readonly data: Data & { readonly entryNumber: string }
}

/** What an entry for cargo release says, as far as later filings are judged by it. */
export interface CargoReleaseData {
  readonly importer: string
  readonly typeCode: string
  readonly portOfEntry?: string
  readonly transportMode?: string
  readonly carrierCode?: string
  readonly isImmediateDelivery: boolean
  readonly isCertifiedFromSummary: boolean
}

/** What an update may change (SE10, SE11, SE15, SE16, SE17, SE20). */
export interface EntryUpdate {
  readonly portOfEntry?: string
  readonly transportMode?: string
  readonly carrierCode?: string
}

/** What an entry summary says, as far as later filings are judged by it. */
export interface SummaryData {
  readonly importer: string
  readonly typeCode: string
  readonly portOfEntry: string
  readonly functionalReference?: string
  readonly isConsolidated: boolean
  readonly releases: readonly string[]
  readonly isFlaggedForReconciliation: boolean
  readonly statementPrintDate?: DateText
  readonly entryDate?: DateText
  readonly importation?: DateText
}
