import type { AmountText, DecimalText, MomentText } from '../measures/texts.ts'

/** 61 immediate transportation, 62 transportation and exportation, 63 immediate exportation (CATAIR In-Bond, QP10; 19 CFR 18.1). */
export type InBondType = '61' | '62' | '63'

/** A bill that moves in bond: its issuer and number, and how many packages of it where not all. */
export interface InBondBill {
  readonly issuer?: string
  readonly number: string
  /** A house waybill under the bill (air alone). */
  readonly house?: string
  readonly quantity?: DecimalText
  /** The movement by which the goods came so far, which must have arrived. */
  readonly previous?: string
  /** Stated where no carrier reports the bill to customs itself. */
  readonly cargo?: InBondCargo
}

/** What is told of a bill that no manifest has: goods out of a zone or warehouse, or by truck or pipeline (CATAIR In-Bond, QP40 to QP57 and QP65). */
export interface InBondCargo {
  /** Schedule K; 99999 out of a zone or warehouse. */
  readonly loadingPort?: string
  /** Smallest outer packages. */
  readonly quantity?: DecimalText
  readonly unit?: string
  readonly grossWeight?: DecimalText
  readonly weightUnit?: string
  readonly volume?: DecimalText
  readonly volumeUnit?: string
  readonly placeOfReceipt?: string
  readonly shipper?: InBondParty
  readonly recipient?: InBondParty
}

/** A party of a bill as the bill states it. */
export interface InBondParty {
  readonly name?: string
  readonly addressLine?: string
  readonly secondLine?: string
  readonly thirdLine?: string
  readonly telephone?: string
}

/** What can be told to customs of a movement in bond, one act at a time (CATAIR In-Bond, QP and WP; CBP Form 7512). */
export type InBondAct =
  | InBondRequest
  | { readonly act: 'delete'; readonly number: string }
  | { readonly act: 'remove-bills'; readonly number: string; readonly bills: readonly InBondBill[] }
  | InBondArrival
  | InBondExport
  | InBondTransfer
  | InBondDiversion

export interface InBondRequest {
  readonly act: 'request'
  /** Nine digits with their check digit; where absent one is given out. */
  readonly number?: string
  readonly type: InBondType
  /** Of the carrier that moves the goods. */
  readonly carrierCode?: string
  /** Importer number of the carrier whose bond is obliged. */
  readonly bondedCarrier?: string
  /** Port where the importing conveyance arrives, Schedule D. */
  readonly origin?: string
  /** Port of destination or exportation, Schedule D. */
  readonly destination: string
  /** Schedule K, of movements to be exported. */
  readonly foreignDestination?: string
  /** Whole dollars. */
  readonly value: AmountText
  readonly isFromZoneOrWarehouse?: boolean
  /** Whether the goods are subject to prior notice of food (21 U.S.C. 381(m)); asked of type 62. */
  readonly isSubjectToPriorNotice?: boolean
  readonly isByBarge?: boolean
  /** Whether a movement of the filer under this number, not yet on its way to its end, takes these data and bills in place of or beside its own. */
  readonly mayReplace?: boolean
  readonly bills: readonly InBondBill[]
}

export interface InBondArrival {
  readonly act: 'arrive'
  /** Empty where the bill alone tells the movement. */
  readonly number: string
  readonly at: MomentText
  readonly port: string
  /** FIRMS code of the place where the goods are. */
  readonly facility?: string
  /** One bill alone; all where absent. */
  readonly bill?: InBondBill
}

export interface InBondExport {
  readonly act: 'export'
  /** Empty where the bill alone tells the movement. */
  readonly number: string
  readonly at: MomentText
  readonly mode?: string
  readonly conveyance?: string
  readonly bill?: InBondBill
}

export interface InBondTransfer {
  readonly act: 'transfer-liability'
  readonly number: string
  readonly at: MomentText
  readonly carrierCode: string
  /** Importer number of the carrier that takes liability over. */
  readonly bondedCarrier: string
  readonly city: string
  readonly state: string
}

export interface InBondDiversion {
  readonly act: 'divert'
  readonly number: string
  readonly at: MomentText
  /** The new port of destination, Schedule D. */
  readonly port: string
  readonly bondedCarrier?: string
}
