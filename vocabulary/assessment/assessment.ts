import type { AmountText, DateText } from '../measures/texts.ts'
import type { Finding } from '../finding/finding.ts'

/** What is owed on goods, with the tree that explains it. Amounts are dollars and cents as decimal text. */
export interface Assessment {
  readonly rateDate: DateText
  /** Which of CBP's dates fixed the rate, e.g. `estimated entry date`. */
  readonly rateDateBasis: string
  /** The tariff revision applied, by its publisher's name and date. */
  readonly revision: string
  /** Whether a part rests on data older than the rate date. */
  readonly isProvisional: boolean
  readonly lines: readonly LineAssessment[]
  readonly duty: AmountText
  readonly antidumping: AmountText
  readonly countervailing: AmountText
  readonly internalRevenueTax: AmountText
  readonly otherRevenue: AmountText
  /** Fees by CBP accounting class code, e.g. `499`. */
  readonly fees: Readonly<Record<string, AmountText>>
  readonly feesTotal: AmountText
  readonly total: AmountText
  readonly explanation: Explanation
  readonly findings: readonly Finding[]
}

/** What is owed on one line, per tariff number. */
export interface LineAssessment {
  readonly sequence: number
  readonly value: AmountText
  readonly duty: AmountText
  readonly commodities: readonly CommodityAssessment[]
  readonly antidumping: AmountText
  readonly countervailing: AmountText
  readonly internalRevenueTax: AmountText
  readonly otherRevenue: AmountText
  readonly fees: Readonly<Record<string, AmountText>>
}

/** What is owed under one tariff number. */
export interface CommodityAssessment {
  readonly code: string
  readonly duty: AmountText
  /** The rate as the tariff prints it, e.g. `3.4%`. */
  readonly rate: string
}

/** One step of an explanation: what was applied, to what, by which authority and source. */
export interface Explanation {
  readonly label: string
  readonly amount?: AmountText
  readonly formula?: string
  readonly authority?: string
  readonly source?: string
  readonly children: readonly Explanation[]
}
