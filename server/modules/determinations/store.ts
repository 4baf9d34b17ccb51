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
  select * from unnest($1::text[], $2::uuid[], $3::text[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::jsonb[], $9::timestamptz[], $10::text[], $11::text[], $12::text[], $13::text[])`

const historyOf = `select ${columns} from determinations.determination d where d.filing = $1::uuid and d.environment = $2 order by d.id`

const page = `select ${columns} from determinations.determination d
  where d.environment = $1 and ($2::text is null or d.outcome = $2) and ($3::uuid is null or d.id < $3) order by d.id desc limit $4`

/** Puts a group of determinations on file, all in one statement. */
export async function saveDeterminations(sql: Sql, decided: readonly DeterminationToSave[]): Promise<void> {
  if (decided.length === 0) return
  await sql.query(insert, [
    decided.map(({ organisation }) => organisation),
    decided.map(({ determination }) => uuidV7(Date.parse(determination.decidedAt))),
    decided.map(({ client }) => client),
    decided.map(({ filing }) => filing),
    decided.map(({ entryNumber }) => entryNumber.replaceAll('\u0000', '')),
    decided.map(({ environment }) => environment),
    decided.map(({ determination }) => determination.outcome),
    decided.map(({ determination }) => JSON.stringify(determination.reasons)),
    decided.map(({ determination }) => determination.decidedAt),
    decided.map(({ by }) => by?.act ?? null),
    decided.map(({ by }) => by?.subject ?? null),
    decided.map(({ by }) => by?.role ?? null),
    decided.map(({ by }) => by?.why ?? null),
  ])
}

/** The determinations of a filing, oldest first, as far as the asker may see them. */
export async function determinationsOf(sql: Sql, filing: string, environment: Environment): Promise<readonly DeterminationOnFile[]> {
  return (await sql.query<Row>(historyOf, [filing, environment])).map(fromRow)
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
