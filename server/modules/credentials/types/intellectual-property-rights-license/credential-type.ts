import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { intellectualPropertyKinds } from '../parts/intellectual-property.ts'
import { issuingOrganization, partiesAt } from '../parts/party.ts'
import { at, type Passage } from '../parts/passage.ts'
import { product, productsAt } from '../parts/product.ts'
import { attestationsAt } from '../parts/references.ts'
import { oneOf, thing, uri } from '../parts/thing.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

/** Licence under a right in a product, given by its holder. */
export const intellectualPropertyRightsLicense: CredentialType = {
  name: 'IntellectualPropertyRightsLicenseCredential',
  title: 'Intellectual property licence',
  summary: 'A rights holder lets another party make or sell a product; customs takes from it that goods with the mark come with consent, and from which right it comes.',
  area: 'e-commerce',
  contexts: [traceabilityContext],
  source: traceabilityTerm('IntellectualPropertyRightsLicenseCredential'),
  frame: traceabilityFrame,
  // Who is licensed must give an identifier, as who issues does.
  subject: thing('IntellectualPropertyRightsLicense', { licensee: issuingOrganization, extendsCredential: uri }, {
    intellectualPropertyRightsType: oneOf(...intellectualPropertyKinds),
    intellectualPropertyRightsProduct: product,
  }),
  claims: claimsFrom({ issuer: 'rights-holder', subject: read }),
}

function read(licence: Passage): Partial<CredentialClaims> {
  return {
    parties: partiesAt(at(licence, 'licensee'), 'licensee'),
    goods: productsAt(at(licence, 'intellectualPropertyRightsProduct')),
    attestations: [
      ...attestationsAt(at(licence, 'intellectualPropertyRightsType'), 'intellectual-property-licensed'),
      ...attestationsAt(at(licence, 'extendsCredential'), 'extends-credential'),
    ],
  }
}
