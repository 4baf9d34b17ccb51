import { codeList, codes } from '../../commodity-range.ts'
import type { ProductRule, RuleAlternative } from '../../agreement.ts'

const from = '2020-07-01'
const steelInputs = codeList('7208-7229 7301-7326')
const structureInputs = codeList('7208 7211 7216 7225 7226')
const authority = (chapter: string, rule: string): string => `HTSUS general note 11(o), chapter ${chapter}, ${rule}; USMCA Annex 4-B`

const anyOtherChapter: RuleAlternative = { words: 'from any other chapter', shift: { from: 'other-chapter' } }
const anyOtherHeading: RuleAlternative = { words: 'from any other heading', shift: { from: 'other-heading' } }
const outsideGroup: RuleAlternative = { words: 'from any heading outside the group', shift: { from: 'outside-group' } }

/** What chapter 73 asks of some goods since the steel rules took effect: steel of other origin counts only within 30 percent by weight. */
function steelContent(materials: typeof steelInputs, listed: string): readonly RuleAlternative[] {
  return [
    { words: `from any other heading, except from ${listed}`, shift: { from: 'other-heading', except: materials } },
    {
      words: `from ${listed} too, where at least 70 percent by weight of the materials of these headings originates`,
      shift: { from: 'other-heading' }, originatingWeight: { materials, percentMin: '70' },
    },
  ]
}

function noChange(transactionValue: string | undefined, netCost: string): RuleAlternative {
  return {
    words: `without a change, with a regional value content of at least ${transactionValue === undefined ? '' : `${transactionValue} percent by transaction value or `}${netCost} percent by net cost`,
    shift: { from: 'none' },
    valueContent: [
      ...(transactionValue === undefined ? [] : [{ method: 'transaction-value', percentMin: transactionValue } as const]),
      { method: 'net-cost', percentMin: netCost },
    ],
  }
}

const steelListed = 'headings 7208 through 7229 or 7301 through 7326'
const structureListed = 'headings 7208, 7211, 7216, 7225 or 7226'

