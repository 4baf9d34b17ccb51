import type { GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { fatal, finding } from '@customhouse/vocabulary/finding/condition.ts'
import { aeChapter } from '../authority.ts'
import type { FormContext } from '../form-context.ts'

const classification = `${aeChapter('usage notes (d) and (j)')}; 19 CFR 152.11`

const conditions = {
  itemsMissing: fatal('400', { message: 'The filing has no goods items', authority: aeChapter('usage note (e)'), remedy: 'Give at least one line of goods' }),
  sequenceDuplicate: fatal('518', { message: 'Two lines have the same line number', authority: aeChapter('40-record note 1'), remedy: 'Number the lines from 1, each once' }),
  commodityMissing: fatal('431', { message: 'A line has no tariff number', authority: classification, remedy: 'Give the tariff number, value and quantity of the line' }),
  numberMissing: fatal('432', { message: 'A tariff number is empty', authority: classification, remedy: 'Give the ten-digit tariff number' }),
  numberMalformed: fatal('433', { message: 'The tariff number is not one of eight or ten digits', authority: classification, remedy: 'Give a ten-digit number of the Harmonized Tariff Schedule; eight digits only where it has no more' }),
  duplicate: fatal('436', { message: 'A line gives the same tariff number twice', authority: aeChapter('50-record'), remedy: 'Give each tariff number of a line once' }),
  tooMany: fatal('A11', { message: 'A line has more than 32 tariff numbers', authority: aeChapter('tariff grouping'), remedy: 'Divide the goods into more lines' }),
  temporaryFirst: fatal('676', { message: 'A temporary importation begins each line with a number of 9813 and adds that of the goods', authority: `${aeChapter('usage note (j)')}; 19 CFR 10.31`, remedy: 'Give the 9813 number first, then the number of the goods' }),
  temporaryElsewhere: fatal('604', { message: 'Numbers of 9813 belong to temporary importations (type 23), numbers of 9818 to vessel repairs', authority: aeChapter('usage note (j)'), remedy: 'Change the entry type or the tariff number' }),
  militaryFirst: fatal('677', { message: 'A military entry begins each line with 9808.00.3000 and adds the number of the goods', authority: aeChapter('usage note (ee)'), remedy: 'Give 9808.00.3000 first, then the number of the goods' }),
  remedyAlone: fatal('609', { message: 'A line has numbers of chapter 99 alone, which only accompany that of the goods', authority: classification, remedy: 'Add the tariff number of the goods' }),
} as const

const tariffNumbersMax = 32

/** Whether each line is classified, in the combination that the entry type asks. Whether the tariff has the numbers is asked where it is kept. */
export function tariffNumber({ declaration }: FormContext): readonly Finding[] {
  if (declaration.goodsItems.length === 0) return [finding(conditions.itemsMissing, '/goodsItems')]
  const findings: Finding[] = []
  const seen = new Set<number>()
  declaration.goodsItems.forEach((item, index) => {
    const at = `/goodsItems/${String(index)}`
    if (seen.has(item.sequence)) findings.push(finding(conditions.sequenceDuplicate, `${at}/sequence`))
    seen.add(item.sequence)
    if (item.commodities.length === 0) findings.push(finding(conditions.commodityMissing, `${at}/commodities`))
    findings.push(...numbers(item, `${at}/commodities`), ...byType(item, declaration.typeCode, at))
  })
  return findings
}

function numbers(item: GoodsItem, at: string): Finding[] {
  const findings: Finding[] = []
  if (item.commodities.length > tariffNumbersMax) findings.push(finding(conditions.tooMany, at))
  const codes = new Set<string>()
  item.commodities.forEach(({ code, currentCode }, place) => {
    const pointer = `${at}/${String(place)}/code`
    if (code === '') findings.push(finding(conditions.numberMissing, pointer))
    // Privileged foreign merchandise keeps a number that may be gone; its current number is judged instead (SE61).
    else if (currentCode === undefined && !hasTariffNumberForm(code)) findings.push(finding(conditions.numberMalformed, pointer))
    if (codes.has(code) && !code.startsWith('9802')) findings.push(finding(conditions.duplicate, pointer))
    codes.add(code)
  })
  return findings
}

/** Whether a text has the form of a tariff number: eight digits of the law, and mostly two more for statistics. */
export function hasTariffNumberForm(code: string): boolean {
  return /^\d{8}(?:\d{2})?$/.test(code)
}

function byType(item: GoodsItem, typeCode: string, at: string): Finding[] {
  const first = item.commodities[0]?.code ?? ''
  if (first === '') return []
  const pointer = `${at}/commodities/0/code`
  if (typeCode === '23') return first.startsWith('9813') && item.commodities.length > 1 ? [] : [finding(conditions.temporaryFirst, pointer)]
  if (typeCode === '51') return first === '9808003000' && item.commodities.length > 1 ? [] : [finding(conditions.militaryFirst, pointer)]
  return ofGoods(item, at)
}

function ofGoods(item: GoodsItem, at: string): Finding[] {
  const findings: Finding[] = []
  item.commodities.forEach(({ code }, place) => {
    if (/^98(?:13|18)/.test(code)) findings.push(finding(conditions.temporaryElsewhere, `${at}/commodities/${String(place)}/code`))
  })
  if (item.commodities.every(({ code }) => code.startsWith('99'))) findings.push(finding(conditions.remedyAlone, `${at}/commodities/0/code`))
  return findings
}
