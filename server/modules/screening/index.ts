/** Screening: whether parties of a filing are on a list of denied or restricted parties. See README.md. */
import type { AdviceAsked, Adviser } from '@customhouse/vocabulary/advice/advice.ts'
import type { PartyHit } from '@customhouse/vocabulary/advice/party-hit.ts'
import type { Clock } from '../../platform/clock/index.ts'
import type { Database, Sql } from '../../platform/database/index.ts'
import type { Http } from '../../platform/http/index.ts'
import type { Access } from '../../platform/access/index.ts'

export interface ScreeningNeeds {
  readonly database: Database
  readonly clock: Clock
}

export interface Screening {
  /** What screens the parties of these filings, with the lists as they are in this transaction. */
  adviser(sql: Sql, asked: readonly AdviceAsked[]): Promise<Adviser<readonly PartyHit[]>>
  /** Keeps what was found. Needs the system transaction that files them. */
  save(sql: Sql, found: readonly { readonly asked: AdviceAsked; readonly hits: readonly PartyHit[] }[]): Promise<void>
  routes(http: Http, access: Pick<Access, 'guard' | 'callerOf' | 'requireRight'>): void
}

export function createScreening(_needs: ScreeningNeeds): Screening {
  return {
    adviser: async () => Promise.resolve(() => []),
    async save() { /* No list is on file yet. */ },
    routes() { /* None yet. */ },
  }
}
