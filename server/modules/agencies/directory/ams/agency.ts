import type { Agency } from '../agency.ts'
import { likely } from '../data-asked.ts'
import { describeProgram } from '../describe-program.ts'
import { disclaimers } from '../disclaimers.ts'
import { dispositionsBy } from '../dispositions.ts'
import { recordsOf } from '../record-needs.ts'

const answers = dispositionsBy('AMS inspectors', 'The goods fail inspection: they are exported, destroyed or put to a use that the order leaves free')
const seen = 'AMS inspects these goods; CBP\'s flags by tariff number were not obtained'
const { needed, sometimes } = recordsOf('AMS supplemental guide to the PGA message set (July 2025)', true)
const described = needed('PG10', 'description of the product', { fields: ['commodityCharacteristicDescription'] })

export const agriculturalMarketing: Agency = {
  code: 'AMS', name: 'Agricultural Marketing Service (USDA)', words: 'Quality of imported fruit, vegetables, nuts, peanuts and shell eggs, and organic certificates',
  programs: [
    describeProgram({
      code: 'MO', name: 'Marketing orders', words: 'Fruit, vegetables and nuts that a marketing order covers: inspection asked for, made, or why the goods are exempt',
      processing: { MO1: 'Inspection asked for', MO2: 'Inspected before', MO3: 'Exempt by form SC-6 (FV-6 before)', MO4: 'Exemption asked for', MO5: 'Pistachios: aflatoxin test asked for', MO6: 'Exempt type or variety', MO7: 'Exempt by season', MO8: 'Exempt by weight' },
      asked: likely(seen, '2016-07-23', { '0702': 'Tomatoes', '0703': 'Onions', '0701': 'Potatoes', '080250': 'Pistachios', '080231': 'Walnuts', '080510': 'Oranges', '080540': 'Grapefruit', '080440': 'Avocados', '080610': 'Table grapes', '081050': 'Kiwifruit' }),
      records: [{ ...described, processing: ['MO1', 'MO2', 'MO3', 'MO4', 'MO5', 'MO6', 'MO7'] }, sometimes('PG19', 'the applicant (role AP1)', 'When inspection, a test or an exemption is asked for'), sometimes('PG14', 'number of the certificate', 'When the goods were inspected before')],
      dispositions: answers, authority: '7 U.S.C. 608e-1; 7 CFR part 944', isCertain: true,
    }),
    describeProgram({
      code: 'EG', name: 'Shell eggs', words: 'Shell eggs: inspection asked for, or the approved form LPS-222', processing: { EG1: 'Inspection asked for', EG2: 'Form LPS-222 approved before' },
      asked: likely(seen, '2016-07-23', { '040721': 'Fresh eggs of hens', '040729': 'Other fresh eggs' }), records: [described, { ...needed('PG19', 'the applicant (role AP1)', { having: { entityRoleCode: ['AP1'] } }), processing: ['EG1'], isCertain: false }],
      disclaimers: disclaimers('A'), dispositions: answers, authority: '21 U.S.C. 1046; 7 CFR part 57', isCertain: true,
    }),
    describeProgram({
      code: 'PN', name: 'Peanuts', words: 'Peanuts: inspection asked for', processing: { PN1: 'Inspection asked for' },
      asked: likely(seen, '2016-07-23', { '1202': 'Peanuts' }), records: [described], dispositions: answers, authority: '7 U.S.C. 7958; 7 CFR part 996', isCertain: true,
    }),
    describeProgram({
      code: 'OR', name: 'Organic products', words: 'Products sold as organic: the NOP import certificate, whichever tariff number they have', processing: { OR1: 'Organic, with import certificate', OR2: 'Organic, other' }, from: '2024-03-19',
      records: [{ ...described, processing: ['OR1'] }, { ...needed('PG22', 'the statement of organic certification (AM4)', { having: { declarationCode: ['AM4'] } }), processing: ['OR1'] }],
      disclaimers: disclaimers('A', { A: 'The product is not sold as organic' }), dispositions: answers, authority: '7 U.S.C. 6514; 7 CFR 205.273', isCertain: true,
    }),
    describeProgram({
      code: 'RP', name: 'Reporting', words: 'Named beside the others where software reads the message set of July 2025; what it asks was not seen', disclaimers: disclaimers('A'),
      dispositions: answers, authority: 'AMS supplemental guide to the PGA message set (July 2025)', isCertain: false,
    }),
  ],
}
