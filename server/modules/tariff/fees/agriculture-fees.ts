import type { GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'
import { decimal, formatCents, multiply, percentOf, roundHalfUp, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { DecimalText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Explanation } from '@customhouse/vocabulary/assessment/assessment.ts'
import { isWithin, type Period } from '@customhouse/vocabulary/measures/calendar.ts'
import { declaredAmount } from '../assessment/declared-amount.ts'
import type { FiledNumber, LineContext } from '../assessment/line-context.ts'
import { quantityFor } from '../assessment/quantity-for.ts'
import { publishedAgricultureFees } from './agriculture-fees.table.ts'

/** A promotion-and-research assessment that customs collects for the Department of Agriculture. */
export interface AgricultureFee extends Period {
  readonly classCode: string
  readonly name: string
  /** Beginnings of tariff numbers on which it may be due. */
  readonly headings: readonly string[]
  /** Absent where the rate is in the order's own table and not loaded. */
  readonly rate?: { readonly kind: 'per-unit'; readonly dollars: DecimalText; readonly unit: string } | { readonly kind: 'ad-valorem'; readonly percent: DecimalText }
  readonly authority: string
}

/** A fee on a line, with how it came about. */
export interface LineFee {
  readonly classCode: string
  readonly amount: Decimal
  readonly explanation: Explanation
}

const organicCertificate = '22'
const cottonClass = '056'

/** The agriculture fees of a line: by a loaded rate, else as declared, else a word that one may be due. Never on a set's header. */
export function agricultureFees(context: LineContext, numbers: readonly FiledNumber[]): readonly LineFee[] {
  const table = context.tables.agricultureFees ?? publishedAgricultureFees
  if (context.item.articleSet === 'X' || context.declaration.typeCode === '23') return []
  const fees: LineFee[] = []
  for (const fee of table) {
    const number = numbers.find(({ role, commodity }) => role === 'article' && fee.headings.some((heading) => commodity.code.startsWith(heading)))
    if (number === undefined || !isWithin(fee, context.on)) continue
    const due = lineFee(context, fee, number)
    if (due !== undefined) fees.push(due)
  }
  return fees
}

function lineFee(context: LineContext, fee: AgricultureFee, number: FiledNumber): LineFee | undefined {
  const index = context.item.fees.findIndex(({ classCode }) => classCode === fee.classCode)
  const declared = context.item.fees[index]
  if (isExempt(context.item, fee)) return undefined
  const computed = computeFee(fee, number)
  if (computed !== undefined) return explained(fee, computed.amount, computed.formula)
  if (declared === undefined) {
    context.report({ code: 'agriculture-fee-may-be-due', severity: 'information', at: `${context.at}/fees`, authority: fee.authority, message: `The ${fee.name} (${fee.classCode}) may be due on these goods; its rate is not loaded`, remedy: 'Report the fee, claim the exemption, or load the rate' })
    return undefined
  }
  context.report({ code: '659', severity: 'information', at: `${context.at}/fees/${String(index)}`, authority: fee.authority, message: `The ${fee.name} (${fee.classCode}) of $${declared.amount} is taken as declared: its rate is not loaded`, remedy: 'Keep the computation with the records of the entry' })
  return explained(fee, roundHalfUp(declaredAmount(declared.amount), 2), 'as declared')
}

function isExempt(item: GoodsItem, fee: AgricultureFee): boolean {
  if (item.feeExemption === (fee.classCode === cottonClass ? '1' : '2')) return true
  return item.licences.some((licence) => licence.type === organicCertificate)
}

function computeFee(fee: AgricultureFee, number: FiledNumber): { readonly amount: Decimal; readonly formula: string } | undefined {
  if (fee.rate === undefined || number.line === undefined) return undefined
  if (fee.rate.kind === 'ad-valorem') return { amount: roundHalfUp(percentOf(decimal(fee.rate.percent), number.value), 2), formula: `${fee.rate.percent}% of the value` }
  const quantity = quantityFor({ per: fee.rate.unit }, { quantities: number.commodity.quantities, line: number.line })
  return quantity === undefined ? undefined : { amount: roundHalfUp(multiply(decimal(fee.rate.dollars), quantity), 2), formula: `$${fee.rate.dollars} for each ${fee.rate.unit}` }
}

function explained(fee: AgricultureFee, amount: Decimal, formula: string): LineFee {
  return { classCode: fee.classCode, amount, explanation: { label: `${fee.name} (${fee.classCode})`, amount: formatCents(amount), formula, authority: fee.authority, children: [] } }
}

/** The classes that are agriculture fees (AE Table 6). */
export const agricultureClasses: ReadonlySet<string> = new Set(['053', '054', '055', '056', '057', '079', '090', '102', '103', '104', '105', '106', '107', '108', '109', '110', '124', '125'])

