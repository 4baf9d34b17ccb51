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

/** That food of one lot became food of another (21 CFR 1.1350). */
export const fsmaTransformingCte: CredentialType = {
  name: 'FSMATransformingCTECredential',
  title: 'Food transformed',
  summary: 'A maker says which lot of food went into which new lot (21 CFR 1.1350); customs takes from it the link by which a recall follows food back and forth.',
  area: 'food',
  contexts: [traceabilityContext],
  source: traceabilityTerm('FSMATransformingCTECredential'),
  frame: traceabilityFrame,
  subject: thing('FSMATransformingCTE', {}, {
    foodUsed: tracedFood, foodProduced: tracedFood, locationTransformed: place, dateCompleted: text, additionalData: keyDataElements,
  }),
  claims: claimsFrom({ issuer: 'manufacturer', subject: read }),
}

function read(transforming: Passage): Partial<CredentialClaims> {
  const [used, produced] = [at(transforming, 'foodUsed'), at(transforming, 'foodProduced')]
  const [sourceUsed, sourceProduced] = [lotSourceAt(at(used, 'traceabilityLot')), lotSourceAt(at(produced, 'traceabilityLot'))]
  return {
    parties: [...sourceUsed.parties, ...sourceProduced.parties],
    goods: [...foodsAt(used, 'input'), ...foodsAt(produced, 'output')],
    places: [...placesAt(at(transforming, 'locationTransformed'), 'place-of-production'), ...sourceUsed.places, ...sourceProduced.places],
    dates: datesAt(at(transforming, 'dateCompleted'), 'transformed'),
  }
}
