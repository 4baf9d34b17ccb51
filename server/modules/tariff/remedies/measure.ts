import type { DateText, DecimalText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Period } from '@customhouse/vocabulary/measures/calendar.ts'

/** A trade action that adds to, or stands in place of, the ordinary duty through chapter 99 numbers. */
export interface Measure extends Period {
  readonly name: string
  readonly family: MeasureFamily
  readonly title: string
  /** Eight-digit numbers of chapter 99 by which it is reported. */
  readonly codes: readonly string[]
  /** Whether the duty is on the whole customs value or on a part of it (metal content, non-U.S. content). */
  readonly valueBasis: 'full' | 'content'
  /** Countries whose products may be reported under it; `any` where the numbers do not tell. */
  readonly origins: 'any' | readonly string[]
  /** Additional ad valorem rates by day, where confirmed. They come before what a revision prints for another day. */
  readonly rates: readonly DatedPercent[]
  /** Goods on the way when it began, which another number excepts. */
  readonly inTransit?: InTransitException
  /** Share of content below which it does not apply. */
  readonly contentThreshold?: { readonly percent: DecimalText; readonly by: 'weight' | 'value'; readonly authority: string }
  /** A later restructuring of which only the day is certain here: amounts from then on are provisional. */
  readonly restructuredFrom?: { readonly day: DateText; readonly authority: string }
  readonly heldInvalid?: Invalidity
  readonly authority: string
  /** An uncertain measure is named to a filer, and nothing is decided by it. */
  readonly certainty: 'confirmed' | 'uncertain'
}

export type MeasureFamily =
  | 'section-301-china' | 'section-301-other' | 'section-232-steel' | 'section-232-aluminum' | 'section-232-copper' | 'section-232-metals'
  | 'section-232-automobiles' | 'section-232-trucks' | 'section-232-wood' | 'section-201-solar' | 'section-122'
  | 'ieepa-canada' | 'ieepa-mexico' | 'ieepa-china' | 'ieepa-reciprocal' | 'ieepa-brazil' | 'ieepa-india'

export interface DatedPercent extends Period {
  readonly percent: DecimalText
  readonly authority: string
}

export interface InTransitException {
  readonly loadedBefore: DateText
  readonly enteredBefore: DateText
  /** The number by which they are reported, where it is one of its own. */
  readonly code?: string
}

/** A judgment that a measure never had authority, and what follows. */
export interface Invalidity {
  readonly decidedOn: DateText
  readonly authority: string
  readonly collectionEnded: DateText
  readonly refundAuthority: string
}

/** That one family's duty keeps another's from the same article. */
export interface NonStackingRule extends Period {
  readonly family: MeasureFamily
  readonly excludes: readonly MeasureFamily[]
  readonly authority: string
}

/** Goods that a family may reach, as far as a heading and an origin can tell. */
export interface MeasureScope extends Period {
  readonly family: MeasureFamily
  readonly title: string
  readonly origins: 'any' | readonly string[]
  readonly exceptOrigins: readonly string[]
  /** Beginnings of tariff numbers; empty for all. */
  readonly headings: readonly string[]
  readonly authority: string
  readonly certainty: 'confirmed' | 'uncertain'
}
