import type { ClaimedGoods, CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { Type } from 'typebox'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { limitedFrame } from '../parts/frame.ts'
import { goodsAt } from '../parts/goods.ts'
import { identifiersAt } from '../parts/identifiers.ts'
import { namedOrganization, partiesAt } from '../parts/party.ts'
import { at, each, type Passage } from '../parts/passage.ts'
import { attestationsAt, datesAt } from '../parts/references.ts'
import { all, date, list, oneOf, text, thing, uri } from '../parts/thing.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

/** Company and product, and the distributor where there is one (40 CFR 156.10(e)). */
const registrationNumber = Type.String({ pattern: '^[0-9]{1,6}-[0-9]{1,5}(-[0-9]{1,6})?$' })

/**
 * Registration of a pesticide (7 U.S.C. 136a). CBP's sequence of 2024 names the type and no more: the members are ours, after what the
 * notice of registration states (40 CFR 152.112 to 152.117).
 */
export const epaRegisteredPesticide: CredentialType = {
  name: 'EPARegisteredPesticideCredential',
  title: 'Registered pesticide',
  summary: 'The environment agency says that a product is registered, and for whom; customs takes from it that the number in a notice of arrival is of this product.',
  area: 'e-commerce',
  contexts: [traceabilityContext],
  source: traceabilityTerm('EPARegisteredPesticideCredential'),
  frame: limitedFrame,
  subject: thing('EPARegisteredPesticide', {
    epaRegistrationNumber: registrationNumber,
    registrant: namedOrganization,
    pesticideProductName: text,
  }, {
    alternateBrandNames: list(text),
    activeIngredients: list(text),
    registeredProducts: list(thing('Product', {}, all(text, 'id', 'gtin', 'name'))),
    registrationStatus: oneOf('registered', 'conditionally-registered', 'suspended', 'cancelled'),
    restrictedUse: Type.Boolean(),
    ...all(date, 'registeredOn'),
    label: uri,
  }),
  claims: claimsFrom({ issuer: 'agency', subject: read }),
}

function read(registered: Passage): Partial<CredentialClaims> {
  return {
    parties: partiesAt(at(registered, 'registrant'), 'registrant'),
    goods: [...readGoods(registered), ...each(at(registered, 'registeredProducts')).flatMap((product) => goodsAt(product, { description: [at(product, 'name')], identifiers: identifiersAt(product, [['gtin', 'gtin']]) }))],
    dates: datesAt(at(registered, 'registeredOn'), 'registered'),
    attestations: [...attestationsAt(at(registered, 'registrationStatus'), 'registration-status'), ...attestationsAt(at(registered, 'restrictedUse'), 'restricted-use'), ...attestationsAt(at(registered, 'label'), 'label')],
  }
}

function readGoods(registered: Passage): readonly ClaimedGoods[] {
  return goodsAt(registered, {
    description: [at(registered, 'pesticideProductName')],
    identifiers: identifiersAt(registered, [['epa-registration', 'epaRegistrationNumber']]),
    attestations: [...attestationsAt(at(registered, 'activeIngredients'), 'active-ingredient'), ...attestationsAt(at(registered, 'alternateBrandNames'), 'alternate-brand-name')],
  })
}
