import type { ConfidentialTerms } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { DerivableCredential, Derivation } from './derivation.ts'
import { eventClaimed } from './event-claimed.ts'
import { issuerClaimed, partyClaimed } from './parties-claimed.ts'

/** A buyer orders: nothing has happened to the goods yet, but what follows can be held against it. */
export const purchaseOrder: Derivation = {
  type: 'PurchaseOrderCredential',
  derive: (credential) => eventClaimed(credential, {
    kind: 'inspection', process: 'ordering', dated: ['ordered'], ...parties(credential), confidential: termsOf(credential, 'order-total'),
  }),
}

/** A seller bills: the goods change hands by law, whoever holds them. What is paid is for customs alone. */
export const commercialInvoice: Derivation = {
  type: 'CommercialInvoiceCredential',
  derive: (credential) => eventClaimed(credential, {
    kind: 'ownership-transfer', process: 'sale', dated: ['invoiced', 'purchased'], ...parties(credential), confidential: termsOf(credential, 'invoice-total'),
  }),
}

/** A seller packs: what is there, and what it weighs. */
export const packingList: Derivation = {
  type: 'PackingListCredential',
  derive: (credential) => eventClaimed(credential, { kind: 'measurement', process: 'packing', dated: ['packed'], ...parties(credential) }),
}

function parties({ claims, issuer }: DerivableCredential) {
  return { from: partyClaimed(claims, 'seller') ?? issuerClaimed(claims, issuer), to: partyClaimed(claims, 'buyer', 'consignee') }
}

function termsOf({ claims }: DerivableCredential, kind: string): ConfidentialTerms | undefined {
  const total = claims.goods.flatMap(({ amounts }) => amounts).find((amount) => amount.kind === kind && amount.currency !== undefined)
  return total?.currency === undefined ? undefined : { price: { amount: total.value, currency: total.currency } }
}
