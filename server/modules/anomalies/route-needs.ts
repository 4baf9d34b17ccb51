import type { Access } from '../../platform/access/index.ts'
import type { Clock } from '../../platform/clock/index.ts'
import type { Database } from '../../platform/database/index.ts'
import type { Jobs } from '../../platform/jobs/index.ts'

export type RouteAccess = Pick<Access, 'guard' | 'callerOf' | 'requireRight'>

export interface RouteNeeds {
  readonly database: Database
  readonly clock: Clock
  readonly jobs: Pick<Jobs, 'enqueue'>
}
