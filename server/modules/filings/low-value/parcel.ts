import type { AmountText, DateText, DecimalText } from '@customhouse/vocabulary/measures/texts.ts'

/**
 * How the goods of a parcel are claimed: informal entry (11), informal mail entry (13, a test), the ended entry of low-value shipments (86),
 * or release from the manifest without an entry (321).
 */
export const parcelClaims = ['11', '13', '86', '321'] as const

export type ParcelClaim = (typeof parcelClaims)[number]

/** A parcel of low value as a line of the stream states it, read. */
export interface Parcel {
  /** What the filer calls it: told apart by this for good. */
  readonly parcel: string
  readonly claim: ParcelClaim
  readonly arrival: DateText
  readonly entryNumber?: string
  /** The number that the carrier knows it by: bill, waybill, or identifier of the postal item. */
  readonly bill: string
  readonly port?: string
  readonly marketplace?: string
  readonly seller: ParcelSeller
  readonly consignee: ParcelConsignee
  readonly goods: readonly ParcelGoods[]
  /** Of the parcel as it is packed; decimal text. */
  readonly grossKilograms?: DecimalText
  /** Of all goods, in cents. */
  readonly cents: bigint
}

export interface ParcelSeller {
  readonly name: string
  readonly country: string
  /** What the marketplace knows it by. */
  readonly account?: string
  readonly line?: string
  readonly city?: string
}

export interface ParcelConsignee {
  readonly name: string
  readonly line: string
  readonly city: string
  readonly postalCode: string
  readonly country: string
}

export interface ParcelGoods {
  readonly description: string
  /** Digits alone. */
  readonly commodityCode: string
  readonly origin: string
  /** Dollars. */
  readonly value: AmountText
  readonly gtin?: string
  readonly sku?: string
  /** How many articles, in whole numbers. */
  readonly pieces?: DecimalText
  readonly netKilograms?: DecimalText
  /** Manufacturer identification code (19 CFR part 102, appendix). */
  readonly manufacturer?: string
  /** Numbers of chapters 98 and 99 that apply besides, digits alone. */
  readonly provisions?: readonly string[]
}
