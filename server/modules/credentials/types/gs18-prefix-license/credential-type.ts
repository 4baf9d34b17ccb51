import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { gs1Frame, gs1LicenceContext, licence, licenceClaims, prefix } from '../parts/gs1.ts'
import { traceabilityTerm } from '../parts/vocabularies.ts'

/** Licence of a GS1-8 prefix, from which eight-digit trade item numbers are made. */
export const gs18PrefixLicense: CredentialType = {
  name: 'GS18PrefixLicenseCredential',
  title: 'GS1-8 prefix licence',
  summary: 'GS1 Global Office licenses a GS1-8 prefix, for the short numbers of small packages, to a member organisation; customs takes from it the root of a chain.',
  area: 'e-commerce',
  contexts: [gs1LicenceContext],
  source: traceabilityTerm('GS18PrefixLicenseCredential'),
  frame: gs1Frame,
  subject: licence(prefix),
  claims: claimsFrom({ issuer: 'licensor', subject: (licensed) => licenceClaims(licensed, 'short-prefix-licensed') }),
}
