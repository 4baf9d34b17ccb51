import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { CredentialType } from '../credential-type.ts'
import { agricultureProduct, produceAt } from '../parts/agriculture.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { organization, partiesAt } from '../parts/party.ts'
import { at, each, type Passage } from '../parts/passage.ts'
import { countriesAt } from '../parts/place.ts'
import { attestationsAt, datesAt } from '../parts/references.ts'
import { all, list, text, thing } from '../parts/thing.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

/** Certificate that an operation produces or handles organically. */
export const organicCertificate: CredentialType = {
  name: 'OrganicCertificateCredential',
  title: 'Organic certificate',
  summary: 'A certifying agent says that an operation and its products are organic (7 CFR part 205); customs takes from it what an import certificate for organic goods rests on (7 CFR 205.273).',
  area: 'food',
  contexts: [traceabilityContext],
  source: traceabilityTerm('OrganicCertificateCredential'),
  frame: traceabilityFrame,
  subject: thing('OrganicCertificate', {}, {
    ...all(organization, 'certifiedOperation', 'certifyingAgent'),
    ...all(text, 'countryOfIssuance', 'effectiveDate', 'issueDate', 'anniversaryDate', 'operationCategory'),
    organicProducts: list(agricultureProduct),
  }),
  claims: claimsFrom({ issuer: 'certifier', subject: read }),
}

function read(certificate: Passage): Partial<CredentialClaims> {
  return {
    parties: [...partiesAt(at(certificate, 'certifiedOperation'), 'certified-operation'), ...partiesAt(at(certificate, 'certifyingAgent'), 'certifier')],
    goods: each(at(certificate, 'organicProducts')).flatMap((produce) => produceAt(produce)),
    places: countriesAt(at(certificate, 'countryOfIssuance'), 'country-of-issue'),
    dates: [
      ...datesAt(at(certificate, 'effectiveDate'), 'certified-since'),
      ...datesAt(at(certificate, 'issueDate'), 'issued'),
      ...datesAt(at(certificate, 'anniversaryDate'), 'update-due'),
    ],
    // What is certified is that it is organic: the class of the certificate says so where the category of the operation does not.
    attestations: [...attestationsAt(at(certificate, 'type'), 'organic'), ...attestationsAt(at(certificate, 'operationCategory'), 'operation-category')],
  }
}
