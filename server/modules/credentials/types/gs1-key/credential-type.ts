import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { linkedIdAt } from '../parts/digital-link.ts'
import { goodsAt } from '../parts/goods.ts'
import { chainAt, gs1DeclarationContext, gs1Frame, gs1LicenceContext, prefix } from '../parts/gs1.ts'
import { at, type Passage } from '../parts/passage.ts'
import { attestationsAt } from '../parts/references.ts'
import { text, untyped, uri } from '../parts/thing.ts'
import { traceabilityTerm } from '../parts/vocabularies.ts'

/** Declaration that a key identifies something: that a trade item number is in use. */
export const gs1Key: CredentialType = {
  name: 'GS1KeyCredential',
  title: 'GS1 key declaration',
  summary: 'A company declares that a GS1 key, written as a Digital Link, identifies something of its own; customs takes from it that the number of a product was truly given.',
  area: 'e-commerce',
  contexts: [gs1DeclarationContext, gs1LicenceContext],
  source: traceabilityTerm('GS1KeyCredential'),
  frame: gs1Frame,
  subject: untyped({ id: uri }, { extendsCredential: uri, licenseValue: prefix, alternativeLicenseValue: text }),
  claims: claimsFrom({ issuer: 'brand-owner', subject: read }),
}

function read(key: Passage): Partial<CredentialClaims> {
  return {
    goods: goodsAt(key, { identifiers: linkedIdAt(at(key, 'id')) }),
    attestations: [...attestationsAt(at(key, 'id'), 'key-declared'), ...attestationsAt(at(key, 'licenseValue'), 'company-prefix'), ...chainAt(key)],
  }
}
