import type { Commodity } from '@customhouse/vocabulary/declaration/goods-item.ts'
import { parseDecimal } from '@customhouse/vocabulary/measures/decimal.ts'
import { findMeasure, measureRateOn } from '../remedies/find-measure.ts'
import { publishedMeasures } from '../remedies/measures.table.ts'
import type { Measure } from '../remedies/measure.ts'
import type { TariffLine } from '../schedule/tariff-line.ts'
import { wholeDollars } from './declared-amount.ts'
import type { FiledNumber, LineContext } from './line-context.ts'

/** Looks up every tariff number of a line, and reports those that the tariff does not have. */
export function fileNumbers(context: LineContext): readonly FiledNumber[] {
  return context.item.commodities.map((commodity, index) => fileNumber(context, commodity, `${context.at}/commodities/${String(index)}`))
}

function fileNumber(context: LineContext, commodity: Commodity, at: string): FiledNumber {
  const role = commodity.code.startsWith('99') ? 'remedy' : commodity.code.startsWith('98') ? 'provision' : 'article'
  const line = context.tables.line(commodity.code, context.on)
  const measure = role === 'remedy' ? findMeasure(context.tables.measures ?? publishedMeasures, commodity.code, context.on) : undefined
  if (line === undefined) reportMissingLine(context, { at, measure })
  else if (line.isSubdivided) reportSubdivided(context, line, at)
  reportValue(context, commodity, at)
  return { commodity, at, role, line, measure, value: wholeDollars(commodity.value) }
}

function reportMissingLine(context: LineContext, filed: { readonly at: string; readonly measure: Measure | undefined }): void {
  // A measure younger than the loaded revision is known by its own dated rate.
  if (filed.measure !== undefined && measureRateOn(filed.measure, context.on) !== undefined) return
  const revision = context.tables.revisionOn(context.on)?.revision
  const isPart = revision === undefined || revision.isExcerpt || filed.measure !== undefined
  context.report({
    code: isPart ? 'tariff-number-not-loaded' : '433', severity: 'fatal', at: `${filed.at}/code`,
    message: isPart ? 'The tariff number is not in the tariff data that is loaded, so that no duty can be computed' : `The tariff number is not in ${revision.name}`,
    authority: '19 U.S.C. 1202 (Harmonized Tariff Schedule of the United States); 19 CFR 141.90(b)',
    remedy: isPart ? 'Load the full tariff schedule for the date (customhouse reference load hts), then file again' : 'Correct the tariff number',
  })
}

function reportSubdivided(context: LineContext, line: TariffLine, at: string): void {
  context.report({
    code: '433', severity: 'fatal', at: `${at}/code`, message: 'The tariff number is subdivided further and cannot be entered by itself',
    authority: 'AE 50-record, HTS Number; HTSUS general statistical note 1', remedy: 'Give the full ten-digit number',
  })
}

function reportValue(context: LineContext, commodity: Commodity, at: string): void {
  if (commodity.value === undefined) return
  const value = parseDecimal(commodity.value)
  if (value !== undefined && value.units >= 0n) return
  context.report({
    code: '437', severity: 'fatal', at: `${at}/value`, message: 'The value is not an amount in dollars',
    authority: 'AE 50-record, Value of Goods Amount; 19 U.S.C. 1401a', remedy: 'Give the customs value in whole United States dollars',
  })
}

/** The duties of subchapters I and IV are added to the ordinary duty; elsewhere a rate of chapter 99 stands in its place (U.S. note 1 of each). */
export function isCumulative(line: TariffLine): boolean {
  return line.code.startsWith('9901') || line.code.startsWith('9904')
}
