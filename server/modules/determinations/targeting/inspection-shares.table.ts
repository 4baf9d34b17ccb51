import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Environment } from '../../filings/index.ts'

/** Which share of entries is inspected whatever their risk. */
export interface InspectionShare {
  readonly environment: Environment
  /** CBP mode of transportation code; left out for all that have no share of their own. */
  readonly mode?: string
  /** 0 to 1. */
  readonly share: number
  readonly isHousePolicy: true
  readonly from: DateText
  readonly to?: DateText
}

/**
 * HOUSE POLICY: 19 U.S.C. 1499 and 19 CFR 151.2 leave to customs how much is examined. Without a random share, what is never suspected is
 * never looked at, and nobody learns. Officers set other shares without a deploy; in the test environment nothing is drawn before one does.
 */
export const inspectionShares: readonly InspectionShare[] = [
  { environment: 'production', share: 0.05, isHousePolicy: true, from: '2026-01-01' },
  { environment: 'test', share: 0, isHousePolicy: true, from: '2026-01-01' },
]
