import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { goodsAt } from '../parts/goods.ts'
import { partiesAt } from '../parts/party.ts'
import { at, each } from '../parts/passage.ts'
import { loosePlace } from '../parts/place.ts'
import { attestationsAt, documentsAt } from '../parts/references.ts'
import { all, dateTime, list, oneOf, text, thing, untyped, uri, yesOrNo } from '../parts/thing.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

const details = { id: uri, location: loosePlace, ...all(text, 'email', 'phoneNumber', 'taxId') }
const certified = thing('Organization', { name: text }, details)

const certifier = thing('Organization', {
  id: uri,
  employee: thing('Person', all(text, 'firstName', 'lastName', 'jobTitle', 'email'), { phoneNumber: text }),
}, { name: text, location: loosePlace })

const good = thing('USMCAProduct', {
  ...all(text, 'description', 'commodityCode'),
  commodityCodeType: oneOf('HS', 'HTS'),
  originCriterion: oneOf('A', 'B', 'C', 'D'),
  countryOfOrigin: oneOf('CA', 'MX', 'US'),
})

/** USMCA certification of origin of the traceability vocabulary: the minimum data of USMCA annex 5-A. */
export const usmcaCertificationOfOrigin: CredentialType = {
  name: 'USMCACertificationOfOrigin',
  title: 'USMCA certification of origin',
  summary: 'An exporter, producer or importer certifies that goods originate; customs takes from it the goods, the criterion each meets and the period it is good for.',
  area: 'steel',
  contexts: [traceabilityContext],
  source: traceabilityTerm('USMCACertificationOfOrigin'),
  frame: untyped({ id: text, issuer: certifier, ...all(dateTime, 'validFrom', 'validUntil') }),
  subject: thing('USMCAClaims', { exporterDetails: certified, producerDetails: certified, goods: list(good, { minItems: 1, maxItems: 100 }) }, {
    invoiceNumber: text,
    importerDetails: list(thing('Organization', {}, { name: text, ...details })),
    ...all(yesOrNo, 'variousExporters', 'variousProducers', 'variousImporters'),
  }),
  claims: claimsFrom({
    issuer: 'certifier',
    subject: (claims, credential) => ({
      parties: [
        ...partiesAt(at(credential, 'issuer', 'employee'), 'certifying-person'), ...partiesAt(at(claims, 'exporterDetails'), 'exporter'),
        ...partiesAt(at(claims, 'producerDetails'), 'producer'), ...partiesAt(at(claims, 'importerDetails'), 'importer'),
      ],
      documents: documentsAt(at(claims, 'invoiceNumber'), 'commercial-invoice'),
      goods: each(at(claims, 'goods')).flatMap((one) => goodsAt(one, {
        description: [at(one, 'description')],
        commodityCode: [at(one, 'commodityCode')],
        origin: [at(one, 'countryOfOrigin')],
        attestations: attestationsAt(at(one, 'originCriterion'), 'origin-criterion'),
      })),
      attestations: [
        ...attestationsAt(at(claims, 'variousExporters'), 'various-exporters'), ...attestationsAt(at(claims, 'variousProducers'), 'various-producers'),
        ...attestationsAt(at(claims, 'variousImporters'), 'various-importers'),
      ],
    }),
  }),
}
