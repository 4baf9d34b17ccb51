import { daysAfter, daysBetween, isCalendarDate } from '@customhouse/vocabulary/measures/calendar.ts'

/** The days that a report is of, the last one included, and of whose filings. */
export interface ReportPeriod {
  readonly from: string
  readonly to: string
  readonly importer?: string
}

/** Periods that people ask for, by the number of days. */
export const presets = { week: 7, month: 30, quarter: 90, year: 365 } as const
export type Preset = keyof typeof presets

/** The period that an address states, or else the last 30 days. */
export function readPeriod(search: Readonly<Record<string, unknown>>, today: string): ReportPeriod {
  const { from, to, importer } = search
  const last = typeof to === 'string' && isCalendarDate(to) ? to : today
  const first = typeof from === 'string' && isCalendarDate(from) ? from : daysAfter(last, 1 - presets.month)
  return { from: first, to: last, ...(typeof importer === 'string' && importer !== '' ? { importer: importer.slice(0, 12) } : {}) }
}

/** The last days, as many as the preset has. */
export function presetPeriod(preset: Preset, today: string): Pick<ReportPeriod, 'from' | 'to'> {
  return { from: daysAfter(today, 1 - presets[preset]), to: today }
}

/** Which preset a period is; undefined where it is none. */
export function presetOf({ from, to }: ReportPeriod, today: string): Preset | undefined {
  const names: readonly Preset[] = ['week', 'month', 'quarter', 'year']
  return names.find((name) => { const period = presetPeriod(name, today); return period.from === from && period.to === to })
}

/** Whether the server answers for it. */
export function isPossible({ from, to }: ReportPeriod): boolean {
  const days = daysBetween(from, to)
  return days >= 0 && days <= 366
}
