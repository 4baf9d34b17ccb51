import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { at, type Passage } from '../parts/passage.ts'
import { attestationsAt } from '../parts/references.ts'
import { list, oneOf, perhapsTyped, text, uri } from '../parts/thing.ts'
import { entitiesAt, transparencyContext, transparencyFrame, transparencySpecification } from '../parts/transparency-protocol.ts'

const idScheme = perhapsTyped('IdentifierScheme', {}, { id: uri, name: text })

/** That the holder of a DID is who a register says it is. */
export const digitalIdentityAnchor: CredentialType = {
  name: 'DigitalIdentityAnchor',
  title: 'Digital identity anchor',
  summary: 'A register says which of its entries a DID stands for; customs takes from it that who signs is the registered business, and for which scopes it is registered.',
  area: 'transparency-protocol',
  contexts: [transparencyContext('dia')],
  source: transparencySpecification('DigitalIdentityAnchor'),
  frame: transparencyFrame,
  subject: perhapsTyped('RegisteredIdentity', { id: uri, name: text }, {
    registeredId: text,
    idScheme,
    registerType: oneOf('Product', 'Facility', 'Business', 'Trademark', 'Land', 'Accreditation'),
    registrationScopeList: list(uri),
  }),
  claims: claimsFrom({ issuer: 'registrar', subject: read }),
}

function read(identity: Passage): Partial<CredentialClaims> {
  return {
    parties: entitiesAt(identity, 'registered-party'),
    attestations: [
      ...attestationsAt(at(identity, 'registeredId'), 'registered'),
      ...attestationsAt(at(identity, 'registerType'), 'register-kind'),
      ...attestationsAt(at(identity, 'registrationScopeList'), 'registration-scope'),
    ],
  }
}
