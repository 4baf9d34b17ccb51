import { codeList, codes } from '../../commodity-range.ts'
import type { ProductRule, RuleAlternative } from '../../agreement.ts'

const from = '2020-07-01'
const authority = (rule: string): string => `HTSUS general note 11(o), chapter 27, ${rule}; USMCA Annex 4-B`

const anyOtherChapter: RuleAlternative = { words: 'from any other chapter', shift: { from: 'other-chapter' } }
const anyOtherHeading: RuleAlternative = { words: 'from any other heading', shift: { from: 'other-heading' } }
const anyOtherSubheading: RuleAlternative = { words: 'from any other subheading', shift: { from: 'other-subheading' } }

/** A product of a chemical reaction originates whatever its materials; events do not tell reactions from mixtures. */
const chemicalReaction: RuleAlternative = { words: 'by a chemical reaction in the parties', shift: { from: 'none' }, processes: ['chemical-reaction'] }

/** Gases of the same subheading may be part of the goods, up to 49 percent by volume. */
function feedstock(goods: string): RuleAlternative {
  return { words: 'with at most 49 percent by volume of feedstock of the same subheadings that does not originate', shift: { from: 'none' }, volume: { materials: codeList(goods), percentMax: '49' } }
}

const refinery = ['atmospheric-distillation', 'vacuum-distillation', 'catalytic-hydroprocessing', 'catalytic-reforming', 'alkylation', 'catalytic-cracking', 'thermal-cracking', 'coking', 'isomerization']

/** Chapter 27: coal, crude oil, petroleum products and gas. */
export const usmcaFuelRules: readonly ProductRule[] = [
  { goods: codes('2701-2703'), from, words: 'coal, lignite, peat', authority: authority('headings 2701 through 2703'), alternatives: [anyOtherChapter, chemicalReaction] },
  { goods: codes('2704'), from, words: 'coke', authority: authority('heading 2704'), alternatives: [anyOtherHeading, chemicalReaction] },
  { goods: codes('2705-2706'), from, words: 'coal gas, tar', authority: authority('headings 2705 through 2706'), alternatives: [anyOtherHeading, chemicalReaction] },
  {
    goods: codes('2708-2709'), from, words: 'crude oil or pitch', authority: authority('headings 2708 through 2709'), alternatives: [anyOtherHeading, chemicalReaction],
    disregards: [{
      materials: codeList('2709 2710'), use: 'diluent', volumePercentMax: '40', words: 'crude oil whose diluent of heading 2709 or 2710 is disregarded, as at most 40 percent by volume',
      authority: authority('heading rule on diluent'),
    }],
  },
  {
    goods: codes('2710'), from, words: 'petroleum products', authority: authority('heading 2710'),
    alternatives: [
      { words: 'from any other heading, except from headings 2711 through 2715', shift: { from: 'other-heading', except: codeList('2711-2715') } },
      { words: 'by a process of refining', shift: { from: 'none' }, processes: refinery },
      // A component of heading 2207 within a material of chapter 27 is not to be seen in its code.
      { words: 'by direct blending with at most 25 percent by volume of other materials of chapter 27', shift: { from: 'none', only: codeList('27') }, processes: ['direct-blending'], volume: { materials: codeList('01-97'), percentMax: '25' }, beyondEvidence: true },
      chemicalReaction,
    ],
  },
  { goods: codes('271111'), from, words: 'liquefied natural gas', authority: authority('subheading 2711.11'), alternatives: [feedstock('271111'), chemicalReaction] },
  { goods: codes('271112-271114'), from, words: 'liquefied propane, butanes, ethylene', authority: authority('subheadings 2711.12 through 2711.14'), alternatives: [feedstock('271112-271114'), chemicalReaction] },
  { goods: codes('271119'), from, words: 'other liquefied gas', authority: authority('subheading 2711.19'), alternatives: [{ words: 'from any other subheading, except from subheading 2711.29', shift: { from: 'other-subheading', except: codeList('271129') } }, chemicalReaction] },
  { goods: codes('271121'), from, words: 'natural gas', authority: authority('subheading 2711.21'), alternatives: [anyOtherSubheading, chemicalReaction] },
  { goods: codes('271129'), from, words: 'other gas', authority: authority('subheading 2711.29'), alternatives: [{ words: 'from any other subheading, except from subheadings 2711.12 through 2711.21', shift: { from: 'other-subheading', except: codeList('271112-271121') } }, chemicalReaction] },
  { goods: codes('2712'), from, words: 'petroleum jelly, waxes', authority: authority('heading 2712'), alternatives: [anyOtherHeading, chemicalReaction] },
  { goods: codes('271311-271312'), from, words: 'petroleum coke', authority: authority('subheadings 2713.11 through 2713.12'), alternatives: [anyOtherHeading, chemicalReaction] },
  { goods: codes('271320'), from, words: 'petroleum bitumen', authority: authority('subheading 2713.20'), alternatives: [feedstock('271320'), chemicalReaction] },
  { goods: codes('2714'), from, words: 'natural bitumen', authority: authority('heading 2714'), alternatives: [anyOtherHeading, chemicalReaction] },
  { goods: codes('2715'), from, words: 'bituminous mixtures', authority: authority('heading 2715'), alternatives: [{ words: 'from any other heading, except from subheading 2713.20 or heading 2714', shift: { from: 'other-heading', except: codeList('271320 2714') } }, chemicalReaction] },
  { goods: codes('2716'), from, words: 'electrical energy', authority: authority('heading 2716'), alternatives: [anyOtherHeading] },
]
