import { codeList } from '../../commodity-range.ts'
import type { Agreement } from '../../agreement.ts'
import { koreaRules } from './korea-rules.table.ts'

const from = '2012-03-15'

/** United States-Korea Free Trade Agreement. */
export const korea: Agreement = {
  name: 'korea',
  title: 'United States-Korea Free Trade Agreement',
  authority: 'HTSUS general note 33; Pub. L. 112-41 section 202; 19 CFR part 10 subpart R',
  inForce: [{ from }],
  parties: [{ country: 'KR', from }, { country: 'US', from }],
  criteria: [
    { code: 'A', way: 'wholly-obtained', words: 'wholly obtained or produced entirely in the parties', authority: 'HTSUS general note 33(b)(i)' },
    { code: 'B', way: 'product-specific-rule', words: 'produced in the parties of other materials that meet the rule of the goods', authority: 'HTSUS general note 33(b)(ii)' },
    { code: 'C', way: 'originating-materials', words: 'produced in the parties of originating materials alone', authority: 'HTSUS general note 33(b)(iii)' },
  ],
  rules: koreaRules,
  whollyObtained: {
    processes: ['harvesting', 'mining', 'extraction', 'wellhead-receipt', 'scrap-collection', 'fishing', 'hunting', 'raising', 'growing'],
    authority: 'HTSUS general note 33(c)',
  },
  // The exceptions for food, which is not among the rules here, could not be made sure of, so nothing of chapters 1 through 24 is forgiven.
  deMinimis: [{ goods: codeList('25-49 64-97'), measure: 'value', percentMax: '10', exceptions: [], authority: 'HTSUS general note 33(e); Pub. L. 112-41 section 202(e)' }],
  valueContent: [
    { name: 'build-down', authority: 'HTSUS general note 33(g)' }, { name: 'build-up', authority: 'HTSUS general note 33(g)' }, { name: 'net-cost', authority: 'HTSUS general note 33(h)' },
  ],
  accumulation: { authority: 'HTSUS general note 33(b); Pub. L. 112-41 section 202(d)' },
  inventory: { methods: ['specific-identification', 'first-in-first-out', 'last-in-first-out', 'average'], authority: 'Pub. L. 112-41 section 202; 19 CFR part 10 subpart R' },
  disregarded: { uses: ['indirect', 'packing', 'packaging'], authority: 'HTSUS general note 33(l)' },
  nonQualifying: { processes: ['dilution-with-water'], authority: 'Pub. L. 112-41 section 202' },
  transit: {
    kind: 'customs-control',
    operations: ['unloading', 'reloading', 'storing', 'storage', 'preserving', 'transport', 'loading', 'arrival', 'departure'],
    words: 'outside the parties the goods stay under the control of customs, and are only unloaded, reloaded or preserved',
    authority: 'KORUS article 6.13; Pub. L. 112-41 section 202', uncertain: true,
  },
  certification: {
    elements: [
      { number: 1, name: 'certifier', attributes: ['certifier', 'certifier-name'], isEssential: true },
      { number: 2, name: 'importer, exporter and producer as far as they are known', attributes: ['importer', 'exporter', 'producer'] },
      { number: 3, name: 'description and classification to six digits', attributes: ['goods-1-commodity-code'], isEssential: true },
      { number: 4, name: 'why the goods originate', attributes: ['goods-1-origin-criterion'], isEssential: true },
      { number: 5, name: 'date of the certification', attributes: ['certified-on'], isEssential: true },
    ],
    certifiers: ['importer', 'exporter', 'producer'],
    blanketMonthsMax: 12,
    validYears: 4,
    authority: '19 CFR 10.1004(a); 78 FR 32356 (four years)',
  },
}
