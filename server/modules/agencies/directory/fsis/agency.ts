import type { Agency } from '../agency.ts'
import { likely } from '../data-asked.ts'
import { describeProgram } from '../describe-program.ts'
import { disclaimers } from '../disclaimers.ts'
import { dispositionsBy } from '../dispositions.ts'
import { recordsOf } from '../record-needs.ts'

const { needed } = recordsOf('9 CFR 327.4 and 327.5, 381.197 and 381.198, 557.4 and 557.5, 590.915 and 590.920; FSIS guide to the PGA message set', false)

export const foodSafetyInspection: Agency = {
  code: 'FSI', name: 'Food Safety and Inspection Service (USDA)', words: 'Meat, poultry, catfish and egg products: from eligible countries and establishments, certified and inspected again on arrival',
  programs: [describeProgram({
    code: 'FSI', name: 'Meat, poultry, Siluriformes and egg products', words: 'Foreign inspection certificate, species and process, establishment, lots with dates and weight, and where the goods are presented for inspection', flag: 'FS',
    asked: likely('FSIS inspects goods of these headings; CBP\'s flags by tariff number were not obtained', '2016-07-23', {
      '0201': 'Beef, fresh or chilled', '0202': 'Beef, frozen', '0203': 'Pork', '0204': 'Lamb and goat', '0206': 'Offal', '0207': 'Poultry', '0209': 'Pig and poultry fat', '0210': 'Meat, salted, dried or smoked', '030272': 'Catfish', '030324': 'Catfish, frozen', '030432': 'Fillets of catfish', '030462': 'Frozen fillets of catfish',
      '0408': 'Eggs without shell', '1601': 'Sausages', '1602': 'Prepared meat',
    }),
    records: [
      needed('PG14', 'number of the foreign inspection certificate', { fields: ['lpcoNumberOrName'] }), needed('PG13', 'government that issued the certificate'), needed('PG10', 'species and process (category FS1)'), needed('PG19', 'the establishment where the product was made'),
      needed('PG29', 'net and gross weight', { fields: ['commodityNetQuantityPgaLineNet'] }), needed('PG30', 'official import inspection establishment (status I)', { having: { inspectionLaboratoryTestingStatus: ['I', 'R', 'S'] } }), needed('PG22', 'certification by the filer', { having: { declarationCertification: ['Y'] } }),
    ],
    disclaimers: disclaimers('ABD', { A: 'The product holds no meat, poultry, Siluriformes or egg product that FSIS inspects', B: 'The amount or use is exempt (9 CFR 327.16, 327.17, 381.207)', D: 'The application is made on paper (form 9540-1)' }),
    dispositions: dispositionsBy('FSIS import inspectors', 'Refused entry: exported, destroyed or turned to animal food within 45 days (9 CFR 327.13)'), authority: '21 U.S.C. 466, 620, 1046; 9 CFR parts 327, 381, 557 and 590', isCertain: false,
  })],
}
