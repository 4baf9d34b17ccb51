import type { Determination, Outcome, Reason } from '@customhouse/vocabulary/determination/determination.ts'
import { uuidV7 } from '../../platform/outbox/index.ts'
import type { Sql } from '../../platform/database/index.ts'
import type { Environment } from '../filings/index.ts'

/** A determination as it is put on file; with `by` where an officer made it. */
export interface DeterminationToSave {
  readonly filing: string
  readonly organisation: string
  readonly client: string
  readonly entryNumber: string
  readonly environment: Environment
  readonly determination: Determination
  readonly by?: { readonly act: string; readonly subject: string; readonly role: string; readonly why: string }
}

export interface DeterminationOnFile extends Determination {
  readonly id: string
  readonly filing: string
  readonly organisation: string
  readonly client: string
  readonly entryNumber: string
  readonly act?: string
  readonly decidedBy?: string
  readonly role?: string
  readonly why?: string
}

interface Row {
  readonly id: string
  readonly filing: string
  readonly organisation: string
  readonly client: string
  readonly entry_number: string
  readonly outcome: Outcome
  readonly reasons: readonly Reason[]
  readonly decided_at: Date
  readonly act: string | null
  readonly decided_by: string | null
  readonly role: string | null
  readonly why: string | null
}

const columns = 'd.id, d.filing, d.organisation, d.client, d.entry_number, d.outcome, d.reasons, d.decided_at, d.act, d.decided_by, d.role, d.why'

const insert = `insert into determinations.determination
    (organisation, id, client, filing, entry_number, environment, outcome, reasons, decided_at, act, decided_by, role, why)
  select * from json_to_recordset($1::json) as made
    (organisation text, id uuid, client text, filing uuid, "entryNumber" text, environment text, outcome text, reasons json, "decidedAt" timestamptz, act text, subject text, role text, why text)`

const historyOf = `select ${columns} from determinations.determination d where d.filing = $1::uuid and d.environment = $2 order by d.id`

const page = `select ${columns} from determinations.determination d
  where d.environment = $1 and ($2::text is null or d.outcome = $2) and ($3::uuid is null or d.id < $3) order by d.id desc limit $4`

/** Puts a group of determinations on file, all in one statement. */
export async function saveDeterminations(sql: Sql, decided: readonly DeterminationToSave[]): Promise<void> {
  if (decided.length === 0) return
  await sql.query(insert, [JSON.stringify(decided.map(rowOf))])
}

function rowOf({ organisation, client, filing, entryNumber, environment, determination, by }: DeterminationToSave): object {
  const { outcome, reasons, decidedAt } = determination
  // PostgreSQL takes no U+0000; an entry number with it is none.
  return { organisation, id: uuidV7(Date.parse(decidedAt)), client, filing, entryNumber: entryNumber.replaceAll('\u0000', ''), environment, outcome, reasons, decidedAt, ...by }
}

/** The determinations of a filing, oldest first, as far as the asker may see them. */
export async function determinationsOf(sql: Sql, filing: string, environment: Environment): Promise<readonly DeterminationOnFile[]> {
  return (await sql.query<Row>(historyOf, [filing, environment])).map(fromRow)
}

/** What a person did about a filing. */
export interface PersonsAct {
  readonly filing: string
  readonly act: string
  readonly role: string
}

/** What persons did about an entry or its summary, oldest first, whichever filing of it stood then. */
export async function personsActs(sql: Sql, entryNumber: string, environment: Environment): Promise<readonly PersonsAct[]> {
  return sql.query<PersonsAct>(`select d.filing, d.act, coalesce(d.role, '') as role from determinations.determination d
    where d.environment = $1 and d.entry_number = $2 and d.act is not null order by d.id`, [environment, entryNumber.replaceAll('\u0000', '')])
}

/** The last determination of each filing about an entry or its summary, the newest filing first. */
export async function latestAbout(sql: Sql, entryNumber: string, environment: Environment): Promise<readonly DeterminationOnFile[]> {
  return (await sql.query<Row>(`select ${columns} from determinations.determination d
    where d.environment = $1 and d.entry_number = $2 and not exists (select from determinations.determination later where later.filing = d.filing and later.environment = d.environment and later.id > d.id)
    order by d.filing desc`, [environment, entryNumber.replaceAll('\u0000', '')])).map(fromRow)
}

/** A page of determinations, newest first. */
export async function listDeterminations(sql: Sql, filter: { readonly environment: Environment; readonly outcome?: string; readonly after?: string; readonly limit: number }): Promise<readonly DeterminationOnFile[]> {
  return (await sql.query<Row>(page, [filter.environment, filter.outcome ?? null, filter.after ?? null, filter.limit])).map(fromRow)
}

function fromRow(row: Row): DeterminationOnFile {
  return {
    id: row.id, filing: row.filing, organisation: row.organisation, client: row.client, entryNumber: row.entry_number,
    outcome: row.outcome, reasons: row.reasons, decidedAt: row.decided_at.toISOString(),
    ...(row.act === null ? {} : { act: row.act }), ...(row.decided_by === null ? {} : { decidedBy: row.decided_by }),
    ...(row.role === null ? {} : { role: row.role }), ...(row.why === null ? {} : { why: row.why }),
  }
}
