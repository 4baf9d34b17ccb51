import type { AmountText, DateText, DecimalText } from '../measures/texts.ts'
import type { AgencyData, GoodsItem } from './goods-item.ts'
import type { Bond, DeclaredTotals, Indicators, Payment, PostSummaryCorrection, Reconciliation } from './entry-particulars.ts'
import type { Consignment, Conveyance } from './consignment.ts'
import type { DeclaredParty, PartyNumber } from './declared-party.ts'
import type { PresentedCredential } from './presented-credential.ts'

/** What the law is asked: to bring goods into commerce (CBP 3461), or to state classification, value and duty (CBP 7501). */
export type DeclarationKind = 'entry' | 'entry-summary'

/** What is to happen to what is on file. WCO id 017, function code. */
export type FunctionCode = 'add' | 'replace' | 'update' | 'cancel'

/**
 * The canonical data about goods, before anyone files it. Names follow the WCO Data Model 3.6; what is truly national
 * carries CBP's name. Plain JSON data: amounts and quantities are decimal text, dates `YYYY-MM-DD`.
 */
export interface Declaration {
  readonly kind: DeclarationKind
  readonly functionCode: FunctionCode
  /** Entry number, filer code + seven digits + check digit, eleven characters without separators. */
  readonly entryNumber: string
  /** CBP entry type, two digits; WCO D013. */
  readonly typeCode: string
  /** The filer's own reference, at most nine characters on the wire; WCO D026. */
  readonly functionalReference?: string
  /** Schedule D code of the port of entry; WCO D014A declaration office. */
  readonly portOfEntry?: string
  readonly portOfUnlading?: string
  readonly examPort?: string
  /** CBP mode of transportation code, e.g. 10, 11, 30, 40. */
  readonly transportMode?: string
  readonly importerOfRecord?: PartyNumber
  readonly consignee?: PartyNumber
  readonly notifyParty?: PartyNumber
  /** Seller, buyer, manufacturer, ship-to and others named at header level. */
  readonly parties: readonly DeclaredParty[]
  /** Estimated value of the entry in whole dollars (cargo release only). */
  readonly estimatedValue?: AmountText
  readonly bonds: readonly Bond[]
  readonly bondWaiverReason?: string
  readonly dates: DeclaredDates
  readonly goodsLocation?: string
  readonly electedExamSite?: string
  readonly bondedWarehouse?: string
  readonly generalOrderNumber?: string
  readonly foreignTradeZone?: string
  readonly destinationState?: string
  readonly indicators: Indicators
  readonly payment?: Payment
  readonly reconciliation?: Reconciliation
  readonly correction?: PostSummaryCorrection
  readonly missingDocuments: readonly string[]
  readonly warehouse?: WarehouseReference
  /** Entries that a consolidated summary accounts for. */
  readonly releases: readonly string[]
  readonly consignments: readonly Consignment[]
  readonly conveyances: readonly Conveyance[]
  readonly references: readonly ReferenceNumber[]
  readonly contact?: Contact
  readonly goodsItems: readonly GoodsItem[]
  readonly headerFees: readonly ClassAmount[]
  readonly totals?: DeclaredTotals
  /** Agency data that lines refer to by a number instead of repeating it (PG00). */
  readonly agencySubstitutions?: readonly AgencyData[]
  /** Why a released entry is to be changed or cancelled (SE13). */
  readonly changeReason?: string
  /** Evidence for what is declared, as verifiable credentials. WCO's additional document, made verifiable. */
  readonly credentials?: readonly PresentedCredential[]
}

/** The dates that the law counts from. */
export interface DeclaredDates {
  readonly estimatedEntry?: DateText
  readonly elected?: DateText
  /** P presentation, W week, R as CBP's SE11 lists them. */
  readonly electionCode?: string
  readonly importation?: DateText
  readonly estimatedArrival?: DateText
  /** Departure in bond or in transit, which fixes the rate date (19 CFR 141.69(b)). */
  readonly inBond?: DateText
}

/** A reference by qualifier, such as an eBond or in-bond number (SE20). */
export interface ReferenceNumber {
  readonly qualifier: string
  readonly identifier: string
}

/** Whom to call about a correction or about documents. */
export interface Contact {
  readonly name: string
  readonly phone: string
}

/** The warehouse entry that a withdrawal belongs to. */
export interface WarehouseReference {
  readonly entryNumber: string
  readonly port?: string
  readonly isFinalWithdrawal: boolean
}

/** Money under a CBP accounting class code, e.g. 499 merchandise processing fee. */
export interface ClassAmount {
  readonly classCode: string
  readonly amount: AmountText
}

/** A number with the unit it is stated in. */
export interface Quantity {
  readonly value: DecimalText
  /** Unit as the tariff names it, e.g. KG, NO, X where none is collected. */
  readonly unit: string
}
