import { Type } from 'typebox'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { gs1Frame, gs1LicenceContext, licence, licenceClaims } from '../parts/gs1.ts'
import { traceabilityTerm } from '../parts/vocabularies.ts'

/** Four to twelve digits (GS1 General Specifications, section 1.4). */
const companyPrefix = Type.String({ pattern: '^[0-9]{4,12}$' })

/** Licence of a GS1 company prefix: from it a company makes the numbers of its products and places. */
export const gs1CompanyPrefixLicense: CredentialType = {
  name: 'GS1CompanyPrefixLicenseCredential',
  title: 'GS1 company prefix licence',
  summary: 'A GS1 member organisation licenses a company prefix; customs takes from it which company may give numbers that begin so, and thus who answers for a product.',
  area: 'e-commerce',
  contexts: [gs1LicenceContext],
  source: traceabilityTerm('GS1CompanyPrefixLicenseCredential'),
  frame: gs1Frame,
  subject: licence(companyPrefix),
  claims: claimsFrom({ issuer: 'licensor', subject: (licensed) => licenceClaims(licensed, 'company-prefix-licensed') }),
}
