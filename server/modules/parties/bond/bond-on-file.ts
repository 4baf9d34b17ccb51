import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'

/** 8 continuous, 9 single transaction (CATAIR eBond, 10-record). */
export type BondType = '8' | '9'

/** A bond that secures an importer's transactions (19 CFR part 113). */
export interface BondOnFile {
  /** `YYBXXXXXX`: year, bond type, six letters or digits (CATAIR eBond, note 3). */
  readonly number: string
  readonly importerNumber: string
  readonly type: BondType
  readonly activity: string
  readonly suretyCode: string
  /** Limit of liability in whole dollars. */
  readonly amountDollars: number
  readonly executedOn: DateText
  readonly from: DateText
  readonly to?: DateText
  /** The first day on which nothing new is charged against it (19 CFR 113.27(c)). */
  readonly terminatedOn?: DateText
  /** Duties, taxes and fees of the past year, by which a continuous bond's amount is judged. */
  readonly annualDutiesDollars?: number
  /** The one entry that a single transaction bond secures. */
  readonly entryNumber?: string
}

/** Whether new transactions may be charged against the bond on a date. */
export function isBondInForce(bond: BondOnFile, on: DateText): boolean {
  return bond.from <= on && (bond.to === undefined || on <= bond.to) && (bond.terminatedOn === undefined || on < bond.terminatedOn)
}
