import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { steelLicence, steelLicenceClaims } from '../parts/steel-licence.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

/** Application for a steel import licence, which whoever is registered with the system makes: no licence yet (19 CFR 360.101, 360.103). */
export const simaSteelImportLicenseApplication: CredentialType = {
  name: 'SIMASteelImportLicenseApplicationCredential',
  title: 'Application for a steel import licence (SIMA)',
  summary: 'An importer or its agent asks the Department of Commerce for a licence; customs takes from it, before there is one, what steel is about to come, and compares the licence with it.',
  area: 'steel',
  contexts: [traceabilityContext],
  source: traceabilityTerm('SIMASteelImportLicenseApplicationCredential'),
  frame: traceabilityFrame,
  subject: steelLicence,
  claims: claimsFrom({ issuer: 'applicant', subject: steelLicenceClaims }),
}
