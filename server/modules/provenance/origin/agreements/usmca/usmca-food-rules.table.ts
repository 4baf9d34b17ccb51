import { codeList, codes } from '../../commodity-range.ts'
import type { ProductRule, RuleAlternative } from '../../agreement.ts'

const from = '2020-07-01'
const authority = (chapter: string, rule: string): string => `HTSUS general note 11(o), chapter ${chapter}, ${rule}; USMCA Annex 4-B`

const anyOtherChapter: RuleAlternative = { words: 'from any other chapter', shift: { from: 'other-chapter' } }

/** Preparations of milk that no dairy good may be made of. */
const dairyPreparations = codeList('19019032-19019034 19019036 19019038 19019042-19019043')
const dairyMixtures = codeList('21069003 21069006 21069009 21069022 21069024 21069026 21069028 21069062 21069064 21069066 21069068 21069072 21069074 21069076 21069078 21069080 21069082')

/** Only frozen, packed or roasted, fruit and vegetables originate where they were grown. */
const merelyPreserved = ['freezing', 'packing', 'canning', 'roasting']
const preserved: RuleAlternative = { words: 'from any other chapter, by more than freezing, packing in water, brine or juice, or roasting', shift: { from: 'other-chapter' }, processesExcluded: merelyPreserved }

/** Foods: chapters 1 through 8, coffee, 10 through 12 in part, and 16, 17 and 20. */
export const usmcaFoodRules: readonly ProductRule[] = [
  { goods: codes('0101-0106'), from, words: 'live animals', authority: authority('1', 'headings 0101 through 0106'), alternatives: [anyOtherChapter] },
  { goods: codes('0201-0210'), from, words: 'meat', authority: authority('2', 'headings 0201 through 0210'), alternatives: [anyOtherChapter] },
  { goods: codes('0301-0305'), from, words: 'fish', authority: authority('3', 'headings 0301 through 0305'), alternatives: [anyOtherChapter] },
  {
    goods: codes('030611-030890'), from, words: 'crustaceans, molluscs and other aquatic invertebrates', authority: authority('3', 'subheadings 0306.11 through 0308.90'),
    alternatives: [anyOtherChapter, { words: 'by smoking what was not smoked', shift: { from: 'none' }, processes: ['smoking'], beyondEvidence: true }],
  },
  ...(['0401-0404', '0406-0410'] as const).map((goods) => ({
    goods: codes(goods), from, words: 'dairy produce, eggs, honey', authority: authority('4', `headings ${goods.replace('-', ' through ')}`),
    alternatives: [{ words: 'from any other chapter, except from dairy preparations of subheading 1901.90', shift: { from: 'other-chapter' as const, except: dairyPreparations } }],
  })),
  {
    goods: codes('0405'), from, words: 'butter', authority: authority('4', 'heading 0405'),
    alternatives: [{ words: 'from any other chapter, except from dairy preparations of subheadings 1901.90 and 2106.90', shift: { from: 'other-chapter', except: [...dairyPreparations, ...dairyMixtures] } }],
  },
  { goods: codes('0501-0511'), from, words: 'products of animal origin', authority: authority('5', 'headings 0501 through 0511'), alternatives: [anyOtherChapter] },
  { goods: codes('0601-0604'), from, words: 'live plants, cut flowers', authority: authority('6', 'headings 0601 through 0604'), alternatives: [anyOtherChapter] },
  { goods: codes('0701-0711'), from, words: 'vegetables', authority: authority('7', 'headings 0701 through 0711'), alternatives: [anyOtherChapter] },
  { goods: codes('071220-071239'), from, words: 'dried vegetables', authority: authority('7', 'subheadings 0712.20 through 0712.39'), alternatives: [anyOtherChapter] },
  {
    goods: codes('071290'), from, words: 'other dried vegetables', authority: authority('7', 'subheading 0712.90'),
    alternatives: [anyOtherChapter, { words: 'savory, crushed or ground from whole', shift: { from: 'none' }, beyondEvidence: true }],
  },
  { goods: codes('0713-0714'), from, words: 'dried legumes, roots', authority: authority('7', 'headings 0713 through 0714'), alternatives: [anyOtherChapter] },
  { goods: codes('0801-0814'), from, words: 'fruit and nuts', authority: authority('8', 'headings 0801 through 0814'), alternatives: [anyOtherChapter] },
  { goods: codes('0901'), from, words: 'coffee', authority: authority('9', 'heading 0901'), alternatives: [anyOtherChapter] },
  { goods: codes('1001-1008'), from, words: 'cereals', authority: authority('10', 'headings 1001 through 1008'), alternatives: [anyOtherChapter] },
  { goods: codes('1101-1109'), from, words: 'flours, starches, malt', authority: authority('11', 'headings 1101 through 1109'), alternatives: [anyOtherChapter] },
  { goods: codes('1201-1206'), from, words: 'oil seeds, peanuts', authority: authority('12', 'headings 1201 through 1206'), alternatives: [anyOtherChapter] },
  { goods: codes('1208'), from, words: 'flours of oil seeds', authority: authority('12', 'heading 1208'), alternatives: [anyOtherChapter] },
  { goods: codes('1210-1214'), from, words: 'hops, herbs, fodder', authority: authority('12', 'headings 1210 through 1214'), alternatives: [anyOtherChapter] },
  { goods: codes('1601-1605'), from, words: 'preparations of meat or fish', authority: authority('16', 'headings 1601 through 1605'), alternatives: [anyOtherChapter] },
  { goods: codes('1701-1703'), from, words: 'sugar', authority: authority('17', 'headings 1701 through 1703'), alternatives: [anyOtherChapter] },
  { goods: codes('1704'), from, words: 'sugar confectionery', authority: authority('17', 'heading 1704'), alternatives: [{ words: 'from any other heading', shift: { from: 'other-heading' } }] },
  { goods: codes('2001-2007'), from, words: 'preparations of vegetables or fruit', authority: authority('20', 'chapter rule 1 and headings 2001 through 2007'), alternatives: [preserved] },
  {
    goods: codes('200811'), from, words: 'prepared peanuts', authority: authority('20', 'chapter rule 1 and subheading 2008.11'),
    alternatives: [{ ...preserved, words: 'from any other heading, except from heading 1202, by more than roasting', shift: { from: 'other-heading', except: codeList('1202') } }],
  },
  {
    // Peaches, pears and apricots in them must be wholly obtained in the parties: of other origin they are let pass by nothing.
    goods: codes('200819-200899'), from, words: 'other preparations of fruit or nuts', authority: authority('20', 'chapter rule 1 and subheadings 2008.19 through 2008.99'),
    alternatives: [{ ...preserved, words: `${preserved.words}, except from peaches, pears or apricots`, shift: { from: 'other-chapter', except: codeList('080830 080910 080930') } }],
  },
  {
    goods: codes('200911-200939'), from, words: 'citrus juice', authority: authority('20', 'subheadings 2009.11 through 2009.39'),
    alternatives: [{ words: 'from any other chapter, except from heading 0805', shift: { from: 'other-chapter', except: codeList('0805') } }],
  },
  { goods: codes('200941-200989'), from, words: 'other juice', authority: authority('20', 'subheadings 2009.41 through 2009.89'), alternatives: [anyOtherChapter] },
  {
    goods: codes('200990'), from, words: 'mixtures of juices', authority: authority('20', 'subheading 2009.90'),
    alternatives: [anyOtherChapter, { words: 'from other juices, by value content or by the share of a single juice', shift: { from: 'none' }, beyondEvidence: true }],
  },
]
