import { daysAfter, easternDate, easternMoment, isBusinessDay } from '@customhouse/vocabulary/measures/calendar.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'

/** How long an agency may take, and what becomes of the goods when the time has run. */
export interface ServiceClock {
  readonly minutes: number
  /** `working-hours`: eight to five Eastern time on days on which the government works; `all-hours`: every minute. */
  readonly counts: 'working-hours' | 'all-hours'
  readonly onExpiry: 'proceed' | 'stay-held'
  readonly authority: string
}

const opens = '08:00:00'
const closes = '17:00:00'
const minute = 60_000

/** Until when an agency may take that began at a moment. Pure. */
export function dueMoment(since: MomentText, { minutes, counts }: Pick<ServiceClock, 'minutes' | 'counts'>): MomentText {
  if (counts === 'all-hours') return new Date(Date.parse(since) + minutes * minute).toISOString()
  let at = Date.parse(since)
  let left = minutes * minute
  for (let day = easternDate(since); ; day = daysAfter(day, 1)) {
    const from = Math.max(at, momentOf(day, opens))
    const open = isBusinessDay(day) ? Math.max(0, momentOf(day, closes) - from) : 0
    if (open > 0 && left <= open) return new Date(from + left).toISOString()
    left -= open
    at = Math.max(at, momentOf(day, closes))
  }
}

function momentOf(day: string, time: string): number {
  return Date.parse(easternMoment(day, time) ?? `${day}T${time}Z`)
}
