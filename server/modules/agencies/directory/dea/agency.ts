import type { Agency } from '../agency.ts'
import { likely } from '../data-asked.ts'
import { describeProgram } from '../describe-program.ts'
import { disclaimers } from '../disclaimers.ts'
import { dispositionsBy } from '../dispositions.ts'
import { recordsOf } from '../record-needs.ts'

const { needed } = recordsOf('21 CFR 1312.11 to 1312.19, 1313.12 to 1313.17; DEA implementation guide', false)

export const drugEnforcement: Agency = {
  code: 'DEA', name: 'Drug Enforcement Administration', words: 'Controlled substances, listed chemicals, and machines that make tablets or capsules',
  programs: [describeProgram({
    code: 'DEA', name: 'Controlled substances and listed chemicals', words: 'Import permit (form 357) or declaration (forms 236, 486 and 452), the substance by its code, and its amount',
    asked: likely('DEA controls substances of these headings by 21 CFR part 1308 and 1310; CBP\'s flags by tariff number were not obtained', '2016-07-23', {
      '1302': 'Opium and other extracts', '121190': 'Coca leaf, cannabis, poppy straw', '2939': 'Alkaloids (opium, ephedrine, cocaine)', '2924': 'Amides', '2932': 'Heterocyclic compounds with oxygen', '2933': 'Heterocyclic compounds with nitrogen', '300340': 'Medicaments with alkaloids', '300440': 'Medicaments with alkaloids in doses', '8479': 'Tableting and encapsulating machines',
    }),
    records: [
      needed('PG14', 'number of the permit or of the declaration', { fields: ['lpcoNumberOrName'] }), needed('PG02', 'the substance by DEA\'s code'),
      needed('PG04', 'name and amount of the substance', { fields: ['nameOfTheConstituentElement'] }), needed('PG19', 'the registered importer'),
    ],
    disclaimers: disclaimers('A', { A: 'The product holds no controlled substance or listed chemical, or is exempt by DEA\'s rules' }),
    dispositions: dispositionsBy('DEA regulatory section', 'Release is refused, and the goods may be seized'), authority: '21 U.S.C. 952, 957, 971; 21 CFR parts 1312 and 1313', isCertain: false,
  })],
}
