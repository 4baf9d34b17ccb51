import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { gs1Frame, gs1LicenceContext, licence, licenceClaims, prefix } from '../parts/gs1.ts'
import { traceabilityTerm } from '../parts/vocabularies.ts'

/** Licence of a GS1 prefix: the root of the chain that ends at a product's number. */
export const gs1PrefixLicense: CredentialType = {
  name: 'GS1PrefixLicenseCredential',
  title: 'GS1 prefix licence',
  summary: 'GS1 Global Office licenses a prefix to a member organisation; customs takes from it the root that a chain of licences must lead to.',
  area: 'e-commerce',
  contexts: [gs1LicenceContext],
  source: traceabilityTerm('GS1PrefixLicenseCredential'),
  frame: gs1Frame,
  subject: licence(prefix),
  claims: claimsFrom({ issuer: 'licensor', subject: (licensed) => licenceClaims(licensed, 'prefix-licensed') }),
}
