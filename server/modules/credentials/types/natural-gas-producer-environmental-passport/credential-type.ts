import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom, joinedClaims } from '../parts/claims-from.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { goodsAt } from '../parts/goods.ts'
import { observation, observationsAt } from '../parts/observations.ts'
import { partiesAt } from '../parts/party.ts'
import { at, each, type Passage } from '../parts/passage.ts'
import { place, placesAt } from '../parts/place.ts'
import { quantitiesAt } from '../parts/quantity.ts'
import { attestationsAt, datesAt, documentsAt } from '../parts/references.ts'
import { all, dateTime, list, oneOf, text, untyped } from '../parts/thing.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

const producer = untyped({ ...all(text, 'legalName', 'dailyVolumeProduced'), productionLocation: place, productionPhase: oneOf('Active', 'Inactive', 'In development') })

const certification = untyped({
  certificationPeriod: dateTime,
  observations: list(observation),
  ...all(text, 'certificateIssuer', 'certificateIdentifier', 'certificationStandard'),
}, { assessmentBody: text })

/** Environmental passport of the traceability vocabulary: how a producer's natural gas is certified. */
export const naturalGasProducerEnvironmentalPassport: CredentialType = {
  name: 'NaturalGasProducerEnvironmentalPassportCredential',
  title: 'Natural gas producer environmental passport',
  summary: 'An organisation says where a producer draws its gas and how that is certified; customs takes from it the producer, the place and what was observed.',
  area: 'oil-and-gas',
  contexts: [traceabilityContext],
  source: traceabilityTerm('NaturalGasProducerEnvironmentalPassportCredential'),
  frame: traceabilityFrame,
  subject: untyped({}, { organization: producer, certifications: list(certification) }),
  claims: claimsFrom({
    issuer: 'certifier',
    subject: (passport) => joinedClaims([readProducer(at(passport, 'organization')), ...each(at(passport, 'certifications')).map(readCertification)]),
  }),
}

function readProducer(said: Passage): Partial<CredentialClaims> {
  return {
    parties: partiesAt(said, 'producer'),
    // The vocabulary has the daily volume in millions of cubic feet, without saying so in the credential.
    goods: goodsAt(said, { quantities: quantitiesAt(at(said, 'dailyVolumeProduced'), 'daily-production', 'MMcf/d') }),
    places: placesAt(at(said, 'productionLocation'), 'place-of-production'),
    attestations: attestationsAt(at(said, 'productionPhase'), 'production-phase'),
  }
}

function readCertification(said: Passage): Partial<CredentialClaims> {
  return {
    parties: [...partiesAt(at(said, 'certificateIssuer'), 'certifying-body'), ...partiesAt(at(said, 'assessmentBody'), 'assessor')],
    documents: documentsAt(at(said, 'certificateIdentifier'), 'environmental-certificate'),
    goods: goodsAt(said, { quantities: observationsAt(at(said, 'observations')) }),
    dates: datesAt(at(said, 'certificationPeriod'), 'certification-period'),
    attestations: attestationsAt(at(said, 'certificationStandard'), 'certification-standard'),
  }
}
