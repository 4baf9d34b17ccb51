/** Anomalies: how unusual a line is among its peers. It advises, and never decides. See README.md. */
import type { AdviceAsked, Adviser } from '@customhouse/vocabulary/advice/advice.ts'
import type { LineScore } from '@customhouse/vocabulary/advice/line-score.ts'
import type { Access } from '../../platform/access/index.ts'
import type { Clock } from '../../platform/clock/index.ts'
import type { Database, Sql } from '../../platform/database/index.ts'
import type { Http } from '../../platform/http/index.ts'
import type { Jobs } from '../../platform/jobs/index.ts'
import type { Outbox } from '../../platform/outbox/index.ts'
import { followTrade } from './aggregates/jobs.ts'
import { lineRoutes } from './lines/routes.ts'
import { scoresOf, type ScoredLineOnFile } from './lines/store.ts'
import { modelRoutes } from './models/routes.ts'
import { readInForce, type InForce } from './models/store.ts'
import { adviserOn } from './scoring/adviser.ts'
import { rememberedOf, saveScored, type ScoredFiling } from './scoring/store.ts'
import { trainingJobs } from './training/jobs.ts'
import { watchRoutes } from './watching/routes.ts'

export type { ScoredLineOnFile } from './lines/store.ts'

export interface AnomalyNeeds {
  readonly database: Database
  readonly clock: Clock
  readonly outbox: Outbox
  readonly jobs: Jobs
}

export interface Anomalies {
  /** What scores the lines of these filings, from what was known before them. */
  adviser(sql: Sql, asked: readonly AdviceAsked[]): Promise<Adviser<readonly LineScore[]>>
  /** Keeps scores, and lets later filings be compared with these. Needs the system transaction that files them. */
  save(sql: Sql, scored: readonly ScoredFiling[]): Promise<void>
  /** The lines of a filing with their scores as they were known when it came in, as the transaction's asker may see them. */
  scores(sql: Sql, environment: 'test' | 'production', filing: string): Promise<readonly ScoredLineOnFile[]>
  /** Names what is done later, before the relay and the workers start. */
  jobs(): void
  routes(http: Http, access: Pick<Access, 'guard' | 'callerOf' | 'requireRight'>): void
}

export function createAnomalies(needs: AnomalyNeeds): Anomalies {
  let inForce: (InForce & { readonly version: string }) | undefined
  return {
    async adviser(sql, asked) {
      if (asked.length === 0) return () => []
      const remembered = await rememberedOf(sql, asked)
      if (inForce?.version !== remembered.version) inForce = { version: remembered.version, ...await readInForce(sql) }
      return adviserOn({ ...remembered, ...inForce })
    },
    save: saveScored,
    scores: scoresOf,
    jobs() {
      followTrade(needs)
      trainingJobs(needs)
    },
    routes(http, access) {
      lineRoutes(http, access, needs)
      modelRoutes(http, access, needs)
      watchRoutes(http, access, needs)
    },
  }
}
