import type { ClaimedGoods, CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { TSchema } from 'typebox'
import { goodsAt } from './goods.ts'
import { amountsAt } from './money.ts'
import { namedOrganization, partiesAt } from './party.ts'
import { at, each, type Passage } from './passage.ts'
import { countriesAt, loosePlace, portsAt } from './place.ts'
import { quantitiesAt } from './quantity.ts'
import { attestationsAt, datesAt, documentsAt } from './references.ts'
import { all, dateTime, list, number, oneOf, perhapsTyped, text, thing, uri } from './thing.ts'

const steel = thing('SIMASteelImportProductSpecifier', {
  commodity: perhapsTyped('Commodity', {}, { commodityCodeType: oneOf('HTS'), ...all(text, 'commodityCode', 'description') }),
  countryOfMeltAndPour: text,
  weight: perhapsTyped('MeasuredValue', {}, { value: text, unitCode: oneOf('KGM') }),
  customsValue: thing('MonetaryAmount', { value: number, currency: oneOf('USD') }),
}, { productCategory: text })

/** A steel import licence, and what is asked for with its application: who imports which steel from where (19 CFR 360.103). */
export const steelLicence: TSchema = thing('SIMASteelImportLicense', {
  ...all(namedOrganization, 'importer', 'exporter', 'manufacturer'),
  ...all(text, 'countryOfOrigin', 'countryOfExportation'),
  productInformation: list(steel, { minItems: 1 }),
}, {
  licensedCompany: thing('Organization', { id: uri }, { location: loosePlace, ...all(text, 'name', 'email', 'phoneNumber', 'faxNumber') }),
  ...all(text, 'customsEntryNumber', 'expectedPortOfEntry'),
  ...all(dateTime, 'expectedDateOfExport', 'expectedDateOfImport'),
})

/** What a steel import licence claims, or an application for one. */
export function steelLicenceClaims(licence: Passage): Partial<CredentialClaims> {
  return {
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
  }
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
