import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { Type } from 'typebox'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { limitedFrame } from '../parts/frame.ts'
import { namedOrganization, partiesAt } from '../parts/party.ts'
import { at, type Passage } from '../parts/passage.ts'
import { place, placesAt } from '../parts/place.ts'
import { attestationsAt, datesAt } from '../parts/references.ts'
import { all, date, list, oneOf, text, thing } from '../parts/thing.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

/** Company, state or country, establishment (40 CFR 167.20(d)). */
const establishmentNumber = Type.String({ pattern: '^[0-9]{1,6}-[A-Z]{2,3}-[0-9]{1,4}$' })

/**
 * Registration of an establishment that produces pesticides (7 U.S.C. 136e; 40 CFR part 167). CBP's sequence of 2024 names the type and
 * no more: the members are ours, after what the establishment registers with (40 CFR 167.20).
 */
export const epaProducerEstablishment: CredentialType = {
  name: 'EPAProducerEstablishmentCredential',
  title: 'Establishment that produces pesticides',
  summary: 'The environment agency says that an establishment is registered to produce pesticides, and where; customs takes from it that the number in a notice of arrival is of the producer.',
  area: 'e-commerce',
  contexts: [traceabilityContext],
  source: traceabilityTerm('EPAProducerEstablishmentCredential'),
  frame: limitedFrame,
  subject: thing('EPAProducerEstablishment', {
    epaProducerEstablishmentNumber: establishmentNumber,
    producer: namedOrganization,
    establishment: place,
  }, {
    registrationStatus: oneOf('registered', 'terminated'),
    producedTypes: list(text),
    ...all(date, 'registeredOn', 'lastReportedOn'),
  }),
  claims: claimsFrom({ issuer: 'agency', subject: read }),
}

function read(registered: Passage): Partial<CredentialClaims> {
  return {
    parties: partiesAt(at(registered, 'producer'), 'manufacturer'),
    places: placesAt(at(registered, 'establishment'), 'place-of-production'),
    dates: [...datesAt(at(registered, 'registeredOn'), 'registered'), ...datesAt(at(registered, 'lastReportedOn'), 'reported')],
    attestations: [
      ...attestationsAt(at(registered, 'epaProducerEstablishmentNumber'), 'epa-establishment'),
      ...attestationsAt(at(registered, 'registrationStatus'), 'registration-status'),
      ...attestationsAt(at(registered, 'producedTypes'), 'produced-type'),
    ],
  }
}
