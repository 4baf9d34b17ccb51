import type { AdditionalDeclaration, GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { fatal, finding } from '@customhouse/vocabulary/finding/condition.ts'
import { aeChapter } from '../authority.ts'
import type { FormContext } from '../form-context.ts'
import { isUnitedStatesOrTerritory } from '../known-places.ts'
import { metalArticles } from '../metal-articles.ts'
import type { Metal, MetalArticle } from '../metal-articles.ts'
import { aluminumDeclaration, copperDeclaration, steelDeclaration } from './metal-declarations.ts'

const metalNote = `${aeChapter('54-record, types 07, 08 and 12')}; 19 U.S.C. 1862`

const conditions = {
  missing: {
    aluminum: fatal('794', { message: 'A line of aluminum lacks the declaration of smelt and cast countries', authority: metalNote, remedy: 'Add the additional declaration of type 07' }),
    steel: fatal('794', { message: 'A line of steel lacks the declaration of the country of melt and pour', authority: metalNote, remedy: 'Add the additional declaration of type 08' }),
    copper: fatal('794', { message: 'A line of copper lacks the declaration of smelt and cast countries', authority: metalNote, remedy: 'Add the additional declaration of type 12' }),
  },
  originRefused: fatal('774', {
    message: 'Goods of the United States or a territory carry a declaration of smelt, cast, melt or pour, which is not accepted for them',
    authority: metalNote,
    remedy: 'Leave the additional declaration of type 07, 08 or 12 out',
  }),
  duplicate: fatal('783', { message: 'A line carries the same additional declaration twice', authority: aeChapter('54-record'), remedy: 'Give each type once a line' }),
} as const

const declarationTypes: Readonly<Record<Metal, string>> = { aluminum: '07', steel: '08', copper: '12' }
/** AE 54-record: types 07 and 08 are refused for these origins from this day; type 12 has been since it was made. */
const refusedFrom: Readonly<Record<string, DateText>> = { '07': '2026-07-16', '08': '2026-07-16', '12': '0000-01-01' }
const militaryType = '51'

/** Whether lines under the Section 232 metals measures declare where the metal was smelted, cast, melted and poured. */
export function metals({ declaration, rateDate, receivedOn }: FormContext): readonly Finding[] {
  const findings: Finding[] = []
  declaration.goodsItems.forEach((item, index) => {
    const at = `/goodsItems/${String(index)}/additionalDeclarations`
    const articles = metalArticles(item, rateDate)
    if (articles.length === 0 && item.additionalDeclarations.length === 0) return
    if (declaration.typeCode !== militaryType) findings.push(...missing(item, articles, at))
    item.additionalDeclarations.forEach((one, place) => {
      findings.push(...given({ item, one, receivedOn }, articles, `${at}/${String(place)}`))
    })
    if (new Set(item.additionalDeclarations.map((one) => one.type)).size < item.additionalDeclarations.length) findings.push(finding(conditions.duplicate, at))
  })
  return findings
}

/** Goods of the United States and its territories owe no declaration: from 2026-07-16 it is even refused. */
function missing(item: GoodsItem, articles: readonly MetalArticle[], at: string): Finding[] {
  if (isUnitedStatesOrTerritory(item.origin ?? '')) return []
  return articles
    .filter(({ metal }) => !item.additionalDeclarations.some((one) => one.type === declarationTypes[metal]))
    .map(({ metal }) => finding(conditions.missing[metal], at))
}

interface Given {
  readonly item: GoodsItem
  readonly one: AdditionalDeclaration
  readonly receivedOn: DateText
}

function given({ item, one, receivedOn }: Given, articles: readonly MetalArticle[], at: string): Finding[] {
  const from = refusedFrom[one.type]
  if (from === undefined) return []
  if (receivedOn >= from && isUnitedStatesOrTerritory(item.origin ?? '')) return [finding(conditions.originRefused, at)]
  const kindOf = (metal: Metal): MetalArticle['kind'] => articles.find((article) => article.metal === metal)?.kind ?? 'unknown'
  switch (one.type) {
    case '07':
      return aluminumDeclaration(one.fields, { kind: kindOf('aluminum'), item, at })
    case '08':
      return steelDeclaration(one.fields, kindOf('steel'), at)
    default:
      return copperDeclaration(one.fields, at)
  }
}
