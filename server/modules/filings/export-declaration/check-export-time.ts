import { daysAfter, easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { GoodsDeclaration } from '@customhouse/vocabulary/dictionary/generated/model-document.ts'
import type { DateText, MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import { found } from '../manifest/found.ts'
import { textAt } from '../text-at.ts'
import { exportModes, licenceCodes } from './export-codes.table.ts'
import { filedLate, postdepartureApproval, postdepartureClosed, postdepartureLate } from './export-conditions.ts'
import { exportFilingTimes, postdepartureDays } from './export-times.table.ts'
import { exportDateOf, isAlwaysFiled, itemsOf, modeOf, saidBy } from './stated-parts.ts'

const place = '/declaration/goodsShipment/exitDateTime'

/** Whether a declaration asks to be filed after departure. */
export function isPostdeparture({ unitedStates }: GoodsDeclaration): boolean {
  return unitedStates?.export?.filingOptionCode === '4'
}

/** Whether the declaration came in time: before the goods leave, or afterwards where that is open and within its days. */
export function checkExportTime(declaration: GoodsDeclaration, receivedAt: MomentText): readonly Finding[] {
  const date = exportDateOf(declaration)
  const today = easternDate(receivedAt)
  if (isPostdeparture(declaration)) return checkPostdeparture(declaration, date, today)
  if (date === undefined || date >= today) return []
  // The day alone is stated, so that what is late by hours on the day itself cannot be told.
  const rule = exportFilingTimes.find(({ mode, from }) => mode === modeOf(declaration, exportModes) && from <= today)
  const remedy = rule === undefined ? filedLate.remedy : `${filedLate.remedy}: ${String(rule.hours)} hours before ${rule.before}`
  return [found({ ...filedLate, remedy }, place)]
}

function checkPostdeparture(declaration: GoodsDeclaration, date: DateText | undefined, today: DateText): readonly Finding[] {
  const option = '/declaration/unitedStates/export/filingOptionCode'
  const isClosed = saidBy(textAt(declaration, 'unitedStates/export/routedTransactionIndicator')) === true || itemsOf(declaration).some((item) => isAlwaysFiled(item, (code) => licenceCodes.get(code)?.isLicence === true))
  const days = postdepartureDays.find(({ from }) => from <= today)?.days ?? 0
  return [
    ...(isClosed ? [found(postdepartureClosed, option)] : [found(postdepartureApproval, option)]),
    ...(date !== undefined && today > daysAfter(date, days) ? [found(postdepartureLate, place)] : []),
  ]
}
