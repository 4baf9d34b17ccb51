/** Filings: what the law asks to be told, checked and kept. See README.md. */
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Outcome } from '@customhouse/vocabulary/determination/determination.ts'
import type { Sql } from '../../platform/database/index.ts'
import type { Http } from '../../platform/http/index.ts'
import { decide, entriesNamed, type FilingDecision, type FilingInput } from './decide.ts'
import type { EntryOnFile } from './entry-on-file.ts'
import type { Environment } from './filing-context.ts'
import { refundRoutes, type RefundRouteNeeds } from './refunds/routes.ts'
import { filingRoutes, type FilingRouteNeeds } from './routes.ts'
import { entryOnFile, filingAnswers, loadEntries, saveEntries, saveFilings, saveOutcome, wholeFiling, type AnswerOnFile, type FilingToSave, type WholeFiling } from './store.ts'

export type { FilingDecision, FilingInput } from './decide.ts'
export { entriesAfter } from './entries-after.ts'
export { entryAfter, type EntryOnFile } from './entry-on-file.ts'
export type { Environment, Filer, FilingTariff } from './filing-context.ts'
export { replacesOnFile } from './replaces-on-file.ts'
export { filingAnswerSchema, findingSchema } from './schemas.ts'
export type { AnswerOnFile, FilingOnFile, FilingToSave, WholeFiling } from './store.ts'

export interface Filings {
  /** Every entry that the declarations are about or name, by entry number, locked until the transaction ends. */
  load(sql: Sql, asked: readonly { readonly declaration: Declaration }[]): Promise<ReadonlyMap<string, EntryOnFile>>
  /** Pure. */
  decide(input: FilingInput): FilingDecision
  /** Puts a group on file by two statements. */
  save(sql: Sql, filings: readonly FilingToSave[]): Promise<void>
  /** One filing as the transaction's asker may see it. */
  filing(sql: Sql, id: string, environment: Environment): Promise<WholeFiling | undefined>
  /** The answers that filings were given when they were decided, by id, as the transaction's asker may see them. */
  answers(sql: Sql, ids: readonly string[], environment: Environment): Promise<ReadonlyMap<string, AnswerOnFile>>
  entry(sql: Sql, entryNumber: string, environment: Environment): Promise<EntryOnFile | undefined>
  /** What an officer's decision changed: the outcome of the filing, and the entry. Needs a system transaction. */
  saveDecided(sql: Sql, changed: { readonly filing: string; readonly outcome: Outcome; readonly entry?: EntryOnFile; readonly at: string }): Promise<void>
  routes(http: Http, access: FilingRouteNeeds['access']): void
}

export function createFilings(needs: Pick<RefundRouteNeeds, 'database' | 'tariff'>): Filings {
  return {
    load: (sql, asked) => loadEntries(sql, asked.flatMap(({ declaration }) => [declaration.entryNumber, ...entriesNamed(declaration)])),
    decide,
    save: saveFilings,
    filing: wholeFiling,
    answers: filingAnswers,
    entry: entryOnFile,
    async saveDecided(sql, { filing, outcome, entry, at }) {
      await saveOutcome(sql, filing, outcome)
      if (entry !== undefined) await saveEntries(sql, [{ entry, at }])
    },
    routes(http, access) {
      filingRoutes(http, { ...needs, access })
      refundRoutes(http, { ...needs, access })
    },
  }
}
