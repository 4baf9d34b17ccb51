import { crudeOilDerivations } from '../areas/crude-oil/crude-oil-derivations.ts'
import { eCommerceDerivations } from '../areas/e-commerce/e-commerce-derivations.ts'
import { foodDerivations } from '../areas/food-safety/food-derivations.ts'
import { naturalGasProducerEnvironmentalPassport } from '../areas/natural-gas/derive-producer-passport.ts'
import { steelDerivations } from '../areas/steel/steel-derivations.ts'
import { billsOfLading, manifests } from './bills-of-lading.ts'
import { certificationOfOrigin, usmcaCertificationOfOrigin } from './certifications-of-origin.ts'
import type { Derivation } from './derivation.ts'
import { digitalTraceabilityEvents } from './digital-traceability-events.ts'
import { commercialInvoice, packingList, purchaseOrder } from './trade-documents.ts'

/** What happened according to each type of credentials, by the name of the type. Types that are not here make a general statement. */
export const derivations: readonly Derivation[] = [
  ...billsOfLading,
  certificationOfOrigin,
  commercialInvoice,
  ...crudeOilDerivations,
  ...eCommerceDerivations,
  digitalTraceabilityEvents,
  ...foodDerivations,
  ...manifests,
  naturalGasProducerEnvironmentalPassport,
  packingList,
  purchaseOrder,
  ...steelDerivations,
  usmcaCertificationOfOrigin,
]
