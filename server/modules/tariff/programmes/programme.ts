import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Period } from '@customhouse/vocabulary/measures/calendar.ts'

/** A trade agreement or special programme: who may claim it, when, and what a claim does to duty and fee. Plain data with its law. */
export interface Programme {
  /** Name of its folder. */
  readonly name: string
  readonly title: string
  readonly authority: string
  /** Codes in the 40-record (AE Table 8). */
  readonly claimCodes: readonly string[]
  readonly inForce: readonly Period[]
  /** Times in force by name in which the duty is due all the same, until a renewal is known. */
  readonly lapses: readonly Lapse[]
  readonly origins: 'any' | readonly ProgrammeOrigin[]
  /** Countries whose standing could not be confirmed: nothing is decided against a claim because of them. */
  readonly unconfirmedOrigins: readonly string[]
  /** First day of that uncertainty; before it, `origins` decides. */
  readonly unconfirmedFrom?: DateText
  /** Symbols of the special column that serve a claim, best first. */
  readonly symbols: Readonly<Record<string, readonly string[]>>
  /** Symbols that only some of the origins may use. */
  readonly symbolOrigins: Readonly<Record<string, ReadonlySet<string>>>
  /** What a claim does to the merchandise processing fee. */
  readonly processingFee: Readonly<Record<string, ProcessingFeeEffect>>
  readonly processingFeeAuthority: string
}

export interface ProgrammeOrigin {
  /** ISO 3166 code as CBP uses it. */
  readonly country: string
  readonly from?: DateText
  readonly to?: DateText
}

/** A gap in a programme. Once restored, retroactively, a filing made from that day on has the preference. */
export interface Lapse extends Period {
  readonly restoredOn?: DateText
  readonly refundRequestBy?: DateText
  readonly authority: string
}

export type ProcessingFeeEffect = 'exempt' | 'due' | 'undetermined'
