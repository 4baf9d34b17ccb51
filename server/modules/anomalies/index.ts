/** Anomalies: how unusual a line is among its peers. It advises, and never decides. See README.md. */
import type { AdviceAsked, Adviser } from '@customhouse/vocabulary/advice/advice.ts'
import type { LineScore } from '@customhouse/vocabulary/advice/line-score.ts'
import type { Clock } from '../../platform/clock/index.ts'
import type { Database, Sql } from '../../platform/database/index.ts'
import type { Http } from '../../platform/http/index.ts'
import type { Access } from '../../platform/access/index.ts'

export interface AnomalyNeeds {
  readonly database: Database
  readonly clock: Clock
}

export interface Anomalies {
  /** What scores the lines of these filings, from what was known before them. */
  adviser(sql: Sql, asked: readonly AdviceAsked[]): Promise<Adviser<readonly LineScore[]>>
  /** Keeps scores, and lets later filings be compared with these. Needs the system transaction that files them. */
  save(sql: Sql, scored: readonly { readonly asked: AdviceAsked; readonly accepted: boolean; readonly lines: readonly LineScore[] }[]): Promise<void>
  routes(http: Http, access: Pick<Access, 'guard' | 'callerOf' | 'requireRight'>): void
}

export function createAnomalies(_needs: AnomalyNeeds): Anomalies {
  return {
    adviser: async () => Promise.resolve(() => []),
    async save() { /* Nothing is scored yet. */ },
    routes() { /* None yet. */ },
  }
}
