import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { intellectualPropertyKinds } from '../parts/intellectual-property.ts'
import { organization, partiesAt } from '../parts/party.ts'
import { at, type Passage } from '../parts/passage.ts'
import { product, productsAt } from '../parts/product.ts'
import { attestationsAt } from '../parts/references.ts'
import { oneOf, thing } from '../parts/thing.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

/** Claim of a trademark, a patent or a copyright in a product. */
export const intellectualPropertyRights: CredentialType = {
  name: 'IntellectualPropertyRightsCredential',
  title: 'Intellectual property rights',
  summary: 'A rights holder says what right it has in a product; customs takes from it whose consent goods with that mark need (19 CFR part 133).',
  area: 'e-commerce',
  contexts: [traceabilityContext],
  source: traceabilityTerm('IntellectualPropertyRightsCredential'),
  frame: traceabilityFrame,
  subject: thing('IntellectualPropertyRights', {}, {
    intellectualPropertyRightsOwner: organization,
    intellectualPropertyRightsType: oneOf(...intellectualPropertyKinds),
    intellectualPropertyRightsProduct: product,
  }),
  claims: claimsFrom({ issuer: 'rights-holder', subject: read }),
}

function read(rights: Passage): Partial<CredentialClaims> {
  return {
    parties: partiesAt(at(rights, 'intellectualPropertyRightsOwner'), 'rights-holder'),
    goods: productsAt(at(rights, 'intellectualPropertyRightsProduct')),
    attestations: attestationsAt(at(rights, 'intellectualPropertyRightsType'), 'intellectual-property-right'),
  }
}
