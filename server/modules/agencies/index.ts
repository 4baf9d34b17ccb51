/** Agencies: what each partner agency needs of goods, and whether it has spoken. See README.md. */
import type { AdviceAsked, Adviser } from '@customhouse/vocabulary/advice/advice.ts'
import type { AgencyStanding } from '@customhouse/vocabulary/advice/agency-standing.ts'
import type { Clock } from '../../platform/clock/index.ts'
import type { Database, Sql } from '../../platform/database/index.ts'
import type { Http } from '../../platform/http/index.ts'
import type { Access } from '../../platform/access/index.ts'

export { agencies, agencyNamed } from './directory/registry.ts'
export { agencyRequirements, type AgencyRequirement, type RequirementGround } from './requirements.ts'

export interface AgencyNeeds {
  readonly database: Database
  readonly clock: Clock
}

export interface Agencies {
  /** What says where agencies stand with these filings, by the policies as they are in this transaction. */
  adviser(sql: Sql, asked: readonly AdviceAsked[]): Promise<Adviser<readonly AgencyStanding[]>>
  routes(http: Http, access: Pick<Access, 'guard' | 'callerOf' | 'requireRight'>): void
}

export function createAgencies(_needs: AgencyNeeds): Agencies {
  return {
    adviser: async () => Promise.resolve(() => []),
    routes() { /* None yet. */ },
  }
}
