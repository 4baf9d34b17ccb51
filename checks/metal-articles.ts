import type { GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'

export type Metal = 'aluminum' | 'steel' | 'copper'

/** How a line comes under a Section 232 metals measure. */
export interface MetalArticle {
  readonly metal: Metal
  /** Made of the metal itself, or derived from it; unknown where only the measure's text could tell. */
  readonly kind: 'primary' | 'derivative' | 'unknown'
}

interface Row extends MetalArticle {
  readonly from: DateText
  readonly codes: RegExp
  /** A number that, on the same line, says that the goods are outside the measure. */
  readonly unless?: RegExp
  readonly source: string
}

const htsus = 'HTSUS export of November 2025'

/**
 * Chapter 99 headings that put goods under the metals measures, also those that except them from the duty: the declaration
 * is owed "regardless of whether the duty treatment or exception treatment applies" (AE 54-record, types 07, 08, 12).
 * The days are those of Proclamations 10895, 10896 and 10962, from knowledge and not read in our reference. A heading made
 * after the source is not known here, and nothing is decided by it.
 */
const byMeasure: readonly Row[] = [
  { metal: 'steel', kind: 'primary', from: '2025-03-12', codes: /^990381(?:87|88|94|95)/, source: `${htsus}, note 16(j) and (q)` },
  { metal: 'steel', kind: 'derivative', from: '2025-03-12', codes: /^990381(?:89|9[0-36-9])/, source: `${htsus}, note 16(l) to (n) and (s) to (u)` },
  { metal: 'aluminum', kind: 'primary', from: '2025-03-12', codes: /^990385(?:02|12|67|69)/, source: `${htsus}, note 19(g) and (o)` },
  { metal: 'aluminum', kind: 'derivative', from: '2025-03-12', codes: /^990385(?:0[4789]|1[345]|68|70)/, source: `${htsus}, note 19(i) to (k) and (q) to (s)` },
  { metal: 'copper', kind: 'unknown', from: '2025-08-01', codes: /^99037801/, source: `${htsus}, note 36(b)` },
]

/**
 * Articles of the metal itself, which owe the declaration also where no chapter 99 number is given. Steel by the
 * subheadings that 9903.80.05 to 9903.80.58 enumerate, aluminum by those of 9903.85.05 and 9903.85.06, copper by CBP's list of
 * its chapter 74 articles, save where 9903.78.02 says that the line is not of copper. The day of the copper declaration is not in
 * our reference: articles are held to it from the first of the month of the chapter that has it, and by the measure before.
 */
const byArticle: readonly Row[] = [
  { metal: 'steel', kind: 'primary', from: '2025-03-12', codes: /^(?:720[6-9]|721[0-57-9]|7216(?!61|69|91)|722\d|730110|7302(?:10|40|90)|730[4-6])/, source: `${htsus}, 9903.80.05 to 9903.80.58` },
  { metal: 'aluminum', kind: 'primary', from: '2025-03-12', codes: /^(?:7601|760[4-9]|76169951)/, source: `${htsus}, 9903.85.05 and 9903.85.06` },
  { metal: 'copper', kind: 'unknown', from: '2026-07-01', codes: /^74(?:06[12]0|0[7-9]|1[0-3]|15(?:10|2[19]|3[39])|18[12]0|19[28]0)/, unless: /^99037802/, source: 'CSMS 65794272, List of Copper HTS' },
]

/** The metal that a line is made of itself, by its tariff number: what import licences are asked for. */
export function metalOf(item: GoodsItem): Metal | undefined {
  return byArticle.find((row) => item.commodities.some(({ code }) => row.codes.test(code)))?.metal
}

/** The metals measures that a line comes under on the date, each metal once; a measure claimed counts before the article. */
export function metalArticles(item: GoodsItem, on: DateText): readonly MetalArticle[] {
  if (!item.commodities.some(({ code }) => /^(?:7[2346]|9903(?:78|81|85))/.test(code))) return none
  const found: MetalArticle[] = []
  for (const row of byMeasure) note(found, row, { item, on })
  for (const row of byArticle) note(found, row, { item, on })
  return found
}

const none: readonly MetalArticle[] = []

function note(found: MetalArticle[], row: Row, { item, on }: { readonly item: GoodsItem; readonly on: DateText }): void {
  if (on < row.from || found.some((one) => one.metal === row.metal)) return
  if (item.commodities.some(({ code }) => row.unless?.test(code) === true)) return
  if (item.commodities.some(({ code }) => row.codes.test(code))) found.push({ metal: row.metal, kind: row.kind })
}
