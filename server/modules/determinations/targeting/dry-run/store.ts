import type { Sql } from '../../../../platform/database/index.ts'
import type { Environment } from '../../../filings/index.ts'
import type { RuleOfficer } from '../rule-book/rule-on-file.ts'
import type { DryRunResult } from './tally-dry-run.ts'

export interface DryRunOnFile {
  readonly id: string
  readonly rule: string
  readonly version: number
  readonly state: 'waiting' | 'running' | 'done' | 'failed'
  readonly askedBy: RuleOfficer
  readonly askedAt: string
  readonly since: string
  readonly done: number
  readonly total: number
  readonly result?: DryRunResult
}

interface Row {
  readonly id: string
  readonly rule: string
  readonly version: number
  readonly state: DryRunOnFile['state']
  readonly asked_by: RuleOfficer
  readonly asked_at: Date
  readonly since: Date
  readonly done: number
  readonly total: number
  readonly result: DryRunResult | null
}

const columns = 'id, rule, version, state, asked_by, asked_at, since, done, total, result'

/** A dry run, as the transaction's asker may see it. */
export async function dryRunOnFile(sql: Sql, environment: Environment, id: string): Promise<DryRunOnFile | undefined> {
  const [row] = await sql.query<Row>(`select ${columns} from determinations.dry_run where environment = $1 and id = $2::uuid`, [environment, id])
  return row && fromRow(row)
}

/** The latest dry run of a version, as the transaction's asker may see it. */
export async function latestDryRun(sql: Sql, environment: Environment, { name, version }: { readonly name: string; readonly version: number }): Promise<DryRunOnFile | undefined> {
  const [row] = await sql.query<Row>(`select ${columns} from determinations.dry_run where environment = $1 and rule = $2 and version = $3 order by id desc limit 1`, [environment, name, version])
  return row && fromRow(row)
}

/** Puts a dry run on file that waits. Needs a system transaction. */
export async function saveDryRun(sql: Sql, environment: Environment, { id, rule, version, askedBy, askedAt, since }: Omit<DryRunOnFile, 'state' | 'done' | 'total' | 'result'>): Promise<void> {
  await sql.query(`insert into determinations.dry_run (environment, id, rule, version, state, asked_by, asked_at, since) values ($1, $2, $3, $4, 'waiting', $5, $6, $7)`, [environment, id, rule, version, JSON.stringify(askedBy), askedAt, since])
}

/** Notes how far a dry run is. Needs a system transaction. */
export async function noteProgress(sql: Sql, id: string, { state, done, total, result }: Pick<DryRunOnFile, 'state' | 'done' | 'total'> & { readonly result?: DryRunResult }): Promise<void> {
  await sql.query('update determinations.dry_run set state = $2, done = $3, total = $4, result = $5 where id = $1::uuid', [id, state, done, total, result === undefined ? null : JSON.stringify(result)])
}

/** Puts a finished dry run beside the version that it was of, unless its definition changed meanwhile. Needs a system transaction. */
export async function keepWithRule(sql: Sql, environment: Environment, { id, rule, version, askedAt }: Pick<DryRunOnFile, 'id' | 'rule' | 'version' | 'askedAt'>): Promise<void> {
  await sql.query('update determinations.targeting_rule set dry_run = $4::uuid where environment = $1 and name = $2 and version = $3 and written_at <= $5', [environment, rule, version, id, askedAt])
}

/** About how many filings were accepted since a moment. Needs a system transaction. */
export async function filingsSince(sql: Sql, environment: Environment, since: string): Promise<number> {
  const [row] = await sql.query<{ filings: number }>(`select count(distinct filing)::int as filings from determinations.determination where environment = $1 and act is null and outcome <> 'reject' and decided_at >= $2`, [environment, since])
  return row?.filings ?? 0
}

/** Whether exams of these filings found something; filings that nobody examined are left out. */
export async function examsFoundOf(sql: Sql, environment: Environment, filings: readonly string[]): Promise<ReadonlyMap<string, boolean>> {
  const rows = await sql.query<{ filing: string; found: boolean }>('select filing, bool_or(not is_conforming) as found from determinations.exam_outcome where environment = $1 and filing = any ($2::uuid[]) group by filing', [environment, filings])
  return new Map(rows.map(({ filing, found }) => [filing, found]))
}

function fromRow({ asked_by: askedBy, asked_at: askedAt, since, result, ...row }: Row): DryRunOnFile {
  return { ...row, askedBy, askedAt: askedAt.toISOString(), since: since.toISOString(), ...(result !== null && { result }) }
}
