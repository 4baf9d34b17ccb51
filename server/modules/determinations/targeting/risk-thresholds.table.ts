import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Environment } from '../../filings/index.ts'
import type { SelectedOutcome } from './targeting-rule.ts'

/** What points come to. */
export interface RiskThreshold {
  readonly environment: Environment
  readonly atLeast: number
  readonly outcome: SelectedOutcome
  readonly isHousePolicy: true
  readonly from: DateText
  readonly to?: DateText
}

/** HOUSE POLICY: no law that was seen says what points are, or come to. None in the test environment, which stays predictable. The highest that is reached counts. */
export const riskThresholds: readonly RiskThreshold[] = [
  { environment: 'production', atLeast: 100, outcome: 'under-review', isHousePolicy: true, from: '2026-01-01' },
  { environment: 'production', atLeast: 200, outcome: 'exam', isHousePolicy: true, from: '2026-01-01' },
]
