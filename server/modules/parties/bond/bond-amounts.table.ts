import type { AmountText, DateText, DecimalText } from '@customhouse/vocabulary/measures/texts.ts'

/** How sure a fact is: read in the authority's own text, or taken from others who quote it. */
export type Certainty = 'primary' | 'secondary'

export interface ContinuousBondGuideline {
  readonly from: DateText
  readonly to?: DateText
  readonly minimumDollars: AmountText
  readonly percentOfAnnualDuties: DecimalText
  /** Amounts go up in steps: by `byDollars` while at or under `upToDollars`, by the last step above. Shown, never decided by. */
  readonly steps: readonly { readonly upToDollars?: AmountText; readonly byDollars: AmountText; readonly certainty: Certainty }[]
  readonly certainty: Certainty
  readonly authority: string
}

/**
 * The amount of an importer's continuous bond (activity code 1). 19 CFR 113.13 leaves the amount to CBP's judgement by stated
 * guidelines; the figures are those of Customs Directive 3510-004 of 23 July 1991, section on activity 1, as trade publications
 * quote them: the directive's own attachment is not in our reference, so the figures are marked secondary. The minimum and the
 * ten percent agree in every source seen; the steps are in one source only.
 */
export const continuousBondGuidelines: readonly ContinuousBondGuideline[] = [
  {
    from: '1991-07-23',
    minimumDollars: '50000',
    percentOfAnnualDuties: '10',
    steps: [{ upToDollars: '100000', byDollars: '10000', certainty: 'secondary' }, { byDollars: '100000', certainty: 'secondary' }],
    certainty: 'secondary',
    authority: '19 CFR 113.13; Customs Directive 3510-004, activity 1',
  },
]

export interface SingleTransactionGuideline {
  readonly from: DateText
  readonly to?: DateText
  /** Ordinary goods: at least the value and everything owed. Goods that another agency regulates: at least this many times the value. */
  readonly timesValueWhereRegulated: number
  readonly certainty: Certainty
  readonly authority: string
}

/** The amount of a single transaction bond (activity code 1), from the same directive and as sure. */
export const singleTransactionGuidelines: readonly SingleTransactionGuideline[] = [
  { from: '1991-07-23', timesValueWhereRegulated: 3, certainty: 'secondary', authority: '19 CFR 113.13; Customs Directive 3510-004, activity 1' },
]
