import type { GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { fatal, finding } from '@customhouse/vocabulary/finding/condition.ts'
import { aeChapter } from '../authority.ts'
import type { FormContext } from '../form-context.ts'

const setNote = `${aeChapter('usage note (k)')}; HTSUS General Rule of Interpretation 3`

const conditions = {
  unknown: fatal('403', { message: 'The article set indicator is neither X nor V', authority: setNote, remedy: 'Give X for the header, V for a component, nothing for other lines' }),
  headless: fatal('404', { message: 'A component of an article set has no header before it', authority: setNote, remedy: 'Put the header (X) before its components' }),
  incomplete: fatal('405', { message: 'The header of an article set is not followed by a component', authority: setNote, remedy: 'Let two or more components (V) follow the header' }),
  mismatch: fatal('406', { message: 'The first component of an article set is not classified as its header', authority: setNote, remedy: 'Give the first component the tariff number of the header' }),
} as const

/** Whether article sets are a header with its components (usage note k). Where their money belongs is the assessment's to say. */
export function articleSets({ declaration: { goodsItems } }: FormContext): readonly Finding[] {
  if (!goodsItems.some((item) => item.articleSet !== undefined)) return []
  const findings: Finding[] = []
  goodsItems.forEach((item, index) => {
    const at = `/goodsItems/${String(index)}`
    const before = goodsItems[index - 1]
    if (item.articleSet !== undefined && item.articleSet !== 'X' && item.articleSet !== 'V') findings.push(finding(conditions.unknown, `${at}/articleSet`))
    if (item.articleSet === 'V') findings.push(...component(item, before, at))
    if (item.articleSet === 'X' && goodsItems[index + 1]?.articleSet !== 'V') findings.push(finding(conditions.incomplete, `${at}/articleSet`))
  })
  return findings
}

function component(item: GoodsItem, before: GoodsItem | undefined, at: string): Finding[] {
  if (before?.articleSet !== 'X' && before?.articleSet !== 'V') return [finding(conditions.headless, `${at}/articleSet`)]
  return before.articleSet === 'X' && before.commodities[0]?.code !== item.commodities[0]?.code ? [finding(conditions.mismatch, `${at}/commodities/0/code`)] : []
}
