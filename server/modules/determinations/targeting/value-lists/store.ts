import type { Sql } from '../../../../platform/database/index.ts'
import type { Environment } from '../../../filings/index.ts'
import type { RuleOfficer } from '../rule-book/rule-on-file.ts'

/** A list of values that rules name, as one version of it stands. */
export interface ValueListOnFile {
  readonly name: string
  readonly version: number
  readonly words: string
  readonly entries: readonly string[]
  readonly keptBy: RuleOfficer
  readonly keptAt: string
}

interface Row {
  readonly name: string
  readonly version: number
  readonly words: string
  readonly entries: readonly string[]
  readonly kept_by: RuleOfficer
  readonly kept_at: Date
}

/** The lists as they stand, or with a name all versions of one, the newest first, as the transaction's asker may see them. */
export async function valueLists(sql: Sql, environment: Environment, name?: string): Promise<readonly ValueListOnFile[]> {
  const rows = await sql.query<Row>(name === undefined
    ? 'select distinct on (name) name, version, words, entries, kept_by, kept_at from determinations.value_list where environment = $1 and $2::text is null order by name, version desc'
    : 'select name, version, words, entries, kept_by, kept_at from determinations.value_list where environment = $1 and name = $2 order by version desc limit 100', [environment, name ?? null])
  return rows.map(({ kept_by: keptBy, kept_at: keptAt, ...row }) => ({ ...row, keptBy, keptAt: keptAt.toISOString() }))
}

/** Keeps the next version of a list. Needs a system transaction. */
export async function saveValueList(sql: Sql, environment: Environment, { name, words, entries, keptBy, keptAt }: Omit<ValueListOnFile, 'version'>): Promise<ValueListOnFile> {
  await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 4108))', [`${environment} ${name}`])
  const [latest] = await valueLists(sql, environment, name)
  const version = (latest?.version ?? 0) + 1
  await sql.query('insert into determinations.value_list (environment, name, version, words, entries, kept_by, kept_at) values ($1, $2, $3, $4, $5, $6, $7)', [environment, name, version, words, JSON.stringify(entries), JSON.stringify(keptBy), keptAt])
  return { name, version, words, entries, keptBy, keptAt }
}
