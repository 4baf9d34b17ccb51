import type { Agency, AgencyProgram } from '../agency.ts'
import { likely } from '../data-asked.ts'
import { describeProgram } from '../describe-program.ts'
import { disclaimers } from '../disclaimers.ts'
import { dispositionsBy } from '../dispositions.ts'
import { recordsOf } from '../record-needs.ts'

const answers = dispositionsBy('TTB officers, and CBP for the tax', 'The goods stay in customs custody until permit, label approval or tax is right')
const { needed, sometimes } = recordsOf('27 CFR 1.58, 27.48 to 27.59, 41.86; TTB implementation guide', false)

type Named = Pick<AgencyProgram, 'code' | 'name' | 'words' | 'authority' | 'asked'>

function program(named: Named, processing: Readonly<Record<string, string>> = {}): AgencyProgram {
  return describeProgram({
    ...named, processing, flag: 'TB', disclaimers: disclaimers('ABCD', { A: 'The product holds no alcohol or tobacco that TTB taxes', C: 'TTB has the data, or has given leave' }), dispositions: answers, isCertain: false,
    records: [needed('PG14', 'number of the importer\'s permit (or why none is needed)'), sometimes('PG22', 'certificate of label approval (COLA)', 'When the product is bottled for sale'), sometimes('PG13', 'foreign certificate of age, origin or analysis', 'When 27 CFR 4, 5 or 27 asks for it')],
  })
}

const kinds = (from: number, to: number, words: string): Readonly<Record<string, string>> => Object.fromEntries(Array.from({ length: to - from + 1 }, (_, index) => [`T${String(from + index).padStart(2, '0')}`, words]))
const seen = 'Headings that name the goods; CBP\'s flags TB1 to TB3 by tariff number were not obtained'

export const alcoholTobaccoTax: Agency = {
  code: 'TTB', name: 'Alcohol and Tobacco Tax and Trade Bureau', words: 'Beer, wine, spirits and tobacco: permit, label approval and the basis of the tax',
  programs: [
    program({ code: 'BER', name: 'Beer', words: 'Malt beverages: importer\'s basic permit, label approval, and controlled group for a reduced rate', authority: '27 U.S.C. 203, 205; 26 U.S.C. 5051; 27 CFR parts 7 and 27', asked: likely(seen, '2016-07-23', { 2203: 'Beer made from malt' }) }, kinds(1, 3, 'A kind of beer by TTB\'s guide')),
    program({ code: 'WIN', name: 'Wine', words: 'Wine: importer\'s basic permit, label approval, certification of practices where it is asked', authority: '27 U.S.C. 203, 205; 26 U.S.C. 5041, 5382; 27 CFR parts 4 and 27', asked: likely(seen, '2016-07-23', { 2204: 'Wine', 2205: 'Vermouth', 2206: 'Cider, perry, mead' }) }, kinds(4, 11, 'A kind of wine by TTB\'s guide')),
    program({ code: 'DSP', name: 'Distilled spirits', words: 'Spirits: importer\'s basic permit, label approval, and certificate of age and origin where it is asked', authority: '27 U.S.C. 203, 205; 26 U.S.C. 5001; 27 CFR parts 5 and 27', asked: likely(seen, '2016-07-23', { 2207: 'Ethyl alcohol', 2208: 'Spirits, liqueurs' }) }),
    program({ code: 'TOB', name: 'Tobacco', words: 'Cigars, cigarettes, tobacco, papers and tubes: importer\'s permit, and the sale price of large cigars', authority: '26 U.S.C. 5701 to 5763; 27 CFR part 41', asked: likely(seen, '2016-07-23', { 2402: 'Cigars and cigarettes', 2403: 'Other manufactured tobacco', 481310: 'Cigarette papers' }) }),
  ],
}
