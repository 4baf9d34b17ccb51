import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { at, type Passage } from '../parts/passage.ts'
import { place, placesAt } from '../parts/place.ts'
import { datesAt } from '../parts/references.ts'
import { text, thing } from '../parts/thing.ts'
import { foodsAt, keyDataElements, lotSourceAt, tracedFood } from '../parts/traceability-lot.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

/** That a lot of food was made from what is not itself traced. The final rule (87 FR 70910) no longer has this event, which its draft of 2020 had (85 FR 59984). */
export const fsmaCreatingCte: CredentialType = {
  name: 'FSMACreatingCTECredential',
  title: 'Food created',
  summary: 'A maker says where and when a new lot of food was made; customs takes from it the lot, how much there is, and the place it was made.',
  area: 'food',
  contexts: [traceabilityContext],
  source: traceabilityTerm('FSMACreatingCTECredential'),
  frame: traceabilityFrame,
  subject: thing('FSMACreatingCTE', {}, { food: tracedFood, location: place, dateCompleted: text, additionalData: keyDataElements }),
  claims: claimsFrom({ issuer: 'manufacturer', subject: read }),
}

function read(creating: Passage): Partial<CredentialClaims> {
  const food = at(creating, 'food')
  const source = lotSourceAt(at(food, 'traceabilityLot'))
  return {
    parties: source.parties,
    goods: foodsAt(food, 'output'),
    places: [...placesAt(at(creating, 'location'), 'place-of-production'), ...source.places],
    dates: datesAt(at(creating, 'dateCompleted'), 'produced'),
  }
}
