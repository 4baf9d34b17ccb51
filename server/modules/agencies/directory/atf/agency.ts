import type { Agency } from '../agency.ts'
import { likely } from '../data-asked.ts'
import { describeProgram } from '../describe-program.ts'
import { disclaimers } from '../disclaimers.ts'
import { dispositionsBy } from '../dispositions.ts'
import { recordsOf } from '../record-needs.ts'

const { needed, sometimes } = recordsOf('27 CFR 447.41 to 447.45, 478.112 to 478.119, 479.111; ATF implementation guide', false)

export const alcoholTobaccoFirearms: Agency = {
  code: 'ATF', name: 'Bureau of Alcohol, Tobacco, Firearms and Explosives', words: 'Firearms, ammunition and defense articles of the U.S. Munitions Import List: the import permit',
  programs: [describeProgram({
    code: 'COR', name: 'Firearms, ammunition and defense articles', words: 'Permit of form 6, or why none is needed; make, model, calibre and serial numbers of firearms', flag: 'AT',
    asked: likely('Headings that name articles of 27 CFR 447.21; CBP\'s flags by tariff number were not obtained', '2016-07-23', {
      '9301': 'Military weapons', '9302': 'Revolvers and pistols', '9303': 'Other firearms', '9304': 'Other arms', '9305': 'Parts of arms', '9306': 'Ammunition', '8710': 'Tanks and armoured vehicles',
    }),
    records: [
      needed('PG14', 'number of the permit of form 6, or the code of the exemption'), needed('PG10', 'category of the munitions import list, calibre or gauge'), needed('PG19', 'the manufacturer, with its country'),
      sometimes('PG07', 'make, model and serial number', 'When firearms are imported'), sometimes('PG29', 'barrel and overall length, in inches', 'When firearms are imported'),
    ],
    disclaimers: disclaimers('ACD', { A: 'The article is not on the munitions import list and is no firearm', C: 'The data are with ATF already, e.g. in eForms' }),
    dispositions: dispositionsBy('ATF imports branch', 'Release is refused: the goods are exported, abandoned or seized'), authority: '22 U.S.C. 2778; 18 U.S.C. 925(d); 27 CFR parts 447, 478, 479', isCertain: false,
  })],
}
