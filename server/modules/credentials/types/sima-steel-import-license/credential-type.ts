import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { limitedFrame } from '../parts/frame.ts'
import { steelLicence, steelLicenceClaims } from '../parts/steel-licence.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

/** Steel import licence of the traceability vocabulary: the licence of the Steel Import Monitoring and Analysis system (19 CFR part 360). */
export const simaSteelImportLicense: CredentialType = {
  name: 'SIMASteelImportLicenseCredential',
  title: 'Steel import licence (SIMA)',
  summary: 'The Department of Commerce licenses an import of steel; customs takes from it classification, weight, value, origin and the country of melt and pour.',
  area: 'steel',
  contexts: [traceabilityContext],
  source: traceabilityTerm('SIMASteelImportLicenseCredential'),
  frame: limitedFrame,
  subject: steelLicence,
  claims: claimsFrom({ issuer: 'licensing-authority', subject: steelLicenceClaims }),
}
