import { daysAfter, easternDate, isBusinessDay } from '@customhouse/vocabulary/measures/calendar.ts'
import type { DateText, MomentText } from '@customhouse/vocabulary/measures/texts.ts'

/** Days in transit since 27 November 2017 (CBP Dec. 17-13, 82 FR 45366; 19 CFR 18.1(i)): 30, by barge 60. Read in secondary sources, so that lateness warns alone. */
const transitDays = 30
const transitDaysByBarge = 60
/** Days for export after arrival at the port of exportation (19 CFR 18.7). Read in secondary sources, so that lateness warns alone. */
const exportDays = 15
/** Business days within which arrival and export are reported (19 CFR 18.1(j), 18.7). */
const reportBusinessDays = 2

/** The last day in transit; the time begins with the authorisation or the arrival of the importing conveyance, whichever is later. */
export function transitDueOn(authorisedAt: MomentText, arrivedAt: MomentText, isByBarge: boolean): DateText {
  const from = arrivedAt > authorisedAt ? arrivedAt : authorisedAt
  return daysAfter(easternDate(from), isByBarge ? transitDaysByBarge : transitDays)
}

/** The last day for export of goods that arrived at their port of exportation. */
export function exportDueOn(arrivedAt: MomentText): DateText {
  return daysAfter(easternDate(arrivedAt), exportDays)
}

/** Whether what happened at one moment was reported too late at another. */
export function isReportedLate(happenedAt: MomentText, reportedAt: MomentText): boolean {
  let day = easternDate(happenedAt)
  for (let left = reportBusinessDays; left > 0;) {
    day = daysAfter(day, 1)
    if (isBusinessDay(day)) left -= 1
  }
  return easternDate(reportedAt) > day
}
