import type { Clock } from '../../../platform/clock/index.ts'
import type { Database } from '../../../platform/database/index.ts'
import type { Jobs } from '../../../platform/jobs/index.ts'
import type { Filings } from '../../filings/index.ts'
import type { Ledger } from '../../ledger/index.ts'
import type { Screening } from '../../screening/index.ts'

/** What targeting needs. */
export interface TargetingNeeds {
  readonly database: Database
  readonly clock: Clock
  readonly filings: Filings
  readonly jobs: Jobs
  readonly ledger: Pick<Ledger, 'checkpoint'>
  readonly screening: Pick<Screening, 'standing'>
}
