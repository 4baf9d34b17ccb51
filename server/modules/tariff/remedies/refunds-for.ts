import type { Assessment } from '@customhouse/vocabulary/assessment/assessment.ts'
import { add, decimal, formatCents, isZero, parseDecimal, zero } from '@customhouse/vocabulary/measures/decimal.ts'
import type { AmountText, DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { isWithin } from '@customhouse/vocabulary/measures/calendar.ts'
import type { Measure } from './measure.ts'

/** An entry whose duty was assessed, as it is on file. */
export interface AssessedEntry {
  readonly entryNumber: string
  readonly assessment: Assessment
  /** Day on which liquidation became final (19 U.S.C. 1514), if it did: no refund without a court's order then. */
  readonly liquidationFinalOn?: DateText
}

/** What is to be given back because a measure had no authority. Interest (19 U.S.C. 1505(c)) is not included. */
export interface RefundList {
  readonly measure: string
  readonly authority: string
  readonly refunds: readonly EntryRefund[]
  readonly total: AmountText
}

export interface EntryRefund {
  readonly entryNumber: string
  readonly amount: AmountText
  readonly lines: readonly { readonly sequence: number; readonly code: string; readonly amount: AmountText }[]
  /** False where liquidation is final: then only a protest made in time or a court reaches it. */
  readonly isOpen: boolean
}

/** The entries that paid duty under a measure held invalid, and how much. Nothing for a measure that stands. */
export function refundsFor(measure: Measure, entries: readonly AssessedEntry[]): RefundList {
  const refunds = measure.heldInvalid === undefined ? [] : entries.flatMap((entry) => refundOf(measure, entry))
  const total = refunds.reduce((sum, refund) => add(sum, decimal(refund.amount)), zero)
  return { measure: measure.name, authority: measure.heldInvalid === undefined ? measure.authority : `${measure.heldInvalid.authority}; ${measure.heldInvalid.refundAuthority}`, refunds, total: formatCents(total) }
}

function refundOf(measure: Measure, entry: AssessedEntry): readonly EntryRefund[] {
  if (!isWithin(measure, entry.assessment.rateDate)) return []
  const lines = entry.assessment.lines.flatMap((line) => line.commodities
    .filter((commodity) => measure.codes.includes(commodity.code.slice(0, 8)) && !isZero(parseDecimal(commodity.duty) ?? zero))
    .map((commodity) => ({ sequence: line.sequence, code: commodity.code, amount: commodity.duty })))
  if (lines.length === 0) return []
  const amount = lines.reduce((sum, line) => add(sum, decimal(line.amount)), zero)
  return [{ entryNumber: entry.entryNumber, amount: formatCents(amount), lines, isOpen: entry.liquidationFinalOn === undefined }]
}
