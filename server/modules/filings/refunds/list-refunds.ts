import { add, decimal, formatCents, zero } from '@customhouse/vocabulary/measures/decimal.ts'
import type { AmountText } from '@customhouse/vocabulary/measures/texts.ts'
import type { HeldInvalid, TariffBook } from '../../tariff/index.ts'
import type { SummaryAssessed } from './store.ts'

/** What is to be given back on one entry because of one measure. Interest (19 U.S.C. 1505(c)) is not included. */
export interface RefundOwed {
  readonly measure: string
  readonly entryNumber: string
  readonly importer: string
  readonly filing: string
  readonly amount: AmountText
  readonly lines: readonly { readonly sequence: number; readonly code: string; readonly amount: AmountText }[]
  /** False where liquidation is final: then only a protest made in time or a court reaches it. */
  readonly isOpen: boolean
}

export interface RefundPage {
  readonly measures: readonly HeldInvalid[]
  readonly refunds: readonly RefundOwed[]
  /** The sum of this page. */
  readonly total: AmountText
}

/** The refunds on entry summaries as they stand, entry by entry, measure by measure. */
export function listRefunds(book: Pick<TariffBook, 'refunds'>, measures: readonly HeldInvalid[], summaries: readonly SummaryAssessed[]): RefundPage {
  const refunds = summaries.flatMap((summary) => measures.flatMap((measure) => refundOn(book, measure, summary)))
  return { measures, refunds, total: formatCents(refunds.reduce((sum, { amount }) => add(sum, decimal(amount)), zero)) }
}

function refundOn(book: Pick<TariffBook, 'refunds'>, { name }: HeldInvalid, { entryNumber, importer, filing, assessment }: SummaryAssessed): readonly RefundOwed[] {
  const list = book.refunds(name, [{ entryNumber, assessment }])?.refunds ?? []
  return list.map(({ amount, lines, isOpen }) => ({ measure: name, entryNumber, importer, filing, amount, lines, isOpen }))
}
