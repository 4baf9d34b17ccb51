import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { limitedFrame } from '../parts/frame.ts'
import { partiesAt } from '../parts/party.ts'
import { at, each } from '../parts/passage.ts'
import { countriesAt, placesAt, postalAddress } from '../parts/place.ts'
import { attestationsAt, datesAt, documentsAt } from '../parts/references.ts'
import { all, list, oneOf, perhapsTyped, text, thing } from '../parts/thing.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

const member = thing('CTPATMember', { location: list(thing('Place', { address: postalAddress }), { maxItems: 100 }) }, {
  importerOfRecord: perhapsTyped('CBPImporterOfRecord', {}, { number: text, identifierType: oneOf('IRS', 'SSN', 'CBP') }),
  ...all(text, 'name', 'id', 'scac', 'iataCarrierCode', 'fmcNumber', 'filerCode', 'ibanNumber', 'duns', 'faxNumber', 'url', 'logo'),
})

/** CTPAT certificate of the traceability vocabulary: membership in CBP's trusted trader programme (6 U.S.C. 961). */
export const ctpatCertificate: CredentialType = {
  name: 'CTPATCertificate',
  title: 'CTPAT certificate',
  summary: 'CBP certifies that a party of the supply chain is a trusted trader; customs takes from it the party, its numbers and its tier.',
  area: 'steel',
  contexts: [traceabilityContext],
  source: traceabilityTerm('CTPATCertificate'),
  frame: limitedFrame,
  subject: thing('CTPAT', {
    member,
    tradeSector: oneOf('U.S. Importers', 'Highway Carriers', 'Foreign Manufacturers', 'Consolidators', 'Licensed U.S. Customs Brokers', 'Mexican Long Haul Highway Carriers',
      'U.S. Exporters', 'Third Party Logistics Providers', 'Sea Carrier', 'Marine Port Authority and Terminal Operators',
      'Foreign Based Marine Port Terminal Operators', 'Air Carriers', 'Rail Carriers'),
    tier: oneOf('Certified', 'Validated', 'Exceeding'),
    issuingCountry: text,
  }, all(text, 'sviNumber', 'ctpatAccountNumber', 'dateOfLastValidation')),
  claims: claimsFrom({
    issuer: 'customs-administration',
    subject: (certificate) => ({
      parties: partiesAt(at(certificate, 'member'), 'trusted-trader', [
        ['importer-number', 'importerOfRecord', 'number'], ['filer-code', 'filerCode'], ['fmc', 'fmcNumber'], ['duns', 'duns'],
      ]),
      documents: [...documentsAt(at(certificate, 'sviNumber'), 'status-verification'), ...documentsAt(at(certificate, 'ctpatAccountNumber'), 'ctpat-account')],
      places: [
        ...each(at(certificate, 'member', 'location')).flatMap((location) => placesAt(location, 'place-of-business')),
        ...countriesAt(at(certificate, 'issuingCountry'), 'issuing-country'),
      ],
      dates: datesAt(at(certificate, 'dateOfLastValidation'), 'validated'),
      attestations: [...attestationsAt(at(certificate, 'tier'), 'trusted-trader'), ...attestationsAt(at(certificate, 'tradeSector'), 'trade-sector')],
    }),
  }),
}
