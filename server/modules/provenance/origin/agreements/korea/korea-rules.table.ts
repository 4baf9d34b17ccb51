import { codeList, codes } from '../../commodity-range.ts'
import type { ProductRule, RuleAlternative, ValueContentThreshold } from '../../agreement.ts'

const from = '2012-03-15'
const authority = (rule: string): string => `HTSUS general note 33(o), ${rule}; KORUS Annex 6-A`

const anyOtherHeading: RuleAlternative = { words: 'from any other heading', shift: { from: 'other-heading' } }
const anyOtherSubheading: RuleAlternative = { words: 'from any other subheading', shift: { from: 'other-subheading' } }

function contents(...[buildUp, buildDown, netCost]: readonly string[]): readonly ValueContentThreshold[] {
  return [
    ...(buildUp === undefined || buildUp === '' ? [] : [{ method: 'build-up', percentMin: buildUp } as const]),
    ...(buildDown === undefined ? [] : [{ method: 'build-down', percentMin: buildDown } as const]),
    ...(netCost === undefined ? [] : [{ method: 'net-cost', percentMin: netCost } as const]),
  ]
}

const bearsContent = (valueContent: readonly ValueContentThreshold[]): RuleAlternative => ({ words: 'without a change, by regional value content', shift: { from: 'none' }, valueContent })

/** Some rules of chapters 84, 86, 87 and 90 as the tariff prints them; chapters 72 and 73 could not be made sure of. */
export const koreaRules: readonly ProductRule[] = [
  { goods: codes('72'), from, words: 'iron and steel', authority: authority('chapter 72'), uncertain: true, alternatives: [anyOtherHeading] },
  { goods: codes('73'), from, words: 'articles of iron or steel', authority: authority('chapter 73'), uncertain: true, alternatives: [anyOtherHeading] },
  { goods: codes('842211-842240'), from, words: 'dishwashers, packing machinery', authority: authority('chapter 84, rule 50'), alternatives: [anyOtherSubheading] },
  { goods: codes('842290'), from, words: 'parts of packing machinery', authority: authority('chapter 84, rule 51'), alternatives: [anyOtherHeading, bearsContent(contents('35', '45'))] },
  {
    goods: codes('8456'), from, words: 'machine tools by laser and the like', authority: authority('chapter 84, rule 84'),
    alternatives: [{ words: 'from any other heading, with a regional value content of at least 60 percent by build-down', shift: { from: 'other-heading' }, valueContent: contents('', '60') }],
  },
  { goods: codes('8464-8465'), from, words: 'machine tools for stone or wood', authority: authority('chapter 84, rule 88'), alternatives: [anyOtherHeading] },
  {
    goods: codes('8466'), from, words: 'parts of machine tools', authority: authority('chapter 84, rule 89'),
    alternatives: [{ words: 'from any other heading, with a regional value content of at least 35 percent by build-up or 45 percent by build-down', shift: { from: 'other-heading' }, valueContent: contents('35', '45') }],
  },
  { goods: codes('847310-847350'), from, words: 'parts of office machines', authority: authority('chapter 84, rule 98'), alternatives: [anyOtherSubheading, bearsContent(contents('30', '35'))] },
  {
    goods: codes('8603-8606'), from, words: 'railway cars', authority: authority('chapter 86, rule 2'),
    alternatives: [
      { words: 'from any other heading, except from heading 8607', shift: { from: 'other-heading', except: codeList('8607') } },
      { words: 'from heading 8607 too, with a regional value content of at least 35 percent by build-up or 45 percent by build-down', shift: { from: 'other-heading' }, valueContent: contents('35', '45') },
    ],
  },
  { goods: codes('8608-8609'), from, words: 'railway fixtures, containers', authority: authority('chapter 86, rule 6'), alternatives: [anyOtherHeading] },
  { goods: codes('8701-8706'), from, words: 'motor vehicles', authority: authority('chapter 87, rule 1'), alternatives: [bearsContent(contents('35', '55', '35'))] },
  { goods: codes('8707'), from, words: 'bodies of motor vehicles', authority: authority('chapter 87, rule 2'), alternatives: [anyOtherHeading, bearsContent(contents('35', '55', '35'))] },
]
