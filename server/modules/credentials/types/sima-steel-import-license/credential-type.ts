import type { ClaimedGoods } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { limitedFrame } from '../parts/frame.ts'
import { goodsAt } from '../parts/goods.ts'
import { amountsAt } from '../parts/money.ts'
import { namedOrganization, partiesAt } from '../parts/party.ts'
import { at, each, type Passage } from '../parts/passage.ts'
import { countriesAt, loosePlace, portsAt } from '../parts/place.ts'
import { quantitiesAt } from '../parts/quantity.ts'
import { attestationsAt, datesAt, documentsAt } from '../parts/references.ts'
import { all, dateTime, list, number, oneOf, perhapsTyped, text, thing, uri } from '../parts/thing.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

const steel = thing('SIMASteelImportProductSpecifier', {
  commodity: perhapsTyped('Commodity', {}, { commodityCodeType: oneOf('HTS'), ...all(text, 'commodityCode', 'description') }),
  countryOfMeltAndPour: text,
  weight: perhapsTyped('MeasuredValue', {}, { value: text, unitCode: oneOf('KGM') }),
  customsValue: thing('MonetaryAmount', { value: number, currency: oneOf('USD') }),
}, { productCategory: text })

/** Steel import licence of the traceability vocabulary: the licence of the Steel Import Monitoring and Analysis system (19 CFR part 360). */
export const simaSteelImportLicense: CredentialType = {
  name: 'SIMASteelImportLicenseCredential',
  title: 'Steel import licence (SIMA)',
  summary: 'The Department of Commerce licenses an import of steel; customs takes from it classification, weight, value, origin and the country of melt and pour.',
  area: 'steel',
  contexts: [traceabilityContext],
  source: traceabilityTerm('SIMASteelImportLicenseCredential'),
  frame: limitedFrame,
  subject: thing('SIMASteelImportLicense', {
    ...all(namedOrganization, 'importer', 'exporter', 'manufacturer'),
    ...all(text, 'countryOfOrigin', 'countryOfExportation'),
    productInformation: list(steel, { minItems: 1 }),
  }, {
    licensedCompany: thing('Organization', { id: uri }, { location: loosePlace, ...all(text, 'name', 'email', 'phoneNumber', 'faxNumber') }),
    ...all(text, 'customsEntryNumber', 'expectedPortOfEntry'),
    ...all(dateTime, 'expectedDateOfExport', 'expectedDateOfImport'),
  }),
  claims: claimsFrom({
    issuer: 'licensing-authority',
    subject: (licence) => ({
      parties: [
        ...partiesAt(at(licence, 'licensedCompany'), 'licensee'), ...partiesAt(at(licence, 'importer'), 'importer'),
        ...partiesAt(at(licence, 'exporter'), 'exporter'), ...partiesAt(at(licence, 'manufacturer'), 'manufacturer'),
      ],
      documents: documentsAt(at(licence, 'customsEntryNumber'), 'entry-number'),
      goods: each(at(licence, 'productInformation')).flatMap((one) => readSteel(one, at(licence, 'countryOfOrigin'))),
      places: [
        ...countriesAt(at(licence, 'countryOfOrigin'), 'country-of-origin'), ...countriesAt(at(licence, 'countryOfExportation'), 'country-of-export'),
        ...portsAt(at(licence, 'expectedPortOfEntry'), 'port-of-entry'),
      ],
      dates: [
        ...datesAt(at(licence, 'expectedDateOfExport'), 'export-estimated'),
        ...datesAt(at(licence, 'expectedDateOfImport'), 'import-estimated'),
      ],
    }),
  }),
}

function readSteel(one: Passage, origin: Passage): readonly ClaimedGoods[] {
  return goodsAt(one, {
    description: [at(one, 'commodity', 'description'), at(one, 'productCategory')],
    commodityCode: [at(one, 'commodity', 'commodityCode')],
    origin: [origin],
    meltAndPour: [at(one, 'countryOfMeltAndPour')],
    quantities: quantitiesAt(at(one, 'weight'), 'net-weight'),
    amounts: amountsAt(at(one, 'customsValue'), 'customs-value'),
    attestations: attestationsAt(at(one, 'productCategory'), 'steel-category'),
  })
}
