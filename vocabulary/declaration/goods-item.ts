import type { AmountText, DateText, DecimalText } from '../measures/texts.ts'
import type { ClassAmount, Quantity } from './declaration.ts'
import type { DeclaredParty } from './declared-party.ts'

/** One line of goods; WCO 42A/67A/68A, government agency goods item. */
export interface GoodsItem {
  /** Line number, from 1; WCO 006. */
  readonly sequence: number
  /** The filer's own identity of the line, at most three characters, unique in the entry summary. */
  readonly lineIdentifier?: string
  /** X header of an article set, V component. */
  readonly articleSet?: string
  /** ISO country (or CBP's Canadian province code) of origin; WCO 063. */
  readonly origin?: string
  readonly countryOfExport?: string
  readonly exportation?: DateText
  readonly textileExportation?: DateText
  /** Special programme indicator claimed, e.g. S (USMCA), A (GSP). */
  readonly specialProgram?: string
  readonly charges?: AmountText
  /** Schedule K code of the foreign port of lading. */
  readonly portOfLading?: string
  readonly grossWeightKilograms?: DecimalText
  readonly textileCategory?: string
  readonly productClaim?: string
  readonly relatedParty?: string
  readonly netCost?: string
  readonly feeExemption?: string
  readonly nonReimbursement?: string
  readonly zoneStatus?: ZoneStatus
  readonly invoices: readonly InvoiceReference[]
  readonly rulings: readonly { readonly type: string; readonly number?: string }[]
  readonly descriptions: readonly string[]
  readonly parties: readonly DeclaredParty[]
  /** The tariff numbers of the line, chapter 99 numbers each in their own, in the order filed. */
  readonly commodities: readonly Commodity[]
  readonly visaNumber?: string
  readonly licences: readonly Licence[]
  readonly tradeRemedyCases: readonly TradeRemedyCase[]
  readonly additionalDeclarations: readonly AdditionalDeclaration[]
  readonly internalRevenueTaxes: readonly ClassAmount[]
  readonly otherRevenues: readonly ClassAmount[]
  readonly fees: readonly ClassAmount[]
  readonly correctionReasons: readonly string[]
  readonly censusOverrides: readonly { readonly condition: string; readonly override: string }[]
  readonly valuation?: Valuation
  /** Agency data that commodities of the line refer to by a number instead of repeating it (PG00). */
  readonly agencySubstitutions?: readonly AgencyData[]
  /** What CBP asks where goods may be subject to sanctions (SE62, SE63). */
  readonly sanctionsInformation?: readonly SanctionsInformation[]
}

/** A tariff number with what is declared under it; WCO 23A. */
export interface Commodity {
  /** HTS number, eight or ten digits, no dots; WCO 145. */
  readonly code: string
  /** Customs value in dollars as filed (19 U.S.C. 1401a). */
  readonly value?: AmountText
  /** Duty that the filer computed. */
  readonly duty?: AmountText
  readonly quantities: readonly Quantity[]
  readonly sanctionDisclaim?: string
  /** Current HTS number of privileged foreign merchandise. */
  readonly currentCode?: string
  readonly agencyData: readonly AgencyData[]
}

/** Data for another agency, as its message set records (OI, PG01 to PG60), in order. */
export interface AgencyData {
  readonly description?: string
  readonly agency?: string
  readonly program?: string
  readonly processing?: string
  /** A to G: why no data are given. */
  readonly disclaim?: string
  readonly records: readonly AgencyRecord[]
}

/**
 * One agency record: its type (OI, PG01 to PG60, PG00) and its fields by name, as text without padding. A field's name is CBP's
 * own in camel case, e.g. `governmentAgencyCode`, `entityRoleCode2`.
 */
export interface AgencyRecord {
  readonly type: string
  readonly fields: Readonly<Record<string, string>>
}

/** Foreign trade zone status of a line: P privileged foreign, N non-privileged foreign, D domestic. */
export interface ZoneStatus {
  readonly status: string
  readonly privilegedFiling?: DateText
  readonly quantity?: DecimalText
}

/** An invoice and its line ranges. */
export interface InvoiceReference {
  readonly supplier: string
  readonly number: string
  readonly ranges: readonly { readonly from: number; readonly to: number }[]
  /** Rulings and descriptions that are stated for this invoice instead of for the line. */
  readonly rulings?: readonly { readonly type: string; readonly number?: string }[]
  readonly descriptions?: readonly string[]
}

/** One answer about goods that may be subject to sanctions, e.g. the flag of the vessel that harvested them. */
export interface SanctionsInformation {
  /** Answers with the same number belong together. */
  readonly group: string
  /** What it is about, e.g. `FSHNG INFO`, `MINE INFO`. */
  readonly type: string
  readonly field: string
  readonly value?: string
}

/** A licence, certificate or permit, by CBP's type code. */
export interface Licence {
  readonly type: string
  readonly number: string
}

/** An antidumping (A) or countervailing (C) case applied to the line. */
export interface TradeRemedyCase {
  readonly caseNumber: string
  /** B bond, C cash. */
  readonly claim?: string
  readonly rate?: DecimalText
  /** A ad valorem, S specific. */
  readonly rateType?: string
  readonly value?: AmountText
  readonly quantity?: DecimalText
  readonly duty?: AmountText
  readonly nonReimbursementDeclaration?: string
}

/**
 * An importer's additional declaration (AE 54-record): its type, two digits, and its fields by name. A field's name is CBP's own in
 * camel case, e.g. `countryOfMeltAndPourCode`.
 */
export interface AdditionalDeclaration {
  readonly type: string
  readonly fields: Readonly<Record<string, string>>
}

/** How the customs value was reached where it is not given outright (19 U.S.C. 1401a; 19 CFR part 152). */
export interface Valuation {
  readonly invoiceAmount: AmountText
  readonly currency: string
  /** The date that fixes the rate of exchange (19 CFR 159.31 to 159.38). */
  readonly exportation?: DateText
  /** Additions (assists, packing, selling commissions, royalties, proceeds) and deductions (international freight, insurance...). */
  readonly adjustments: readonly { readonly kind: string; readonly amount: AmountText; readonly currency?: string }[]
  readonly basis?: 'transaction' | 'first-sale' | 'related-party-transaction' | 'identical' | 'similar' | 'deductive' | 'computed' | 'fallback'
}
