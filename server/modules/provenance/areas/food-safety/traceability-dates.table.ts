import type { Period } from '@customhouse/vocabulary/measures/calendar.ts'

/** How the records of 21 CFR part 1, subpart S, are asked for on a day. */
export interface TraceabilityStage extends Period {
  /** `notice` while nobody must keep them, `forbearance` while the rule stands and is not enforced, `enforced` after. */
  readonly stage: 'notice' | 'forbearance' | 'enforced'
  readonly authority: string
}

/** The rule took effect on 2023-01-20; its compliance date, first 2026-01-20, moved before it bound anybody. */
export const traceabilityStages: readonly TraceabilityStage[] = [
  { from: '2023-01-20', to: '2026-01-19', stage: 'notice', authority: '21 CFR part 1 subpart S (87 FR 70910)' },
  // FDA proposed thirty months more (90 FR 38084); Congress told it not to enforce before the same day (appropriations for 2026, November 2025).
  { from: '2026-01-20', to: '2028-07-19', stage: 'forbearance', authority: '21 CFR part 1 subpart S (87 FR 70910; compliance from 2028-07-20: 90 FR 38084 and the appropriations for fiscal year 2026)' },
  { from: '2028-07-20', stage: 'enforced', authority: '21 CFR part 1 subpart S (87 FR 70910; 90 FR 38084)' },
]
