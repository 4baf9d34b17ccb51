import type { Period } from '@customhouse/vocabulary/measures/calendar.ts'

/** How the records of 21 CFR part 1, subpart S, are asked for on a day. */
export interface TraceabilityStage extends Period {
  /** `notice` while nobody must keep them, `forbearance` while the rule stands and is not enforced, `enforced` after. */
  readonly stage: 'notice' | 'forbearance' | 'enforced'
  readonly authority: string
}

/**
 * The rule took effect on 2023-01-20, with 2026-01-20 as the day to comply. Congress told FDA not to enforce it before 2028-07-20 (Continuing
 * Appropriations, Agriculture, Legislative Branch, Military Construction and Veterans Affairs, and Extensions Act, 2026, of November 2025). FDA
 * proposed the same day as the day to comply (90 FR 38084, of 2025-08-07); that a final rule made it so was not seen, and nothing here needs it.
 */
export const traceabilityStages: readonly TraceabilityStage[] = [
  { from: '2023-01-20', to: '2026-01-19', stage: 'notice', authority: '21 CFR part 1 subpart S (87 FR 70910)' },
  { from: '2026-01-20', to: '2028-07-19', stage: 'forbearance', authority: '21 CFR part 1 subpart S (87 FR 70910); not enforced before 2028-07-20 by the appropriations for fiscal year 2026 (proposed rule: 90 FR 38084)' },
  { from: '2028-07-20', stage: 'enforced', authority: '21 CFR part 1 subpart S (87 FR 70910)' },
]
