import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { Type } from 'typebox'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { partiesAt } from '../parts/party.ts'
import { at, type Passage } from '../parts/passage.ts'
import { attestationsAt, documentsAt } from '../parts/references.ts'
import { dateTime, text, untyped, uri, yesOrNo } from '../parts/thing.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

/** Why a facility has no number to give: the letter, then the reason in words (FDA affirmation of compliance FME). */
const exemptionCode = Type.String({ pattern: '^(?:[A-FHK], .+|None)$' })

/** Registration of a facility that makes, processes, packs or holds food. */
export const foodFacilityRegistration: CredentialType = {
  name: 'FoodFacilityRegistrationCredential',
  title: 'Registration of a food facility',
  summary: 'The food agency says under which number a facility is registered, or why it need not be (21 CFR part 1, subpart H); customs takes from it the number that prior notice needs (21 CFR 1.281).',
  area: 'food',
  contexts: [traceabilityContext],
  source: traceabilityTerm('FoodFacilityRegistrationCredential'),
  frame: untyped({ id: text, validFrom: dateTime, issuer: untyped({ id: uri }, { name: text }) }, { validUntil: dateTime }),
  subject: untyped({
    id: text,
    number: Type.String({ pattern: '^[0-9]{11}$' }),
    exemption: untyped({}, { exempt: yesOrNo, code: exemptionCode }),
  }),
  claims: claimsFrom({ issuer: 'agency', subject: read }),
}

function read(registration: Passage): Partial<CredentialClaims> {
  return {
    parties: partiesAt(registration, 'food-facility', [['food-facility-registration', 'number']]),
    documents: documentsAt(at(registration, 'number'), 'food-facility-registration'),
    attestations: [
      ...attestationsAt(at(registration, 'number'), 'facility-registered'),
      ...attestationsAt(at(registration, 'exemption', 'exempt'), 'registration-exempt'),
      ...attestationsAt(at(registration, 'exemption', 'code'), 'registration-exemption'),
    ],
  }
}
