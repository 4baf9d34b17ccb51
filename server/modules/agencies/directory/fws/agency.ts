import type { Agency } from '../agency.ts'
import { likely } from '../data-asked.ts'
import { describeProgram } from '../describe-program.ts'
import { disclaimers } from '../disclaimers.ts'
import { dispositionsBy } from '../dispositions.ts'
import { recordsOf } from '../record-needs.ts'

const { needed, sometimes } = recordsOf('50 CFR 14.61 to 14.64; FWS implementation guide (August 2020)', true)

export const fishAndWildlife: Agency = {
  code: 'FWS', name: 'Fish and Wildlife Service', words: 'Wildlife, living or dead, its parts and products, and what is under CITES or the Endangered Species Act',
  programs: [describeProgram({
    code: 'FWS', name: 'Declaration of wildlife (form 3-177)', words: 'Species, country of origin, source, purpose, amount and value, cartons with wildlife, permits of CITES, and arrival', flag: 'FW', processing: { EDS: 'The whole declaration of form 3-177' },
    asked: likely('FWS looks at goods of these chapters; CBP\'s flags by tariff number were not obtained', '2016-07-23', {
      '0106': 'Other live animals', '0208': 'Meat of game', '0301': 'Live fish', '0307': 'Molluscs', '0505': 'Feathers', '0506': 'Bones', '0507': 'Ivory, shell, horn', '0508': 'Coral and shells', '4103': 'Hides of reptiles', '4113': 'Leather of other animals', '4301': 'Furskins', '4302': 'Tanned furskins', '4303': 'Articles of fur', '420221': 'Handbags of leather', '9601': 'Worked ivory, shell, horn', '9705': 'Collections of zoology',
    }),
    records: [
      needed('PG17', 'common name, and cartons with wildlife', { processing: ['EDS'], fields: ['commonNameGeneral', 'cartonsContainingWildlife'] }), needed('PG29', 'amount', { processing: ['EDS'], fields: ['commodityNetQuantityPgaLineNet'] }),
      needed('PG30', 'arrival', { processing: ['EDS'], fields: ['dateOfInspectionLaboratoryTestingOrArrival'] }), { ...needed('PG05', 'scientific name, and FWS\'s description code', { processing: ['EDS'], fields: ['scientificGenusName'] }), isCertain: false },
      { ...needed('PG06', 'country of origin and how the animal was got', { processing: ['EDS'], fields: ['countryCode'] }), isCertain: false }, sometimes('PG14', 'permits and certificates of CITES', 'When the species is on an appendix of CITES, or another permit is needed'),
    ],
    disclaimers: [
      ...disclaimers('CD', { C: 'The declaration is made in FWS\'s system eDecs', D: 'FWS cleared the goods on paper' }),
      { code: 'E', words: 'The product holds no fish or wildlife, living or dead, nor parts or products of them, but what 50 CFR part 14 leaves free of declaration', overridesMust: true },
    ],
    dispositions: dispositionsBy('FWS wildlife inspectors', 'Refused clearance: the goods are seized, or exported where FWS lets them (50 CFR 14.53)'), authority: '16 U.S.C. 1538(d) and (e), 3371 to 3378; 50 CFR part 14', isCertain: true,
  })],
}
