import type { CredentialClaims, ClaimedPlace } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { identifiersAt } from '../parts/identifiers.ts'
import { at, type Passage } from '../parts/passage.ts'
import { geoCoordinates } from '../parts/place.ts'
import { thing } from '../parts/thing.ts'
import { keyDataElements, lotsAt, lotSourceAt, traceabilityLot } from '../parts/traceability-lot.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

/** That a lot of food was grown, and where. The final rule (87 FR 70910) no longer has this event, which its draft of 2020 had (85 FR 59984). */
export const fsmaGrowingCte: CredentialType = {
  name: 'FSMAGrowingCTECredential',
  title: 'Food grown',
  summary: 'A grower says where the food of a lot was grown (21 CFR part 1, subpart S); customs takes from it the lot and the field that it came from.',
  area: 'food',
  contexts: [traceabilityContext],
  source: traceabilityTerm('FSMAGrowingCTECredential'),
  frame: traceabilityFrame,
  subject: thing('FSMAGrowingCTE', {}, { traceabilityLot, growingAreaCoordinates: geoCoordinates, additionalData: keyDataElements }),
  claims: claimsFrom({ issuer: 'producer', subject: read }),
}

function read(growing: Passage): Partial<CredentialClaims> {
  const lot = at(growing, 'traceabilityLot')
  const source = lotSourceAt(lot)
  return { parties: source.parties, goods: lotsAt(lot), places: [...fieldAt(at(growing, 'growingAreaCoordinates')), ...source.places] }
}

function fieldAt(coordinates: Passage): readonly ClaimedPlace[] {
  const identifiers = identifiersAt(coordinates, [['latitude', 'latitude'], ['longitude', 'longitude']])
  return identifiers.length === 0 ? [] : [{ role: 'place-of-production', pointer: coordinates.pointer, identifiers }]
}
