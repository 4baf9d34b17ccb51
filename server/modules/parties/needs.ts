import type { Access } from '../../platform/access/index.ts'
import type { Clock } from '../../platform/clock/index.ts'
import type { Database } from '../../platform/database/index.ts'
import type { Outbox } from '../../platform/outbox/index.ts'

/** What parties are built from. */
export interface PartyNeeds {
  readonly database: Database
  readonly clock: Clock
  readonly outbox: Pick<Outbox, 'publish'>
}

/** What the routes ask further. */
export interface PartyRouteNeeds extends PartyNeeds {
  readonly access: Access
}
