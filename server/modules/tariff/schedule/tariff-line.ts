import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Rate, SpecialRate } from '../rates/rate.ts'

/** One number of the tariff as a revision prints it, with the rates that it takes from its eight-digit parent. */
export interface TariffLine {
  /** Eight or ten digits, no dots. */
  readonly code: string
  readonly description: string
  /** Descriptions of the headings above it, outermost first. */
  readonly headings: readonly string[]
  /** Units of quantity as the tariff prints them, in order: `No.`, `kg`. Empty or `X`: none is collected. */
  readonly units: readonly string[]
  /** The same units in CBP's codes (CATAIR appendix C): `NO`, `KG`; empty text for a unit that the appendix does not list. */
  readonly unitCodes: readonly string[]
  /** The number whose row prints the rates: the code itself or its eight-digit parent. */
  readonly rateCode: string
  readonly general: Rate
  readonly special: readonly SpecialRate[]
  readonly column2: Rate
  /** The column of additional duties: absent where it is empty. */
  readonly additional?: Rate
  readonly quota: string
  /** Footnotes of the line and of the row that prints its rates, where the publication has them, e.g. `See 9903.88.15`. */
  readonly footnotes: readonly string[]
  /** Whether longer numbers stand under it, so that this one cannot be entered. */
  readonly isSubdivided: boolean
  readonly revision: Revision
}

/** One publication of the tariff schedule. */
export interface Revision {
  /** Publisher's name, e.g. `HTSUS 2025 (November 2025 export)`. */
  readonly name: string
  /** First day for which it is taken as the law. */
  readonly asOf: DateText
  readonly sha256: string
  readonly lines: number
  readonly loadedAt: string
  /** An excerpt answers only for the numbers in it. */
  readonly isExcerpt: boolean
}

/** Which revision speaks for a date, and whether it is older or younger than the date's own law may be. */
export interface RevisionChoice {
  readonly revision: Revision
  /** True after the newest revision's as-of date or before the earliest: changes since are not known here (19 U.S.C. 1202; HTSUS changes by proclamation at any time). */
  readonly isProvisional: boolean
  readonly why: 'in-force' | 'after-newest' | 'before-earliest'
}
