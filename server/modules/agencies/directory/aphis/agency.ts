import type { Agency, AgencyProgram, RecordNeed } from '../agency.ts'
import { likely } from '../data-asked.ts'
import { disclaimers } from '../disclaimers.ts'
import { dispositionsBy } from '../dispositions.ts'
import { woodGoods } from './wood-goods.table.ts'

const answers = dispositionsBy('APHIS officers, and CBP agriculture specialists for it at the port', 'The goods are refused entry: they are re-exported, treated or destroyed at the importer\'s cost')
const seen = 'APHIS regulates these goods; CBP\'s flags by tariff number were not obtained'
const statute = '16 U.S.C. 3372(f)(1)'

const plants: readonly RecordNeed[] = [
  { record: 'PG05', tells: 'scientific genus and species of each plant', fields: ['scientificGenusName', 'scientificSpeciesName'], isCertain: true, source: `${statute}(A); CATAIR PGA Message Set, PG05` },
  { record: 'PG06', tells: 'country of harvest (source type HRV) of each species', having: { sourceTypeCode: ['HRV'] }, fields: ['countryCode'], isCertain: true, source: `${statute}(C); CATAIR PGA Message Set, PG06` },
  { record: 'PG04', tells: 'quantity of plant material, with its unit', fields: ['quantityOfConstituentElement', 'unitOfMeasureConstituentElement'], isCertain: true, source: `${statute}(B)(ii); APHIS Lacey Act message set requirements (March 2021), PG04` },
  { record: 'PG19', tells: 'who certifies: the importer (IM) or its customs broker (CB)', having: { entityRoleCode: ['IM', 'CB'] }, isCertain: true, source: 'APHIS Lacey Act message set requirements (March 2021), PG19' },
  { record: 'PG25', tells: 'value of the plant material, in whole dollars', fields: ['pgaLineValue'], isCertain: false, source: `${statute}(B)(i)` },
]

const core: readonly RecordNeed[] = [
  { record: 'PG02', tells: 'product, with a code for it where there is one', isCertain: true, source: 'CATAIR PGA Message Set, PG02' },
  { record: 'PG13', tells: 'issuer of the permit or certificate', when: 'When a permit, phytosanitary or health certificate is required', isCertain: true, source: 'APHIS implementation guide' },
  { record: 'PG14', tells: 'number of the permit or certificate', when: 'When a permit, phytosanitary or health certificate is required', isCertain: true, source: 'APHIS implementation guide' },
  { record: 'PG19', tells: 'maker, grower, shipper or importer', when: 'As the category of the product asks', isCertain: true, source: 'APHIS implementation guide' },
  { record: 'PG30', tells: 'place and date of inspection', when: 'When an inspection is due', isCertain: true, source: 'APHIS implementation guide' },
]

function coreProgram(named: Pick<AgencyProgram, 'code' | 'name' | 'words' | 'authority' | 'asked'>): AgencyProgram {
  return { ...named, processing: [], flag: 'AQ', records: core, disclaimers: disclaimers('ABCD', { A: 'APHIS does not regulate the product', C: 'The data are with APHIS already, e.g. in its permit system' }), dispositions: answers, from: '2016-02-29', isCertain: true }
}

export const animalAndPlantHealth: Agency = {
  code: 'APH', name: 'Animal and Plant Health Inspection Service (USDA)', words: 'Animals, plants and what is made of them, so that no pest or disease comes with the goods; and wood and plants taken against the law (Lacey Act)',
  programs: [
    {
      code: 'APL', name: 'Lacey Act', words: 'Goods of wood or other plants: scientific name, country of harvest, quantity and value of the plant material', processing: [], flag: 'AL', asked: woodGoods, records: plants,
      disclaimers: [
        ...disclaimers('ABCD', { A: 'The product holds no plant material, or only such as the Act excludes (common cultivars, food crops)', B: 'APHIS does not enforce the declaration for this product yet', C: 'The declaration was made in APHIS\'s own system (LAWGS)', D: 'The declaration is made on paper (PPQ form 505)' }),
        { code: 'G', words: 'Plant material is at most 5 percent of the weight of each product, and at most 2.9 kilograms of an entry under one ten-digit number' },
      ],
      dispositions: answers, authority: '16 U.S.C. 3372(f); 7 CFR part 357', from: '2009-04-01', isCertain: true,
    },
    coreProgram({ code: 'APQ', name: 'Plant protection and quarantine', words: 'Plants, seeds, fruit, vegetables, cut flowers, soil, timber: permit or phytosanitary certificate, origin, and place of inspection', authority: '7 U.S.C. 7701 to 7786; 7 CFR parts 319 to 361', asked: likely(seen, '2016-02-29', { '06': 'Live plants and cut flowers', '07': 'Vegetables', '08': 'Fruit and nuts', '10': 'Cereals', '12': 'Seeds', '14': 'Plaiting materials', '4403': 'Logs', '5201': 'Raw cotton' }) }),
    coreProgram({ code: 'AVS', name: 'Veterinary services', words: 'Animals and animal products: permit or health certificate, origin, and how they were processed', authority: '7 U.S.C. 8301 to 8322; 9 CFR parts 92 to 98, 122', asked: likely(seen, '2016-02-29', { '01': 'Live animals', '02': 'Meat', '04': 'Dairy produce, eggs', '05': 'Products of animal origin', '3002': 'Cultures and sera', '4101': 'Raw hides', '5101': 'Wool', '2309': 'Animal feed' }) }),
    coreProgram({ code: 'ABS', name: 'Biotechnology regulatory services', words: 'Certain organisms altered by genetic engineering: the permit or notification', authority: '7 CFR part 340', asked: [] }),
    coreProgram({ code: 'AAC', name: 'Animal care', words: 'Live dogs for resale: age, vaccination and health certificates', authority: '7 U.S.C. 2148; 9 CFR 2.150 to 2.153', asked: likely(seen, '2016-02-29', { '010619': 'Live dogs' }) }),
  ],
}
