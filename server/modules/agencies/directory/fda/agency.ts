import type { Agency, AgencyProgram, ProcessingCode, RecordNeed } from '../agency.ts'
import { invented } from '../data-asked.ts'
import { disclaimers } from '../disclaimers.ts'
import { dispositionsBy } from '../dispositions.ts'
import { likelyFdaGoods } from './goods.table.ts'

const guide = 'FDA Supplemental Guide for the ACE message set; 21 CFR 1.72 to 1.80'

/** Data elements that 21 CFR 1.72 asks of every FDA-regulated product, as records. */
const everyProduct: readonly RecordNeed[] = [
  { record: 'PG02', tells: 'the FDA product code (qualifier FDP)', having: { productCodeQualifier1: ['FDP'] }, fields: ['productCodeNumber1'], isCertain: false, source: '21 CFR 1.72(a)(2)' },
  { record: 'PG06', tells: 'the country of production or growth, or its source', fields: ['countryCode'], isCertain: false, source: '21 CFR 1.72(a)(1)' },
  { record: 'PG19', tells: 'the manufacturer or grower', having: { entityRoleCode: ['MF', 'GD', 'DFP'] }, isCertain: false, source: guide },
  { record: 'PG26', tells: 'quantity and packaging', fields: ['quantity'], isCertain: false, source: guide },
]

const refused = 'The goods are refused admission and must be exported or destroyed within 90 days (21 U.S.C. 381(a))'
const answers = dispositionsBy('FDA compliance officers of the agency', refused)

interface Described {
  readonly code: string
  readonly name: string
  readonly words: string
  readonly processing: Readonly<Record<string, string>>
  readonly authority: string
  readonly records?: readonly RecordNeed[]
  readonly asked?: AgencyProgram['asked']
}

function program({ processing, records = [], asked = [], ...named }: Described): AgencyProgram {
  return {
    ...named, processing: Object.entries(processing).map(([code, words]): ProcessingCode => ({ code, words })), flag: 'FD',
    asked: [...asked, ...likelyFdaGoods[named.code] ?? []], records: [...everyProduct, ...records],
    disclaimers: [
      ...disclaimers('ABCD', { A: 'FDA does not regulate the product or its use' }),
      { code: 'F', words: 'Made in the United States or Puerto Rico and sourced directly to the warehouse without leaving the country', entryTypes: ['21'] },
    ],
    dispositions: answers, from: '2016-12-29', isCertain: true,
  }
}

const foodRecords: readonly RecordNeed[] = [
  { record: 'PG19', tells: 'the FDA importer (role FD1)', having: { entityRoleCode: ['FD1'] }, isCertain: false, source: guide },
  { record: 'PG30', tells: 'anticipated arrival: date, time and place (status A), for prior notice', having: { inspectionLaboratoryTestingStatus: ['A'] }, fields: ['dateOfInspectionLaboratoryTestingOrArrival'], when: 'When prior notice is given in the same filing', isCertain: true, source: '21 CFR 1.281' },
  { record: 'PG23', tells: 'the food facility registration of the manufacturer (PFR), or why there is none (FME)', having: { affirmationOfComplianceCode: ['PFR', 'FME'] }, when: 'When prior notice is given in the same filing and the food is no longer in its natural state', isCertain: true, source: '21 CFR 1.281(a)(6)' },
  { record: 'PG25', tells: 'the value of the line, and how the goods are cooled', when: 'When low-acid canned or temperature-controlled', isCertain: false, source: guide },
]

export const foodAndDrugAdministration: Agency = {
  code: 'FDA', name: 'Food and Drug Administration', words: 'Food, medicines, biologics, medical devices, cosmetics, products that emit radiation, tobacco and products for animals',
  programs: [
    program({
      code: 'FOO', name: 'Foods', words: 'Food for people and animals: FDA product code, maker, importer, quantity, and prior notice of arrival before the goods come',
      processing: { NSF: 'Natural state food', PRO: 'Processed food', FEE: 'Food for animals', ADD: 'Additives and colours', DSU: 'Dietary supplements', CCW: 'Ceramicware and other food contact' },
      authority: '21 U.S.C. 381; 21 CFR 1.72, 1.73, 1.276 to 1.285', records: foodRecords,
      asked: [invented('0406', 'must', 'Cheese'), invented('0409', 'must', 'Honey'), invented('2009', 'must', 'Fruit juices'), invented('2106', 'must', 'Food preparations')],
    }),
    program({ code: 'COS', name: 'Cosmetics', words: 'Cosmetics: FDA product code and maker; the registration of the establishment if there is one', processing: {}, authority: '21 U.S.C. 381; 21 CFR 1.72, 1.80', asked: [invented('330499', 'may', 'Beauty and skin-care preparations')] }),
    program({ code: 'DRU', name: 'Drugs', words: 'Medicines for people: FDA product code, maker, drug registration and listing, and the application number where one is needed', processing: { PRE: 'Prescription', OTC: 'Over the counter', INV: 'Investigational', PHN: 'Pharmaceutical necessities', RND: 'Research and development', 804: 'Section 804 importation' }, authority: '21 U.S.C. 381; 21 CFR 1.74' }),
    program({ code: 'BIO', name: 'Biologics', words: 'Blood, tissues, vaccines and like products: licence or application number, maker, listing', processing: { ALG: 'Allergenics', BLO: 'Blood and blood products', CGT: 'Cell and gene therapy', LIC: 'Licensed devices', HCT: 'Human cells and tissue', XEN: 'Xenotransplants', VAC: 'Vaccines', BDP: 'Blood derivatives', BBA: 'Blood bag with anticoagulant', PVE: 'Biologics for further work' }, authority: '21 U.S.C. 381; 42 U.S.C. 262; 21 CFR 1.78' }),
    program({ code: 'DEV', name: 'Medical devices', words: 'Medical devices: registration and listing numbers, initial importer, premarket number where one is needed', processing: { RED: 'Radiation-emitting device', NED: 'Device that emits none' }, authority: '21 U.S.C. 381; 21 CFR 1.76' }),
    program({ code: 'RAD', name: 'Radiation-emitting products', words: 'Electronic products that emit radiation: the declaration of form FDA 2877', processing: { REP: 'Radiation-emitting products' }, authority: '21 U.S.C. 360mm; 21 CFR 1.77, 1005.25' }),
    program({ code: 'TOB', name: 'Tobacco', words: 'Tobacco products: brand name and product data', processing: { CSU: 'For consumers', FFM: 'For further manufacture', INV: 'Investigational' }, authority: '21 U.S.C. 381; 21 CFR 1.79' }),
    program({ code: 'VME', name: 'Animal drugs and devices', words: 'Medicines and devices for animals: application, registration and listing numbers', processing: { ADR: 'Animal drugs', ADE: 'Animal devices' }, authority: '21 U.S.C. 381; 21 CFR 1.75' }),
  ],
}
