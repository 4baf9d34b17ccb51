import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { fatal, finding } from '@customhouse/vocabulary/finding/condition.ts'
import { aeChapter } from '../authority.ts'
import { isInformal } from '../entry-type.ts'
import type { FormContext } from '../form-context.ts'
import { isUnitedStatesOrTerritory } from '../known-places.ts'
import { isWholeDollars, wholeDollars } from '../whole-dollars.ts'

const conditions = {
  malformed: fatal('437', { message: 'The value of a tariff number is not in whole dollars', authority: `${aeChapter('usage note (hh)')}; 19 CFR 159.3`, remedy: 'Round half a dollar and more up, less down' }),
  missing: fatal('value-missing', { message: 'A line states no value', authority: `${aeChapter('usage note (j)')}; 19 U.S.C. 1401a`, remedy: 'Give the customs value in whole dollars' }),
  lineAboveLimit: fatal('646', { message: 'The value of a line is above the limit for informal entry', authority: '19 CFR 143.21; 19 U.S.C. 1498', remedy: 'File a formal entry' }),
  totalAboveLimit: fatal('648', { message: 'The value of all lines is above the limit for informal entry', authority: '19 CFR 143.21; 19 U.S.C. 1498', remedy: 'File a formal entry' }),
  chargesMissing: fatal('664', { message: 'The charges of a line worth more than $1,250 are missing', authority: aeChapter('usage note (v)'), remedy: 'Give freight, insurance and other charges in whole dollars' }),
  chargesMalformed: fatal('424', { message: 'The charges of a line are not in whole dollars', authority: aeChapter('usage notes (v) and (hh)'), remedy: 'Round half a dollar and more up, less down' }),
} as const

const informalLimitDollars = 2500
const returnedGoodsLimitDollars = 10_000
const chargesFromDollars = 1250
const repairs = /^98020(?:040|050)/
const returns = /^98010010/
const exhibits = /^980100(?:50|60)/

/** Whether the values of an entry summary are whole dollars and within the limits of their entry type. */
export function values({ declaration }: FormContext): readonly Finding[] {
  const findings: Finding[] = []
  const lineDollars = declaration.goodsItems.map((item) => item.commodities.reduce((sum, commodity) => sum + wholeDollars(commodity.value), 0))
  declaration.goodsItems.forEach((item, index) => {
    const at = `/goodsItems/${String(index)}`
    findings.push(...forms(item, at))
    if (isInformal(declaration.typeCode) && exceedsInformal(item, lineDollars[index] ?? 0, declaration)) findings.push(finding(conditions.lineAboveLimit, `${at}/commodities`))
    if (needsCharges(item, lineDollars[index] ?? 0, declaration)) findings.push(finding(conditions.chargesMissing, `${at}/charges`))
  })
  if (isInformal(declaration.typeCode) && totalExceedsInformal(declaration, lineDollars)) findings.push(finding(conditions.totalAboveLimit, '/goodsItems'))
  return findings
}

function forms(item: GoodsItem, at: string): Finding[] {
  const findings: Finding[] = []
  item.commodities.forEach(({ value }, place) => {
    if (value !== undefined && !isWholeDollars(value)) findings.push(finding(conditions.malformed, `${at}/commodities/${String(place)}/value`))
  })
  // A value may be given through its components instead (canonical valuation), which the assessment resolves.
  if (item.commodities.length > 0 && item.valuation === undefined && item.commodities.every(({ value }) => value === undefined)) findings.push(finding(conditions.missing, `${at}/commodities/0/value`))
  if (item.charges !== undefined && !isWholeDollars(item.charges)) findings.push(finding(conditions.chargesMalformed, `${at}/charges`))
  return findings
}

/** Error dictionary 646: no limit for personal goods that need no formal entry and for exhibits, $10,000 for goods returned. */
function exceedsInformal(item: GoodsItem, dollars: number, { indicators }: Declaration): boolean {
  if (indicators.shipmentUsage === 'P' || indicators.consolidatedSummary === 'Y') return false
  if (begins(item, exhibits)) return false
  return dollars > (begins(item, returns) ? returnedGoodsLimitDollars : informalLimitDollars)
}

function totalExceedsInformal({ goodsItems, indicators }: Declaration, lineDollars: readonly number[]): boolean {
  if (goodsItems.length < 2 || indicators.shipmentUsage === 'P' || indicators.consolidatedSummary === 'Y') return false
  const total = lineDollars.reduce((sum, dollars) => sum + dollars, 0)
  if (goodsItems.some((item) => begins(item, returns))) return total > returnedGoodsLimitDollars
  return !goodsItems.some((item) => begins(item, exhibits)) && total > informalLimitDollars
}

/** Usage note v. */
function needsCharges(item: GoodsItem, dollars: number, { typeCode, transportMode, indicators }: Declaration): boolean {
  if (dollars <= chargesFromDollars || wholeDollars(item.charges) > 0) return false
  if (isInformal(typeCode) || transportMode === '60' || indicators.consolidatedSummary === 'Y') return false
  return !isWithoutCharges(item, dollars)
}

function isWithoutCharges(item: GoodsItem, dollars: number): boolean {
  if (item.articleSet === 'V' || isUnitedStatesOrTerritory(item.origin ?? '')) return true
  return begins(item, repairs) || (begins(item, returns) && dollars <= returnedGoodsLimitDollars)
}

function begins(item: GoodsItem, form: RegExp): boolean {
  return item.commodities.some(({ code }) => form.test(code))
}
