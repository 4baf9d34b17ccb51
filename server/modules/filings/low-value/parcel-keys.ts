import { digestOfBytes } from '@customhouse/proofs/receipt/filing-statement.ts'
import type { Parcel } from './parcel.ts'

/** By what parcels are counted: whoever is to receive them, whoever sells, and the two together. */
export interface ParcelKeys {
  readonly consignee: string
  readonly seller: string
  readonly pair: string
}

/**
 * The keys of a parcel: digests, so that counts across filers hold no names. A consignee is told by name, street and postal code, however
 * they are spaced, cased and punctuated; a seller by its account at a marketplace, else by name and country.
 */
export function keysOf({ consignee, seller, marketplace }: Parcel): ParcelKeys {
  const consigneeKey = digest(plain(consignee.name), plain(consignee.line), plain(consignee.postalCode).slice(0, 5), consignee.country)
  const sellerKey = seller.account !== undefined && marketplace !== undefined ? digest(plain(marketplace), plain(seller.account)) : digest(plain(seller.name), seller.country)
  return { consignee: consigneeKey, seller: sellerKey, pair: digest(consigneeKey, sellerKey) }
}

function plain(text: string): string {
  return text.normalize('NFKD').toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
}

function digest(...parts: readonly string[]): string {
  return digestOfBytes(new TextEncoder().encode(parts.join('|'))).slice(0, 32)
}
