import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'
import { compareDecimals, decimal, multiply, roundHalfUp, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { harborFeeRate } from './fee-notices.ts'

const vesselModes = new Set(['10', '11', '12'])
const exemptTypes = new Set(['11', '12', '06', '22', '31', '32', '34', '38'])
const deMinimis = decimal('3.00')

/** Whether the shipment came by vessel, so that the fee can be due at all. */
export function isWaterborne(declaration: Declaration): boolean {
  return vesselModes.has(declaration.transportMode ?? '')
}

/** Whether the entry type is one on which the fee is never due (usage note o). */
export function isHarborFeeExemptType(typeCode: string): boolean {
  return exemptTypes.has(typeCode)
}

/** Whether an article owes the harbor maintenance fee, before the de minimis rule. */
export function owesHarborFee(declaration: Declaration, item: GoodsItem): boolean {
  return isWaterborne(declaration) && !isHarborFeeExemptType(declaration.typeCode) && item.articleSet !== 'V'
}

/** The fee of one line: the sum of its whole-dollar values times 0.00125, rounded to the cent, once (usage note o). */
export function harborFee(lineValue: Decimal, on: DateText): Decimal {
  return roundHalfUp(multiply(lineValue, decimal(harborFeeRate(on).rate)), 2)
}

/** Whether the whole entry's fee is too little to be collected by itself: not more than $3.00 (19 CFR 24.24(d)(1)). */
export function isHarborFeeDeMinimis(entryFee: Decimal): boolean {
  return compareDecimals(entryFee, deMinimis) <= 0
}
