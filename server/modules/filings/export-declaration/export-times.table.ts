import type { ExportMode, ExportRegime } from './export-codes.table.ts'

/** How long before what the export information must be on file. */
export interface ExportFilingTime {
  readonly mode: ExportMode
  readonly hours: number
  readonly before: 'loading' | 'departure' | 'arrival at the border' | 'exportation'
  readonly from: string
  readonly authority: string
}

/** Filing before departure (15 CFR 30.4(b)), in force since 30 September 2008 (73 FR 31548). */
export const exportFilingTimes: readonly ExportFilingTime[] = [
  { mode: 'vessel', hours: 24, before: 'loading', from: '2008-09-30', authority: '15 CFR 30.4(b)' },
  { mode: 'air', hours: 2, before: 'departure', from: '2008-09-30', authority: '15 CFR 30.4(b)' },
  { mode: 'truck', hours: 1, before: 'arrival at the border', from: '2008-09-30', authority: '15 CFR 30.4(b)' },
  { mode: 'rail', hours: 2, before: 'arrival at the border', from: '2008-09-30', authority: '15 CFR 30.4(b)' },
  { mode: 'mail', hours: 2, before: 'exportation', from: '2008-09-30', authority: '15 CFR 30.4(b)' },
]

/** Calendar days after the date of export within which approved principal parties may file afterwards (15 CFR 30.4(c); 78 FR 16366, in force 5 April 2014, made ten days five). */
export const postdepartureDays: readonly { readonly from: string; readonly days: number }[] = [
  { from: '2014-04-05', days: 5 },
  { from: '2008-09-30', days: 10 },
]

/** When a missing exit is asked after. */
export interface ExitTime {
  readonly regime: ExportRegime
  /** Days after what. */
  readonly days: number
  readonly after: 'date of export' | 'acceptance'
  readonly from: string
  readonly authority: string
}

export const exitTimes: readonly ExitTime[] = [
  // Another date of export than the one on file is a change to be transmitted as soon as it is known.
  { regime: 'united-states', days: 1, after: 'date of export', from: '2008-09-30', authority: '15 CFR 30.9(a)' },
  // Ninety days, after which the customs office of export asks the exporter; the Union's rule, which the United Kingdom took over with its departure.
  { regime: 'united-kingdom', days: 90, after: 'acceptance', from: '2016-05-01', authority: 'Regulation (EU) 2015/2447, article 335(1)' },
]
