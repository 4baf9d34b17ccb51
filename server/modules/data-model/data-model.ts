import type { Access } from '../../platform/access/index.ts'
import type { Clock } from '../../platform/clock/index.ts'
import type { Database } from '../../platform/database/index.ts'
import type { Http } from '../../platform/http/index.ts'
import type { Outbox } from '../../platform/outbox/index.ts'
import type { Ledger } from '../ledger/index.ts'
import type { Parties } from '../parties/index.ts'

/** What the data model is built from. */
export interface DataModelNeeds {
  readonly database: Database
  readonly clock: Clock
  readonly outbox: Pick<Outbox, 'publish'>
  readonly ledger: Pick<Ledger, 'append' | 'receipt'>
  readonly parties: Pick<Parties, 'directory'>
}

/** What the routes ask further. */
export interface DataModelRouteNeeds extends DataModelNeeds {
  readonly access: Access
}

/** The dictionary's versions, how they come about, and what is made of them. */
export interface DataModel {
  routes(http: Http, access: Access): void
}