/** Chapters 72 and 73 as far as 7308: iron and steel, pipes and structures. */
export const usmcaSteelRules: readonly ProductRule[] = [
  { goods: codes('7201'), from, words: 'pig iron', authority: authority('72', 'heading 7201'), alternatives: [anyOtherChapter] },
  { goods: codes('720211-720260'), from, words: 'ferroalloys', authority: authority('72', 'subheadings 7202.11 through 7202.60'), alternatives: [anyOtherChapter] },
  {
    goods: codes('720270'), from, words: 'ferromolybdenum', authority: authority('72', 'subheading 7202.70'),
    alternatives: [{ words: 'from any other chapter, except from subheading 2613.10', shift: { from: 'other-chapter', except: codeList('261310') } }],
  },
  { goods: codes('720280-720299'), from, words: 'ferroalloys', authority: authority('72', 'subheadings 7202.80 through 7202.99'), alternatives: [anyOtherChapter] },
  { goods: codes('7203-7205'), from, words: 'direct-reduced iron, scrap, granules', authority: authority('72', 'headings 7203 through 7205'), alternatives: [anyOtherChapter] },
  { goods: codes('7206-7207'), from, words: 'ingots and semifinished products', authority: authority('72', 'headings 7206 through 7207'), alternatives: [outsideGroup] },
  { goods: codes('7208-7216'), from, words: 'flat-rolled products, bars, rods and shapes', authority: authority('72', 'headings 7208 through 7216'), alternatives: [outsideGroup] },
  {
    goods: codes('7217'), from, words: 'wire', authority: authority('72', 'heading 7217'),
    alternatives: [{ words: 'from any other heading, except from headings 7213 through 7215', shift: { from: 'other-heading', except: codeList('7213-7215') } }],
  },
  { goods: codes('7218-7222'), from, words: 'stainless steel', authority: authority('72', 'headings 7218 through 7222'), alternatives: [outsideGroup] },
  {
    goods: codes('7223'), from, words: 'wire of stainless steel', authority: authority('72', 'heading 7223'),
    alternatives: [{ words: 'from any other heading, except from headings 7221 through 7222', shift: { from: 'other-heading', except: codeList('7221-7222') } }],
  },
  { goods: codes('7224-7228'), from, words: 'other alloy steel', authority: authority('72', 'headings 7224 through 7228'), alternatives: [outsideGroup] },
  {
    goods: codes('7229'), from, words: 'wire of other alloy steel', authority: authority('72', 'heading 7229'),
    alternatives: [{ words: 'from any other heading, except from headings 7227 through 7228', shift: { from: 'other-heading', except: codeList('7227-7228') } }],
  },
  { goods: codes('7301-7303'), from, words: 'sheet piling, rails, cast tubes', authority: authority('73', 'headings 7301 through 7303'), alternatives: [anyOtherChapter] },
  { goods: codes('730411-730439'), from, words: 'seamless tubes and pipes', authority: authority('73', 'subheadings 7304.11 through 7304.39'), alternatives: [anyOtherChapter] },
  {
    goods: codes('73044130'), from, words: 'cold-worked seamless tubes of stainless steel under 19 mm', authority: authority('73', 'tariff item 7304.41.30'),
    alternatives: [{ words: 'from subheading 7304.49 or any other chapter', shift: { from: 'other-chapter', also: codeList('730449') } }],
  },
  {
    goods: codes('730441'), from, words: 'cold-worked seamless tubes of stainless steel', authority: authority('73', 'subheading 7304.41'),
    alternatives: [anyOtherChapter, { words: 'for tariff item 7304.41.30, from subheading 7304.49', shift: { from: 'other-chapter', also: codeList('730449') }, beyondEvidence: true }],
  },
  { goods: codes('730449-730490'), from, words: 'other seamless tubes and pipes', authority: authority('73', 'subheadings 7304.49 through 7304.90'), alternatives: [anyOtherChapter] },
  { goods: codes('7305-7307'), from, to: '2023-06-30', words: 'welded pipes, hollow profiles, fittings', authority: authority('73', 'headings 7305 through 7307, until 1 July 2023'), alternatives: [anyOtherChapter] },
  {
    goods: codes('7305-7307'), from: '2023-07-01', words: 'welded pipes, hollow profiles, fittings', authority: authority('73', 'headings 7305 through 7307, since 1 July 2023'),
    alternatives: [...steelContent(steelInputs, steelListed), noChange('75', '65')],
  },
  // Until 1 July 2022 a change by some workings of shapes of heading 7216 did not count; other workings did, and events do not tell them apart.
  ...['730810', '730820', '730830', '730840', '730890'].map((goods) => ({
    goods: codes(goods), from, to: '2022-06-30', words: 'structures', authority: authority('73', `subheading ${goods.slice(0, 4)}.${goods.slice(4)}, until 1 July 2022`),
    alternatives: [
      { words: 'from any other heading, except from shapes of heading 7216', shift: { from: 'other-heading' as const, except: codeList('7216') } },
      { words: 'from shapes of heading 7216 by more than drilling, cutting, coating or fitting attachments', shift: { from: 'other-heading' as const }, beyondEvidence: true as const },
    ],
  })),
  ...[['730810', '75', '65'], ['730820', '65', '55'], ['730830', '75', '65'], ['730840', '65', '55']].map(([goods = '', transactionValue, netCost = '']) => ({
    goods: codes(goods), from: '2022-07-01', words: 'structures', authority: authority('73', `subheading ${goods.slice(0, 4)}.${goods.slice(4)}, since 1 July 2022`),
    alternatives: [...steelContent(structureInputs, structureListed), noChange(transactionValue, netCost)],
  })),
  {
    goods: codes('730890'), from: '2022-07-01', words: 'other structures', authority: authority('73', 'subheading 7308.90, since 1 July 2022'),
    alternatives: [...steelContent(structureInputs, structureListed), noChange(undefined, '65')],
  },
  { goods: codes('7309-7311'), from, words: 'tanks and containers', authority: authority('73', 'headings 7309 through 7311'), alternatives: [outsideGroup] },
  { goods: codes('731210'), from, to: '2022-12-31', words: 'stranded wire, ropes and cables', authority: authority('73', 'subheading 7312.10, until 1 January 2023'), alternatives: [anyOtherHeading] },
  {
    goods: codes('731210'), from: '2023-01-01', words: 'stranded wire, ropes and cables', authority: authority('73', 'subheading 7312.10, since 1 January 2023'),
    alternatives: [...steelContent(steelInputs, steelListed), noChange('75', '65')],
  },
  { goods: codes('731290'), from, words: 'plaited bands and slings', authority: authority('73', 'subheading 7312.90'), alternatives: [anyOtherHeading] },
  { goods: codes('7317'), from, to: '2023-06-30', words: 'nails', authority: authority('73', 'heading 7317, until 1 July 2023'), alternatives: [{ words: 'from any other heading, except from heading 7318', shift: { from: 'other-heading', except: codeList('7318') } }] },
  {
    goods: codes('7317'), from: '2023-07-01', words: 'nails', authority: authority('73', 'heading 7317, since 1 July 2023'),
    alternatives: [...steelContent(steelInputs, steelListed), noChange('75', '65')],
  },
  { goods: codes('7318'), from, words: 'screws, bolts and nuts', authority: authority('73', 'heading 7318'), alternatives: [{ words: 'from any other heading, except from heading 7317', shift: { from: 'other-heading', except: codeList('7317') } }] },
  { goods: codes('7319-7320'), from, words: 'needles and springs', authority: authority('73', 'headings 7319 through 7320'), alternatives: [outsideGroup] },
  { goods: codes('7325-7326'), from, words: 'cast and other articles', authority: authority('73', 'headings 7325 through 7326'), alternatives: [outsideGroup] },
]
