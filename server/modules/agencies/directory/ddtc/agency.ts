import type { Agency } from '../agency.ts'
import { describeProgram } from '../describe-program.ts'
import { disclaimers } from '../disclaimers.ts'
import { dispositionsBy } from '../dispositions.ts'
import { recordsOf } from '../record-needs.ts'
import { likely } from '../data-asked.ts'

const { needed, sometimes } = recordsOf('DDTC implementation guide (May 2016); 22 CFR 123.3 to 123.5', false)

export const defenseTradeControls: Agency = {
  code: 'DTC', name: 'Directorate of Defense Trade Controls', words: 'Defense articles of the U.S. Munitions List that come in for a time only, or back',
  programs: [describeProgram({
    code: 'DTC', name: 'Temporary imports of defense articles', words: 'License DSP-61 (or another) by number and line, or the exemption of 22 CFR parts 123 to 126 by its paragraph; registration of the importer',
    asked: likely('22 CFR part 121 names the articles, not their tariff numbers', '2016-07-23', { '9301': 'Military weapons', '8710': 'Armoured vehicles', '8802': 'Military aircraft', '8807': 'Parts of military aircraft', '9306': 'Bombs, missiles, ammunition', '890610': 'Warships' }),
    records: [
      needed('PG14', 'number of the license, or the exemption by its paragraph'), needed('PG19', 'the registrant'),
      sometimes('PG30', 'expected arrival (status A)', 'When a license is used, whose dates are checked against it'), sometimes('PG10', 'category of the munitions list', 'When the article is on it'),
    ],
    disclaimers: disclaimers('ABC', { A: 'The article is not on the munitions list', B: 'The import is permanent, so that ATF looks at it' }),
    dispositions: dispositionsBy('Licensing officers of the Department of State', 'Release is refused, and the goods may be seized (22 CFR 127.6)'), authority: '22 U.S.C. 2778; 22 CFR parts 120 to 130', isCertain: false,
  })],
}
