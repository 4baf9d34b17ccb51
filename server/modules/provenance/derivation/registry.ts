import { billsOfLading, manifests } from './bills-of-lading.ts'
import { certificationOfOrigin, usmcaCertificationOfOrigin } from './certifications-of-origin.ts'
import type { Derivation } from './derivation.ts'
import { commercialInvoice, packingList, purchaseOrder } from './trade-documents.ts'

/** What happened according to each type of credentials, by the name of the type. Types that are not here make a general statement. */
export const derivations: readonly Derivation[] = [
  ...billsOfLading,
  certificationOfOrigin,
  commercialInvoice,
  ...manifests,
  packingList,
  purchaseOrder,
  usmcaCertificationOfOrigin,
]
