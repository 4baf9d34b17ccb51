import type { Derivation } from '../../derivation/derivation.ts'
import { foodFacilityRegistration, foreignSiteInspection, fsvpImporterStatement, importPermit, organicCertificate, phytosanitaryCertificate } from './derive-certificates.ts'
import { fsmaCreating, fsmaFirstReceiver, fsmaGrowing, fsmaReceiving, fsmaShipping, fsmaTransforming } from './derive-tracking-events.ts'

/** What credentials of the food trade say happened. */
export const foodDerivations: readonly Derivation[] = [
  foodFacilityRegistration, foreignSiteInspection, fsmaCreating, fsmaFirstReceiver, fsmaGrowing, fsmaReceiving, fsmaShipping, fsmaTransforming, fsvpImporterStatement,
  importPermit, organicCertificate, phytosanitaryCertificate,
]
