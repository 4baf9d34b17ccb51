import type { TransportMode } from './report-codes.table.ts'

/** How long before what a manifest must have been filed. */
export interface FilingTime {
  readonly mode: TransportMode
  readonly hours: number
  /** Departure from the port of lading stands for lading, which comes before it: what is late for the one is late for the other. */
  readonly before: 'departure' | 'arrival'
  /** First day from which the rule is applied here. Air, rail and truck came into force by region from 2004 to 2007; the days of the regions are not kept. */
  readonly from: string
  readonly authority: string
  readonly exceptions: string
}

/** Advance filing of cargo that arrives: section 343(a) of the Trade Act of 2002; CBP Dec. 03-32 (68 FR 68140), for vessels T.D. 02-62 before it. */
export const filingTimes: readonly FilingTime[] = [
  { mode: 'vessel', hours: 24, before: 'departure', from: '2003-02-02', authority: '19 CFR 4.7(b)(2)', exceptions: 'Bulk cargo, and break bulk cargo for which an exemption was given, is filed 24 hours before arrival instead (19 CFR 4.7(b)(4))' },
  { mode: 'air', hours: 4, before: 'arrival', from: '2008-01-01', authority: '19 CFR 122.48a(b)(2)', exceptions: 'From the Americas and islands near them it is filed by departure instead (19 CFR 122.48a(b)(1))' },
  { mode: 'rail', hours: 2, before: 'arrival', from: '2008-01-01', authority: '19 CFR 123.91(a)', exceptions: 'None for commercial cargo by train' },
  { mode: 'truck', hours: 1, before: 'arrival', from: '2008-01-01', authority: '19 CFR 123.92(b)', exceptions: 'Thirty minutes suffice under the Free and Secure Trade programme (19 CFR 123.92(b)(1))' },
]
