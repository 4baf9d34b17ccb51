import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { at, each, type Passage } from '../parts/passage.ts'
import { attestationsAt } from '../parts/references.ts'
import { all, list, perhapsTyped, text, uri } from '../parts/thing.ts'
import {
  classification, declaration, declarationsAt, entitiesAt, entity, facilitiesAt, link, transparencyContext, transparencyFrame, transparencySpecification,
} from '../parts/transparency-protocol.ts'

const facility = perhapsTyped('Facility', { id: uri, name: text }, {
  ...all(text, 'registeredId', 'description', 'countryOfOperation'),
  processCategory: list(classification),
  operatedByParty: entity,
  facilityAlsoKnownAs: list(entity),
  locationInformation: perhapsTyped('Location', {}, { plusCode: uri }),
  address: perhapsTyped('Address', {}, all(text, 'streetAddress', 'postalCode', 'addressLocality', 'addressRegion', 'addressCountry')),
})

/** Record of a facility: where it is, who runs it, what is done there. */
export const digitalFacilityRecord: CredentialType = {
  name: 'DigitalFacilityRecord',
  title: 'Digital facility record',
  summary: 'A party tells of a place of production where it is, who runs it and what is done there; customs takes from it the place behind a manufacturer, and claims about it to be checked.',
  area: 'transparency-protocol',
  contexts: [transparencyContext('dfr')],
  source: transparencySpecification('DigitalFacilityRecord'),
  frame: transparencyFrame,
  subject: perhapsTyped('FacilityRecord', {}, { id: uri, facility, conformityClaim: list(declaration('Claim', { conformityEvidence: link })) }),
  claims: claimsFrom({ issuer: 'issuer', subject: read }),
}

function read(record: Passage): Partial<CredentialClaims> {
  const described = at(record, 'facility')
  return {
    parties: entitiesAt(at(described, 'operatedByParty'), 'operator'),
    places: facilitiesAt(described, 'facility'),
    attestations: [
      ...each(at(described, 'processCategory')).flatMap((one) => attestationsAt(at(one, 'name'), 'process')),
      ...attestationsAt(at(described, 'locationInformation', 'plusCode'), 'plus-code'),
      ...declarationsAt(at(record, 'conformityClaim')),
    ],
  }
}
