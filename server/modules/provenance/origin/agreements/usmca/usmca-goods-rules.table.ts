import { codeList, codes } from '../../commodity-range.ts'
import type { ProductRule, RuleAlternative } from '../../agreement.ts'

const from = '2020-07-01'
const authority = (chapter: string, rule: string): string => `HTSUS general note 11(o), chapter ${chapter}, ${rule}; USMCA Annex 4-B`

const yarnsAndFabrics = '5106-5113 5204-5212 5310-5311 54 5508-5516 5801-5802 5806 6001-6006 9619'
const assembled = ['cutting-and-sewing', 'cutting-and-assembling', 'knitting-to-shape-and-assembling']

/**
 * Yarn forward: yarns and fabrics of other origin do not count. The rules ask it of the component that determines the classification alone,
 * and besides of sewing thread, narrow elastics and pockets; here it is asked of every material, which is stricter, so that meeting it is
 * certain and missing it is not.
 */
const yarnForward: readonly RuleAlternative[] = [
  { words: 'from any other chapter, except from yarns and fabrics, cut or knit to shape and sewn or assembled in the parties', shift: { from: 'other-chapter', except: codeList(yarnsAndFabrics) }, processes: assembled },
  { words: 'so for the component that determines the classification, with what the chapter rules ask of thread, elastics and pockets', shift: { from: 'none' }, beyondEvidence: true },
]

/** Ores, pesticides and apparel. */
export const usmcaGoodsRules: readonly ProductRule[] = [
  { goods: codes('2501-2530'), from, words: 'salt, stone, cement', authority: authority('25', 'headings 2501 through 2530'), alternatives: [{ words: 'from any other chapter', shift: { from: 'other-chapter' } }] },
  { goods: codes('2601-2621'), from, words: 'ores, slag and ash', authority: authority('26', 'headings 2601 through 2621'), alternatives: [{ words: 'from any other heading', shift: { from: 'other-heading' } }] },
  {
    goods: codes('380850-380899'), from, words: 'pesticides', authority: authority('38', 'subheadings 3808.50 through 3808.99'),
    alternatives: [{
      words: 'from any other subheading, where at least 50 percent by weight of the active ingredients originates',
      shift: { from: 'other-subheading' }, originatingWeight: { materials: codeList('01-97'), use: 'active-ingredient', percentMin: '50' },
    }, { words: 'by one of the processes of general note 11(n)(iv): reaction, purification, mixing, separation', shift: { from: 'none' }, beyondEvidence: true }],
  },
  { goods: codes('6101-6117'), from, words: 'knitted apparel', authority: authority('61', 'headings 6101 through 6117'), alternatives: yarnForward },
  { goods: codes('6201-6217'), from, words: 'woven apparel', authority: authority('62', 'headings 6201 through 6217'), alternatives: yarnForward },
]
