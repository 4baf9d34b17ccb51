import type { Access } from '../../../platform/access/index.ts'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Database } from '../../../platform/database/index.ts'
import type { Jobs } from '../../../platform/jobs/index.ts'
import type { Outbox } from '../../../platform/outbox/index.ts'

/** What the routes of webhooks need. */
export interface WebhookRouteNeeds {
  readonly access: Access
  readonly clock: Clock
  readonly database: Database
  readonly outbox: Pick<Outbox, 'head' | 'facts'>
  readonly jobs: Jobs
}
