import type { DateText, DecimalText } from '../measures/texts.ts'

/** Goods moved under one contract of carriage: what was manifested, under which transport documents. */
export interface Consignment {
  readonly manifestedQuantity?: DecimalText
  readonly manifestedUnit?: string
  readonly transportDocuments: readonly TransportDocument[]
  /** The conveyances that bring this consignment, where they are stated for it: parts of a split shipment, or what no manifest names. */
  readonly conveyances?: readonly Conveyance[]
}

/** A bill: I in-bond, M master, H house, S sub-house, R regular, T express tracking number (CBP manifest component type). */
export interface TransportDocument {
  readonly type: string
  /** Standard Carrier Alpha Code of the issuer. */
  readonly issuer?: string
  readonly identifier: string
  readonly quantity?: DecimalText
  readonly isNonAutomated?: boolean
}

/** A voyage, flight or trip that brings the goods, and its equipment. */
export interface Conveyance {
  readonly carrierCode?: string
  readonly trip?: string
  readonly arrival?: DateText
  readonly quantity?: DecimalText
  readonly unit?: string
  readonly name?: string
  readonly vesselCode?: string
  readonly equipment: readonly string[]
}
