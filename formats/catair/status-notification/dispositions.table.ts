import type { AgencyStatus } from '../../format.ts'
import type { Outcome } from '@customhouse/vocabulary/determination/determination.ts'

/** A status that CBP reports about an entry (SO60). */
export interface EntryDisposition {
  readonly code: string
  readonly narrative: string
}

/** Entry dispositions in CBP's words: Cargo/Manifest/Entry Release Query, version 21, WO60 note 1, which SO60 mirrors. */
export const entryDispositions = {
  oneUsg: { code: '01', narrative: 'ONEUSG' },
  intensiveExam: { code: '03', narrative: 'PENDING INTENSIVE EXAM' },
  cancelled: { code: '23', narrative: 'ENTRY CANCELLED' },
  quotaPending: { code: '70', narrative: 'QUOTA PENDING' },
  replaced: { code: '88', narrative: 'ENTRY REPLACED' },
  underReview: { code: '90', narrative: 'UNDER CBP REVIEW' },
  documentRequired: { code: '96', narrative: 'DOCUMENT REQUIRED' },
  admissible: { code: '97', narrative: 'ADMISSIBLE' },
  released: { code: '98', narrative: 'RELEASED' },
  releaseSuspended: { code: '99', narrative: 'RELEASE SUSPENDED' },
} as const satisfies Readonly<Record<string, EntryDisposition>>

/** A status of one bill (SO50). */
export const billDispositions = {
  customsHold: { code: '53', narrative: 'CBP HOLD' },
} as const satisfies Readonly<Record<string, EntryDisposition>>

/**
 * Statuses of another agency's review at the entry level. 01 and 07 are in the chapter that we hold (WO70, note 8); 02 and 10 are those of an
 * earlier version of it (SO70 of 2016, note 1), seen in copies on the web; revisions 12 and 13 of the PGA Status Notification Codes (2023) still name 10. No
 * code for a refusal was found: 02 tells that the goods stay, and SO72 what the agency wrote. Reason codes (positions 55-56) are left out: the
 * edition of them that is in force was not obtained.
 */
export const agencyDispositions = {
  underReview: { code: '01', narrative: 'DATA UNDER PGA REVIEW' },
  holdIntact: { code: '02', narrative: 'HOLD INTACT' },
  mayProceed: { code: '07', narrative: 'MAY PROCEED' },
  documentsRequired: { code: '10', narrative: 'DOCUMENTS REQUIRED' },
} as const satisfies Readonly<Record<string, EntryDisposition>>

/** Which status reports what an agency said. */
export const agencyReports: Readonly<Record<AgencyStatus['disposition'], EntryDisposition>> = {
  'may-proceed': agencyDispositions.mayProceed,
  'under-review': agencyDispositions.underReview,
  documents: agencyDispositions.documentsRequired,
  hold: agencyDispositions.holdIntact,
  refuse: agencyDispositions.holdIntact,
}

/** How a determination is reported. */
export interface OutcomeReport {
  readonly entry: readonly EntryDisposition[]
  readonly bill?: EntryDisposition
  readonly agency?: EntryDisposition
  /** True where the chapters that we hold do not state the correspondence outright. */
  readonly inferred: boolean
  readonly why: string
}

/**
 * Which statuses report which determination. The codes are CBP's; that one of our outcomes is reported by them is stated by the code's own
 * words, or concluded where `inferred` says so. A rejected filing has no status: its SX answer says it.
 */
export const outcomeReports: Readonly<Record<Exclude<Outcome, 'reject'>, OutcomeReport>> = {
  'release': { entry: [entryDispositions.released, entryDispositions.oneUsg], agency: agencyDispositions.mayProceed, inferred: true, why: '98 is the release; 01 follows it when no agency has anything open, which a release here presupposes' },
  'under-review': { entry: [entryDispositions.underReview], agency: agencyDispositions.underReview, inferred: false, why: 'the words of code 90' },
  'documents-required': { entry: [entryDispositions.documentRequired], inferred: false, why: 'the words of code 96' },
  'exam': { entry: [entryDispositions.intensiveExam], inferred: false, why: 'the words of code 03' },
  'hold': { entry: [entryDispositions.underReview], bill: billDispositions.customsHold, inferred: true, why: 'SO60 has no code for a hold: a hold is placed on the bill (SO50 code 53), and the entry is under review meanwhile' },
}
