import type { DecimalText } from '@customhouse/vocabulary/measures/texts.ts'

/**
 * A rate of duty as data. `formula` is a sum of terms (Free has none) and the only kind that computes by itself, with
 * `alternatives`; `provisions` sends to other tariff numbers; `derived` names another duty in words that only the goods
 * themselves can resolve; `none` is an empty column; `unreadable` is a text that no rule here reads, refused at assessment.
 */
export type Rate = FormulaRate | AlternativesRate | ProvisionsRate | DerivedRate | NoRate | UnreadableRate

export interface FormulaRate {
  readonly kind: 'formula'
  readonly terms: readonly RateTerm[]
  /** What the rate depends on, in the tariff's words, e.g. `under bond, as prescribed in U.S. note 2 to this subchapter`. */
  readonly condition?: string
  readonly text: string
}

/** The greater or the lesser of several. "But not less than X" is the greater of the rate and X. */
export interface AlternativesRate {
  readonly kind: 'alternatives'
  readonly choose: 'greater' | 'lesser'
  readonly of: readonly Rate[]
  readonly text: string
}

/** "See 9822.05.20": the rate stands under one of the named numbers, or in a range of them. */
export interface ProvisionsRate {
  readonly kind: 'provisions'
  /** Codes without dots; `to` equals `from` for a single number. */
  readonly ranges: readonly { readonly from: string; readonly to: string }[]
  readonly text: string
}

/** "The rate applicable to each garment in the ensemble", "See additional U.S. note 1": not arithmetic. */
export interface DerivedRate {
  readonly kind: 'derived'
  readonly note: string
  readonly text: string
}

export interface NoRate {
  readonly kind: 'none'
  readonly text: ''
}

export interface UnreadableRate {
  readonly kind: 'unreadable'
  readonly text: string
}

export type RateTerm = AdValoremTerm | SpecificTerm | DegreeTerm | ReferredTerm

/** So many per cent of a value. */
export interface AdValoremTerm {
  readonly kind: 'ad-valorem'
  /** Negative where the tariff says "minus". */
  readonly percent: DecimalText
  /** `value` is the whole customs value; else the part as the tariff prints it: `the case`, `the value of the lead content`. */
  readonly on: string
}

/** So many dollars for each unit. */
export interface SpecificTerm {
  readonly kind: 'specific'
  readonly dollars: DecimalText
  /** Unit as the tariff prints it, without spaces at the ends: `kg`, `liter`, `pf.liter`, `each`, `doz.`, `1000`, `clean kg`. */
  readonly per: string
  /** The part counted or weighed, where not the article: `lead content`, `drained weight`, `total sugars`. */
  readonly on?: string
  /** Units free of duty: `2.8¢/jewel over 7` counts from the eighth. */
  readonly over?: DecimalText
}

/** Raw sugar by polarimeter: less so much for each degree under 100, but never less than a floor (HTSUS chapter 17; computation codes J and K). */
export interface DegreeTerm {
  readonly kind: 'degree'
  readonly dollars: DecimalText
  readonly lessDollarsPerDegree: DecimalText
  readonly floorDollars: DecimalText
  readonly per: string
  /** Degrees from which nothing is taken off. */
  readonly fullDegrees: DecimalText
}

/**
 * The duty under another provision, added to the other terms.
 * `applicable-subheading`: of chapters 1 to 97, column by column. `no-change`: the same, without anything added.
 * `in-absence`: as if this number did not exist.
 */
export interface ReferredTerm {
  readonly kind: 'referred'
  readonly to: 'applicable-subheading' | 'no-change' | 'in-absence'
}

/** A special rate and who may claim it. An empty list: whoever claims any programme (chapters 98 and 99: `No change`). */
export interface SpecialRate {
  /** SPI symbols as the tariff prints them: `A`, `A+`, `A*`, `S`, `JP`. */
  readonly programs: readonly string[]
  readonly rate: Rate
}
