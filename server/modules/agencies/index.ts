/** Agencies: what each partner agency needs of goods, and whether it has spoken. See README.md. */
import type { AdviceAsked } from '@customhouse/vocabulary/advice/advice.ts'
import type { Clock } from '../../platform/clock/index.ts'
import type { Database, Sql } from '../../platform/database/index.ts'
import type { Http } from '../../platform/http/index.ts'
import type { Access } from '../../platform/access/index.ts'
import type { Outbox } from '../../platform/outbox/index.ts'
import type { Ledger } from '../ledger/index.ts'
import { directoryRoutes } from './directory/routes.ts'
import { policyRoutes } from './policies/routes.ts'
import { createAdviser, type AgencyAdviser, type GivenAdvice } from './standing/create-adviser.ts'

export { selectionsOf } from './standing/store.ts'
export type { Selection } from './standing/stand-by-policy.ts'
export { agencies } from './directory/registry.ts'
export { agencyRequirements, type AgencyRequirement, type RequirementGround } from './requirements.ts'

export interface AgencyNeeds {
  readonly database: Database
  readonly clock: Clock
  readonly outbox: Pick<Outbox, 'publish'>
  readonly ledger: Pick<Ledger, 'checkpoint'>
}

export interface Agencies {
  /** What says where agencies stand with these filings, by the policies as they are in this transaction. */
  adviser(sql: Sql, asked: readonly AdviceAsked[]): Promise<AgencyAdviser>
  /** Keeps why programs look at lines of filings. Needs the transaction that files. */
  save(sql: Sql, given: readonly GivenAdvice[]): Promise<void>
  routes(http: Http, access: Pick<Access, 'guard' | 'callerOf' | 'requireRight'>): void
}

export function createAgencies(needs: AgencyNeeds): Agencies {
  const { adviser, save } = createAdviser(needs)
  return {
    adviser,
    save,
    routes(http, access) {
      directoryRoutes(http, needs)
      policyRoutes(http, access, needs)
    },
  }
}
