import { crudeOilDerivations } from '../areas/crude-oil/crude-oil-derivations.ts'
import { eCommerceDerivations } from '../areas/e-commerce/e-commerce-derivations.ts'
import { foodDerivations } from '../areas/food-safety/food-derivations.ts'
import { naturalGasProducerEnvironmentalPassport } from '../areas/natural-gas/derive-producer-passport.ts'
import { steelDerivations } from '../areas/steel/steel-derivations.ts'
import { billsOfLading, manifests } from './bills-of-lading.ts'
import { certificationOfOrigin, usmcaCertificationOfOrigin } from './certifications-of-origin.ts'
import type { Derivation } from './derivation.ts'
import { digitalTraceabilityEvents } from './digital-traceability-events.ts'
import { cbpEntry, cbpEntrySummary } from './entry-forms.ts'
import { importerSecurityFiling } from './importer-security-filing.ts'
import { commercialInvoice, packingList, purchaseOrder } from './trade-documents.ts'
import { digitalConformity, digitalFacilityRecord, digitalProductPassport } from './transparency-records.ts'
import { intentToImport, powerOfAttorney, trustedTrader } from './who-may-act.ts'

/** What happened according to each type of credentials, by the name of the type. Types that are not here make a general statement. */
export const derivations: readonly Derivation[] = [
  ...billsOfLading,
  cbpEntry,
  cbpEntrySummary,
  certificationOfOrigin,
  commercialInvoice,
  ...crudeOilDerivations,
  digitalConformity,
  digitalFacilityRecord,
  digitalProductPassport,
  digitalTraceabilityEvents,
  ...eCommerceDerivations,
  ...foodDerivations,
  importerSecurityFiling,
  intentToImport,
  ...manifests,
  naturalGasProducerEnvironmentalPassport,
  packingList,
  powerOfAttorney,
  purchaseOrder,
  ...steelDerivations,
  trustedTrader,
  usmcaCertificationOfOrigin,
]
