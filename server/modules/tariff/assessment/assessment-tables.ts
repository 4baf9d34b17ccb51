import type { DateText, DecimalText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Period } from '@customhouse/vocabulary/measures/calendar.ts'
import type { Rate } from '../rates/rate.ts'
import type { RevisionChoice, TariffLine } from '../schedule/tariff-line.ts'
import type { FeeNotice } from '../fees/fee-notices.ts'
import type { AgricultureFee } from '../fees/agriculture-fees.ts'
import type { ExciseRate } from '../excise/excise-rates.ts'
import type { Measure } from '../remedies/measure.ts'
import type { ExchangeRate } from '../valuation/exchange-rate.ts'

/**
 * The law and data that an assessment rests on. The tariff is always given; every other table has the project's own
 * contents when it is absent, and an operator replaces it by what is in force for it.
 */
export interface AssessmentTables {
  line(code: string, on: DateText): TariffLine | undefined
  revisionOn(on: DateText): RevisionChoice | undefined
  readonly feeNotices?: readonly FeeNotice[]
  readonly agricultureFees?: readonly AgricultureFee[]
  readonly exciseRates?: readonly ExciseRate[]
  readonly measures?: readonly Measure[]
  /** None are built in: customs publishes them, and an invented rate would be worse than none. */
  readonly exchangeRates?: readonly ExchangeRate[]
  /** None are built in: without them the filer's own case rate is used, and said to be. */
  readonly caseRates?: readonly CaseRate[]
  /** Rates that the tariff only refers to ("see additional U.S. note 1"), resolved by someone who read the note. */
  readonly noteRates?: readonly NoteRate[]
}

/** The deposit rate of an antidumping or countervailing case, from the Department of Commerce's instructions. */
export interface CaseRate extends Period {
  /** Ten characters without hyphens. */
  readonly caseNumber: string
  readonly adValoremPercent?: DecimalText
  readonly specificDollars?: DecimalText
  readonly requiresCash: boolean
  readonly authority: string
}

/** The rate behind a reference in the tariff's text. */
export interface NoteRate extends Period {
  /** Tariff number as it is filed, or its eight-digit beginning. */
  readonly code: string
  readonly column: 'general' | 'special' | 'column-2'
  readonly rate: Rate
  readonly authority: string
}
