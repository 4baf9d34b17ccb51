import { codes } from '../../commodity-range.ts'
import type { Agreement } from '../../agreement.ts'

const from = '1985-09-01'
const authority = 'HTSUS general note 8; 19 U.S.C. 2112 note (United States-Israel Free Trade Area Implementation Act)'

/**
 * United States-Israel Free Trade Area. Goods come straight from Israel, the West Bank, the Gaza Strip or a qualifying industrial zone, and are
 * grown or produced there; what is made of other materials must be a new and different article with 35 percent of its appraised value from
 * there, of which materials of the United States may be 15. That a new article was made, and the direct costs of making it, are for documents:
 * events do not show them, so such goods are never decided here.
 */
export const israel: Agreement = {
  name: 'israel',
  title: 'United States-Israel Free Trade Area',
  authority,
  inForce: [{ from }],
  parties: [{ country: 'IL', from }, { country: 'PS', from: '1995-11-13' }],
  criteria: [
    { code: 'A', way: 'wholly-obtained', words: 'wholly the growth, product or manufacture of Israel', authority: 'HTSUS general note 8(b)' },
    { code: 'B', way: 'product-specific-rule', words: 'a new or different article with 35 percent of its appraised value', authority: 'HTSUS general note 8(b)' },
    { code: 'C', way: 'originating-materials', words: 'made of such goods alone', authority: 'HTSUS general note 8(b)' },
  ],
  rules: [{
    goods: codes('01-97'), from, words: 'any goods', authority: 'HTSUS general note 8(b)',
    alternatives: [{ words: 'a new or different article, with at least 35 percent of its appraised value from materials and direct costs of processing', beyondEvidence: true }],
  }],
  whollyObtained: { processes: ['harvesting', 'mining', 'extraction', 'fishing', 'raising', 'growing'], authority: 'HTSUS general note 8(b)' },
  deMinimis: [],
  valueContent: [],
  accumulation: { authority: 'HTSUS general note 8(b): materials of the United States up to 15 percent of the appraised value' },
  inventory: { methods: ['specific-identification'], authority: 'HTSUS general note 8' },
  disregarded: { uses: ['packing', 'packaging'], authority: 'HTSUS general note 8' },
  nonQualifying: { processes: ['dilution-with-water', 'simple-combining', 'simple-packaging'], authority: 'HTSUS general note 8(c)' },
  transit: {
    kind: 'direct-shipment',
    operations: ['unloading', 'reloading', 'loading', 'transport', 'arrival', 'departure'],
    words: 'the goods are imported directly: elsewhere only on a through bill to the United States and under the control of customs',
    authority: 'HTSUS general note 8(b): imported directly',
  },
  certification: {
    elements: [{ number: 1, name: 'exporter or producer who declares', attributes: ['certifier', 'certifier-name'], isEssential: true }],
    certifiers: ['exporter', 'producer'],
    blanketMonthsMax: 12,
    validYears: 4,
    authority: 'HTSUS general note 8',
  },
}
