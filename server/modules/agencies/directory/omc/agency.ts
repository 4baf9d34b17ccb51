import type { Agency } from '../agency.ts'
import { likely } from '../data-asked.ts'
import { describeProgram } from '../describe-program.ts'
import { disclaimers } from '../disclaimers.ts'
import { dispositionsBy } from '../dispositions.ts'
import { recordsOf } from '../record-needs.ts'

const { needed } = recordsOf('Public Law 101-162, section 609 (16 U.S.C. 1537 note); form DS-2031', false)

export const marineConservation: Agency = {
  code: 'OMC', name: 'Office of Marine Conservation (Department of State)', words: 'Wild shrimp, caught so that no sea turtle is harmed',
  programs: [describeProgram({
    code: 'OMC', name: 'Shrimp exporter\'s and importer\'s declaration', words: 'Shrimp and products of it: form DS-2031, with how and where the shrimp was harvested', flag: 'OM',
    asked: likely('Headings that name shrimp; CBP\'s flags by tariff number were not obtained', '2016-07-23', { '030616': 'Cold-water shrimps, frozen', '030617': 'Other shrimps, frozen', '030635': 'Cold-water shrimps', '030636': 'Other shrimps', '030695': 'Shrimps, dried or salted', '160521': 'Prepared shrimps', '160529': 'Prepared shrimps, airtight' }),
    records: [needed('PG22', 'the declaration DS-2031 with its box', { having: { declarationCertification: ['Y'] } }), needed('PG06', 'country of harvest, and how (wild or aquaculture)', { fields: ['countryCode'] })],
    disclaimers: disclaimers('AD', { A: 'The product holds no shrimp', D: 'Form DS-2031 is presented on paper' }),
    dispositions: dispositionsBy('Officers of the Department of State, and CBP for it', 'Entry is refused to shrimp of a nation or fishery that is not certified'), authority: 'Public Law 101-162, section 609 (16 U.S.C. 1537 note)', isCertain: false,
  })],
}
