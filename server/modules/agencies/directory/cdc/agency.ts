import type { Agency } from '../agency.ts'
import { likely } from '../data-asked.ts'
import { describeProgram } from '../describe-program.ts'
import { disclaimers } from '../disclaimers.ts'
import { dispositionsBy } from '../dispositions.ts'
import { recordsOf } from '../record-needs.ts'

const { needed } = recordsOf('42 CFR 71.54; CBP\'s codes for CDC were not obtained', false)

export const diseaseControl: Agency = {
  code: 'CDC', name: 'Centers for Disease Control and Prevention', words: 'Infectious biological agents and substances, vectors, human remains, and dogs, monkeys and other animals that carry disease to people',
  programs: [describeProgram({
    code: 'CDC', name: 'Public health importations', words: 'Infectious agents, substances and vectors need CDC\'s import permit; dogs, monkeys, bats and African rodents what 42 CFR part 71 asks',
    asked: likely('42 CFR 71.51 to 71.56 names the goods, not their tariff numbers', '2016-07-23', { '010611': 'Primates', '010619': 'Dogs, bats, rodents', '3002': 'Cultures of micro-organisms, blood, toxins', '300190': 'Human tissue' }),
    records: [needed('PG14', 'number of CDC\'s permit', { fields: ['lpcoNumberOrName'] })],
    disclaimers: disclaimers('ABCD', { A: 'The goods are not infectious, or are no animals that part 71 covers' }),
    dispositions: dispositionsBy('Quarantine officers at CDC port health stations', 'The goods are refused entry: they are exported or destroyed'), authority: '42 U.S.C. 264; 42 CFR part 71', isCertain: false,
  })],
}
