import type { Outcome, Reason } from '@customhouse/vocabulary/determination/determination.ts'
import type { DateText, MomentText } from '@customhouse/vocabulary/measures/texts.ts'

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

/** What carriers reported, and what it did to entries. */
export type ManifestFact =
  | { readonly type: 'ManifestFiled' | 'ManifestAmended'; readonly data: ConveyanceNamed & { readonly added: number; readonly changed: number; readonly deleted: number } }
  | { readonly type: 'ManifestCancelled'; readonly data: ConveyanceNamed & { readonly deleted: number } }
  | { readonly type: 'ConveyanceDeparted' | 'ConveyanceArrived' | 'CargoUnladen'; readonly data: ConveyanceNamed & { readonly port: string; readonly at: MomentText; readonly bills: number } }

export interface ConveyanceNamed {
  readonly carrierCode: string
  readonly conveyance?: string
  readonly journey?: string
}

/** What is on file of the bills of an entry changed: told to the filer of the entry. */
export interface EntryBillsChanged {
  readonly type: 'EntryBillsChanged'
  readonly data: { readonly entryNumber: string; readonly bills: readonly { readonly bill: string; readonly code: string; readonly words: string }[] }
}

/** What became of goods that move in bond. */
export type InBondFact =
  | { readonly type: 'InBondAuthorised'; readonly data: { readonly number: string; readonly movementType: string; readonly destination: string; readonly dueOn?: DateText } }
  | { readonly type: 'InBondArrived'; readonly data: { readonly number: string; readonly port: string; readonly at: MomentText; readonly isWhole: boolean } }
  | { readonly type: 'InBondExported'; readonly data: { readonly number: string; readonly at: MomentText; readonly isWhole: boolean } }
  | { readonly type: 'InBondLiabilityTransferred'; readonly data: { readonly number: string; readonly carrierCode: string; readonly at: MomentText } }
  | { readonly type: 'InBondDiverted'; readonly data: { readonly number: string; readonly from: string; readonly to: string } }
  | { readonly type: 'InBondClosed'; readonly data: { readonly number: string; readonly at: MomentText } }
  | { readonly type: 'InBondOverdue'; readonly data: { readonly number: string; readonly since: DateText } }
  | { readonly type: 'InBondChanged' | 'InBondDeleted'; readonly data: { readonly number: string } }

/** What became of goods declared for export. Exit is confirmed once, by whoever reports the departure: what export verification rests on. */
export type ExportFact =
  | { readonly type: 'ExportRegistered' | 'ExportAccepted' | 'ExportExempted'; readonly data: ExportNamed & { readonly destination?: string } }
  | { readonly type: 'ExportAmended'; readonly data: ExportNamed & { readonly version: number } }
  | { readonly type: 'ExportCancelled'; readonly data: ExportNamed & { readonly reason?: string } }
  | { readonly type: 'ExportPresented'; readonly data: ExportNamed & { readonly at: MomentText; readonly office?: string } }
  | {
    readonly type: 'ExportExitConfirmed'
    readonly data: ExportNamed & { readonly at: MomentText; readonly office?: string; readonly destination?: string; readonly exporter?: string; readonly carrierCode?: string; readonly conveyance?: string }
  }
  | { readonly type: 'ExportOverdue'; readonly data: ExportNamed & { readonly since: DateText } }

export interface ExportNamed {
  /** Internal transaction number or movement reference number. */
  readonly number: string
  readonly regime: 'united-states' | 'united-kingdom'
  readonly reference?: string
}

/** What became of an importer security filing. */
export type SecurityFilingFact =
  | { readonly type: 'SecurityFilingAccepted' | 'SecurityFilingReplaced' | 'SecurityFilingDeleted'; readonly data: { readonly number: string; readonly bills: readonly string[] } }
  | { readonly type: 'SecurityFilingMatched'; readonly data: { readonly number: string; readonly bill: string; readonly isOnFile: boolean } }

/** What was assessed of air cargo before it was laden. */
export type PreLoadingFact =
  | { readonly type: 'PreLoadingAssessed'; readonly data: { readonly bill: string; readonly assessment: string; readonly words: string } }

/** Somebody wrote about a filing, or a side read what was written. The filer and the authorities hear it. */
export type CorrespondenceFact =
  | { readonly type: 'MessageSent'; readonly data: { readonly entryNumber: string; readonly message: string; readonly kind: 'message' | 'document-request' | 'answer'; readonly side: 'filer' | 'customs' | 'agency'; readonly dueOn?: DateText } }
  | { readonly type: 'MessagesRead'; readonly data: { readonly entryNumber: string; readonly side: 'filer' | 'customs' | 'agency' } }

/** Officers hold a bill of lading, or hold it no more: told to its carrier. */
export interface BillHeld {
  readonly type: 'BillHeld' | 'BillHoldLifted'
  readonly data: { readonly bill: string; readonly hold: string; readonly kind: string; readonly code: string; readonly words: string; readonly why: string }
}
