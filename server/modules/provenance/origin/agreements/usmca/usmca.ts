import { codeList } from '../../commodity-range.ts'
import type { Agreement, DeMinimis } from '../../agreement.ts'
import { usmcaFoodRules } from './usmca-food-rules.table.ts'
import { usmcaFuelRules } from './usmca-fuel-rules.table.ts'
import { usmcaGoodsRules } from './usmca-goods-rules.table.ts'
import { usmcaSteelRules } from './usmca-steel-rules.table.ts'

const from = '2020-07-01'

/** 19 U.S.C. 4531(f)(2). Where the law tells goods of a subheading apart by what they contain, all of them are taken: the code does not tell. */
const unforgiven: DeMinimis['exceptions'] = [
  { materials: codeList('0401-0406 190190 210690'), goods: codeList('0401-0406 190110 190120 190190 210690 2105 220290-220299 230990'), words: 'dairy produce' },
  { materials: codeList('0805 200911-200939'), goods: codeList('200911-200939 210690 220290-220299'), words: 'citrus fruit in juice' },
  { materials: codeList('09'), goods: codeList('210111'), words: 'coffee in instant coffee' },
  { materials: codeList('15'), goods: codeList('1501-1508 1512 1514 1515'), words: 'fats and oils' },
  { materials: codeList('1701'), goods: codeList('1701-1703'), words: 'sugar' },
  { materials: codeList('17 1805'), goods: codeList('180610'), words: 'sugar and cocoa in cocoa powder' },
  { materials: codeList('0808 0809 20'), goods: codeList('2008'), words: 'peaches, pears and apricots' },
  { materials: codeList('2009'), goods: codeList('200990 210690 220290-220299'), words: 'single juices in mixtures' },
  { materials: codeList('2203-2208'), goods: codeList('2207-2208'), words: 'beverages and spirits' },
]

/** United States-Mexico-Canada Agreement. */
export const usmca: Agreement = {
  name: 'usmca',
  title: 'United States-Mexico-Canada Agreement',
  authority: 'HTSUS general note 11; 19 U.S.C. 4531; 19 CFR part 182 and its appendix A',
  inForce: [{ from }],
  parties: [{ country: 'CA', from }, { country: 'MX', from }, { country: 'US', from }],
  criteria: [
    { code: 'A', way: 'wholly-obtained', words: 'wholly obtained or produced entirely in the parties', authority: 'USMCA article 4.2(a), 4.3; HTSUS general note 11(b)(i)' },
    { code: 'B', way: 'product-specific-rule', words: 'produced in the parties of other materials that meet the rule of the goods', authority: 'USMCA article 4.2(b); HTSUS general note 11(b)(ii)' },
    { code: 'C', way: 'originating-materials', words: 'produced in the parties of originating materials alone', authority: 'USMCA article 4.2(c); HTSUS general note 11(b)(iii)' },
    { code: 'D', way: 'parts-by-value-content', words: 'produced in the parties of parts of their own subheading, by value content', authority: 'USMCA article 4.2(d); HTSUS general note 11(b)(iv)' },
  ],
  rules: [...usmcaFoodRules, ...usmcaGoodsRules, ...usmcaFuelRules, ...usmcaSteelRules],
  whollyObtained: {
    processes: ['harvesting', 'mining', 'extraction', 'wellhead-receipt', 'scrap-collection', 'fishing', 'hunting', 'raising', 'aquaculture', 'growing'],
    authority: 'USMCA article 4.3; 19 U.S.C. 4531(a)(4)',
  },
  deMinimis: [
    { goods: codeList('50-60 9619'), measure: 'weight', percentMax: '10', exceptions: [], authority: 'USMCA article 6.1; 19 U.S.C. 4531(f)(4)' },
    { goods: codeList('61-63'), measure: 'weight', percentMax: '10', exceptions: [], authority: 'USMCA article 6.1; 19 U.S.C. 4531(f)(4)' },
    { goods: codeList('01-27'), measure: 'value', percentMax: '10', exceptions: unforgiven, otherSubheadingOnly: true, authority: 'USMCA article 4.12; 19 U.S.C. 4531(f)(1) and (3)' },
    { goods: codeList('28-97'), measure: 'value', percentMax: '10', exceptions: [], authority: 'USMCA article 4.12; 19 U.S.C. 4531(f)(1)' },
  ],
  valueContent: [
    { name: 'transaction-value', authority: 'USMCA article 4.5; 19 U.S.C. 4531(d)(2)' },
    { name: 'net-cost', authority: 'USMCA article 4.5; 19 U.S.C. 4531(d)(3)' },
  ],
  accumulation: { authority: 'USMCA article 4.11; 19 U.S.C. 4531(e)' },
  inventory: { methods: ['specific-identification', 'first-in-first-out', 'last-in-first-out', 'average'], authority: '19 U.S.C. 4531(g); 19 CFR part 182 appendix A, schedules VII and VIII' },
  disregarded: { uses: ['indirect', 'packing', 'packaging'], authority: 'USMCA articles 4.9, 4.15 and 4.16; 19 U.S.C. 4531(i), (j) and (k)' },
  nonQualifying: { processes: ['dilution-with-water'], authority: '19 U.S.C. 4531(n)' },
  transit: {
    kind: 'customs-control',
    operations: ['unloading', 'reloading', 'separation-from-bulk', 'storing', 'storage', 'labelling', 'marking', 'preserving', 'transport', 'loading', 'arrival', 'departure'],
    words: 'outside the parties the goods stay under the control of customs, and are only unloaded, reloaded, divided from bulk, stored, labelled, marked or preserved',
    authority: 'USMCA article 4.18; 19 U.S.C. 4531(l)',
  },
  certification: {
    elements: [
      { number: 1, name: 'who certifies: importer, exporter or producer', attributes: ['certifier-capacity'] },
      { number: 2, name: 'certifier', attributes: ['certifier', 'certifier-name'], isEssential: true },
      { number: 3, name: 'exporter, where it is not the certifier', attributes: ['exporter', 'exporter-id', 'certifier'] },
      { number: 4, name: 'producer', attributes: ['producer', 'producer-id', 'producer-confidential', 'various-producers'] },
      { number: 5, name: 'importer, where it is known', attributes: ['importer', 'importer-id', 'importer-unknown', 'various-importers'] },
      { number: 6, name: 'description and classification to six digits', attributes: ['goods-1-commodity-code'], isEssential: true },
      { number: 7, name: 'origin criterion', attributes: ['goods-1-origin-criterion'], isEssential: true },
      { number: 8, name: 'blanket period, where there is one', attributes: ['certifier'] },
      { number: 9, name: 'authorised signature and date', attributes: ['certified-on'], isEssential: true },
    ],
    certifiers: ['importer', 'exporter', 'producer'],
    blanketMonthsMax: 12,
    validYears: 4,
    notRequiredUpTo: { amount: '2500', authority: '19 CFR 182.14(a)' },
    authority: 'USMCA Annex 5-A and article 5.2; 19 CFR 182.12 and part 182 appendix A',
  },
}
