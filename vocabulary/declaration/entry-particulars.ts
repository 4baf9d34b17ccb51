import type { AmountText, DateText } from '../measures/texts.ts'
import type { ClassAmount } from './declaration.ts'

/** Security for duties, taxes and charges (19 CFR part 113). */
export interface Bond {
  /** 8 continuous, 9 single transaction, 0 none. */
  readonly type: string
  /** B basic, A additional, U superseding, E substitution. */
  readonly designation?: string
  /** CBP surety company code. */
  readonly suretyCode?: string
  readonly amount?: AmountText
  readonly producerAccount?: string
  /** How a continuous bond relates to the bond presented at entry: Y supersedes it, S takes its place. */
  readonly continuousBondChange?: string
}

/** Header choices that change how the filing is handled; a choice not made is absent. */
export interface Indicators {
  readonly requestsCargoRelease?: boolean
  readonly electronicInvoice?: string
  readonly consolidatedSummary?: string
  readonly shipmentUsage?: string
  readonly liveEntry?: string
  readonly deferredTaxPayment?: string
  readonly electronicSignature?: string
  readonly knownImporter?: string
  readonly agencyDataIncluded?: string
  readonly temporaryImportation?: string
  readonly consolidatedExpressInformal?: string
  readonly immediateDelivery?: boolean
  readonly splitShipment?: string
  readonly documentsInImageSystem?: boolean
  /** A cancellation concerns cargo with more than one disposition (SE13). */
  readonly hasMultipleCargoDispositions?: boolean
  /** A correction or cancellation concerns a split shipment (SE13). */
  readonly concernsSplitShipment?: boolean
  readonly bondWaiver?: string
}

/** How and when the money is to be paid. */
export interface Payment {
  readonly type?: string
  readonly statementPrintDate?: DateText
  readonly periodicMonth?: string
  readonly clientBranch?: string
}

/** What remains to be reconciled (19 U.S.C. 1484(b)). */
export interface Reconciliation {
  readonly tradeAgreement?: string
  readonly issueCode?: string
}

/** A post summary correction: its reasons and explanation. */
export interface PostSummaryCorrection {
  readonly indicator: string
  readonly acceleratedLiquidation?: string
  readonly headerReasons: readonly string[]
  readonly explanation: readonly string[]
}

/** What the filer says is owed, by total. */
export interface DeclaredTotals {
  readonly duty?: AmountText
  readonly fees?: AmountText
  readonly internalRevenueTax?: AmountText
  readonly antidumping?: AmountText
  readonly countervailing?: AmountText
  readonly otherRevenue?: AmountText
  readonly feesByClass: readonly ClassAmount[]
  readonly bondedAntidumping?: AmountText
  readonly cashAntidumping?: AmountText
  readonly bondedCountervailing?: AmountText
  readonly cashCountervailing?: AmountText
}
