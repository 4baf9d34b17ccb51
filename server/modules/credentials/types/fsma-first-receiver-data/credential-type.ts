import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { at, type Passage } from '../parts/passage.ts'
import { place, placesAt } from '../parts/place.ts'
import { datesAt } from '../parts/references.ts'
import { all, text, thing } from '../parts/thing.ts'
import { keyDataElements, lotsAt, lotSourceAt, traceabilityLot } from '../parts/traceability-lot.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

/** What the first receiver of a lot records of its harvest, cooling and packing. The final rule (87 FR 70910) asks it of harvesters, coolers and packers themselves. */
export const fsmaFirstReceiverData: CredentialType = {
  name: 'FSMAFirstReceiverDataCredential',
  title: 'First receiver of food',
  summary: 'The first that receives a lot of food says where and when it was harvested, cooled and packed (21 CFR part 1, subpart S); customs takes from it the beginning of the chain.',
  area: 'food',
  contexts: [traceabilityContext],
  source: traceabilityTerm('FSMAFirstReceiverDataCredential'),
  frame: traceabilityFrame,
  subject: thing('FSMAFirstReceiverData', {}, {
    traceabilityLot,
    ...all(place, 'originatorLocation', 'coolingLocation', 'packingLocation'),
    ...all(text, 'harvestDate', 'coolingDate', 'packingDate'),
    additionalData: keyDataElements,
  }),
  claims: claimsFrom({ issuer: 'first-receiver', subject: read }),
}

function read(data: Passage): Partial<CredentialClaims> {
  const lot = at(data, 'traceabilityLot')
  const source = lotSourceAt(lot)
  return {
    parties: source.parties,
    goods: lotsAt(lot),
    places: [
      ...placesAt(at(data, 'originatorLocation'), 'place-of-production'),
      ...placesAt(at(data, 'coolingLocation'), 'place-of-cooling'),
      ...placesAt(at(data, 'packingLocation'), 'place-of-packing'),
      ...source.places,
    ],
    dates: [...datesAt(at(data, 'harvestDate'), 'harvested'), ...datesAt(at(data, 'coolingDate'), 'cooled'), ...datesAt(at(data, 'packingDate'), 'packed')],
  }
}
