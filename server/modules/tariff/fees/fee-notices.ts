import { parseDecimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { AmountText, DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { isCalendarDate, isWithin, type Period } from '@customhouse/vocabulary/measures/calendar.ts'

/** Customs user fees of one fiscal year as its notice sets them (19 U.S.C. 58c, adjusted under 19 CFR 24.22(k)); dollars and cents. */
export interface FeeNotice extends Period {
  /** Last day of the fiscal year; the day after, the next notice speaks. */
  readonly to: DateText
  readonly minimum: AmountText
  readonly maximum: AmountText
  readonly informal: AmountText
  readonly mail: AmountText
  readonly manualSurcharge: AmountText
  readonly authority: string
}

/** The notice for a day, and whether it is carried forward because the day's own is not loaded. */
export interface NoticeChoice {
  readonly notice: FeeNotice
  readonly isCarriedForward: boolean
}

const source = 'ACE CATAIR Entry Summary Create/Update rev. 109, usage notes p, q, r, w'

// from, to, minimum, maximum, informal (311), mail (496), manual surcharge (500)
const rows: readonly (readonly [DateText, DateText, string, string, string, string, string])[] = [
  ['2025-10-01', '2026-09-30', '33.58', '651.50', '2.69', '7.39', '4.03'],
  ['2024-10-01', '2025-09-30', '32.71', '634.62', '2.62', '7.20', '3.93'],
  ['2023-10-01', '2024-09-30', '31.67', '614.35', '2.53', '6.97', '3.80'],
  ['2022-10-01', '2023-09-30', '29.66', '575.35', '2.37', '6.52', '3.56'],
  ['2021-10-01', '2022-09-30', '27.75', '538.40', '2.22', '6.11', '3.33'],
  ['2020-10-01', '2021-09-30', '27.23', '528.33', '2.18', '5.99', '3.27'],
  ['2019-10-01', '2020-09-30', '26.79', '519.76', '2.14', '5.89', '3.21'],
  ['2018-10-01', '2019-09-30', '26.22', '508.70', '2.10', '5.77', '3.15'],
  ['2018-01-01', '2018-09-30', '25.67', '497.99', '2.05', '5.65', '3.08'],
  ['1995-01-01', '2017-12-31', '25.00', '485.00', '2.00', '5.00', '3.00'],
]

/** The notices that the project has, newest first. Fiscal year 2027 is not among them: it was in no source at hand. */
export const publishedFeeNotices: readonly FeeNotice[] = rows.map(([from, to, minimum, maximum, informal, mail, manualSurcharge]) =>
  ({ from, to, minimum, maximum, informal, mail, manualSurcharge, authority: from === '2025-10-01' ? `${source}; 90 FR 34665 (CBP Dec. 25-10)` : source }))

/** The notices with one more, which replaces one of the same first day. Throws RangeError for a notice that is not well formed. */
export function withFeeNotice(notices: readonly FeeNotice[], notice: FeeNotice): readonly FeeNotice[] {
  if (!isCalendarDate(notice.from) || !isCalendarDate(notice.to) || notice.to < notice.from) throw new RangeError('Cannot load a fee notice: its days are not a period')
  const amounts = [notice.minimum, notice.maximum, notice.informal, notice.mail, notice.manualSurcharge]
  if (amounts.some((amount) => (parseDecimal(amount)?.units ?? -1n) < 0n)) throw new RangeError('Cannot load a fee notice: an amount is not dollars and cents')
  return [...notices.filter((loaded) => loaded.from !== notice.from), notice].sort((left, right) => (left.from < right.from ? 1 : -1))
}

/** The notice for a day. After the last loaded one its figures are carried forward; before the first, undefined. */
export function feeNoticeOn(notices: readonly FeeNotice[], day: DateText): NoticeChoice | undefined {
  let latest: FeeNotice | undefined
  for (const notice of notices) {
    if (isWithin(notice, day)) return { notice, isCarriedForward: false }
    if (notice.from <= day && (latest === undefined || notice.from > latest.from)) latest = notice
  }
  return latest === undefined ? undefined : { notice: latest, isCarriedForward: true }
}

/** The ad valorem part of the merchandise processing fee, as a fraction of the value (usage note n). */
export function processingFeeRate(day: DateText): { readonly rate: string; readonly from: DateText } {
  if (day >= '2011-10-01') return { rate: '0.003464', from: '2011-10-01' }
  if (day >= '1995-01-01') return { rate: '0.0021', from: '1995-01-01' }
  return day >= '1992-10-01' ? { rate: '0.0019', from: '1992-10-01' } : { rate: '0.0017', from: '1986-12-01' }
}

/** The harbor maintenance fee, as a fraction of the value (usage note o; 19 CFR 24.24(a)). */
export function harborFeeRate(day: DateText): { readonly rate: string; readonly from: DateText } {
  return day >= '1991-01-01' ? { rate: '0.00125', from: '1991-01-01' } : { rate: '0.0004', from: '1987-04-01' }
}
