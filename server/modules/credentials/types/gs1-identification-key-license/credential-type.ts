import { Type } from 'typebox'
import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { goodsAt } from '../parts/goods.ts'
import { globalLocationNumber, gs1Frame, gs1LicenceContext, identificationKeys, licenceClaims } from '../parts/gs1.ts'
import { identifiersAt } from '../parts/identifiers.ts'
import { at, textOf, type Passage } from '../parts/passage.ts'
import { attestationsAt } from '../parts/references.ts'
import { oneOf, text, untyped, uri } from '../parts/thing.ts'
import { traceabilityTerm } from '../parts/vocabularies.ts'

/** Licence of one GS1 identification key, e.g. a single trade item number, to a company. */
export const gs1IdentificationKeyLicense: CredentialType = {
  name: 'GS1IdentificationKeyLicenseCredential',
  title: 'GS1 identification key licence',
  summary: 'A GS1 member organisation licenses one identification key to a company; customs takes from it whose trade item number a product carries.',
  area: 'e-commerce',
  contexts: [gs1LicenceContext],
  source: traceabilityTerm('GS1IdentificationKeyLicenseCredential'),
  frame: gs1Frame,
  subject: untyped({ id: text, licenseValue: Type.String({ minLength: 1, maxLength: 90 }) }, {
    partyGLN: globalLocationNumber,
    organizationName: text,
    extendsCredential: uri,
    alternativeLicenseValue: text,
    identificationKeyType: oneOf(...identificationKeys),
  }),
  claims: claimsFrom({ issuer: 'licensor', subject: read }),
}

function read(licensed: Passage): Partial<CredentialClaims> {
  const { attestations = [], ...rest } = licenceClaims(licensed, 'key-licensed')
  const kind = at(licensed, 'identificationKeyType')
  const isTradeItem = textOf(kind) === 'GTIN'
  return {
    ...rest,
    goods: isTradeItem ? goodsAt(licensed, { identifiers: identifiersAt(licensed, [['gtin', 'licenseValue']]) }) : [],
    attestations: [...attestations, ...attestationsAt(kind, 'key-type')],
  }
}
