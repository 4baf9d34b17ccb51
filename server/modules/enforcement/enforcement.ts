import type { Access } from '../../platform/access/index.ts'
import type { Clock } from '../../platform/clock/index.ts'
import type { Database } from '../../platform/database/index.ts'
import type { Http } from '../../platform/http/index.ts'
import type { Jobs } from '../../platform/jobs/index.ts'
import type { Outbox } from '../../platform/outbox/index.ts'
import type { Anomalies } from '../anomalies/index.ts'
import type { Determinations } from '../determinations/index.ts'
import type { Filings, WaitingElsewhere } from '../filings/index.ts'
import type { Ledger } from '../ledger/index.ts'
import type { Parties } from '../parties/index.ts'
import type { Provenance } from '../provenance/index.ts'
import type { Screening } from '../screening/index.ts'

export interface EnforcementNeeds {
  readonly database: Database
  readonly clock: Clock
  readonly outbox: Pick<Outbox, 'publish'>
  readonly jobs: Pick<Jobs, 'enqueue' | 'work'>
  readonly parties: Pick<Parties, 'directory'>
  readonly ledger: Pick<Ledger, 'append' | 'receipt'>
  readonly filings: Pick<Filings, 'filing'>
  readonly determinations: Pick<Determinations, 'orderByCase' | 'risk'>
  readonly anomalies: Pick<Anomalies, 'scores'>
  readonly screening: Pick<Screening, 'hits' | 'mentions' | 'sharedAddresses' | 'namesAt' | 'find' | 'editionOf' | 'keyOf'>
  readonly provenance: Pick<Provenance, 'twin'>
}

/** What the routes ask further. */
export type RouteAccess = Pick<Access, 'guard' | 'callerOf' | 'requireRight'>

export interface Enforcement {
  /** By when those concerned have to answer in cases, as the transaction's asker may see it. */
  readonly waiting: WaitingElsewhere
  /** Names who ends the times of cases when they have passed; call it before the workers start. */
  jobs(): void
  routes(http: Http, access: RouteAccess): void
}
