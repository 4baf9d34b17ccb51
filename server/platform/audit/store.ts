import type { Caller } from '../access/index.ts'
import type { Sql } from '../database/index.ts'
import type { RecordedAct } from './audit-entry.ts'

interface ActToRecord extends Omit<RecordedAct, 'id'> {
  readonly environment: Caller['environment']
}

/** Records an act; a sight of the same thing by the same person within the hour is not told again. */
export async function recordAct(sql: Sql, act: ActToRecord, isSight: boolean): Promise<void> {
  await sql.query(
    `insert into audit.acts (at, environment, organisation, subject, name, kind, endpoint, target, reason, status)
     select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10
     where not $11::boolean or not exists (select 1 from audit.acts where environment = $2 and subject = $4 and endpoint = $7 and target is not distinct from $8 and at > $1::timestamptz - interval '1 hour')`,
    [act.at, act.environment, act.organisation, act.subject, act.name ?? null, act.kind, act.endpoint, act.target ?? null, act.reason ?? null, act.status, isSight])
}

export interface ActsAsked {
  readonly environment: Caller['environment']
  readonly limit: number
  readonly before?: bigint
  readonly person?: string
  readonly organisation?: string
  readonly kind?: string
  readonly from?: string
  readonly to?: string
}

interface ActRow {
  readonly id: string
  readonly at: Date
  readonly organisation: string
  readonly subject: string
  readonly name: string | null
  readonly kind: string
  readonly endpoint: string
  readonly target: string | null
  readonly reason: string | null
  readonly status: number
}

/** The acts asked for, the latest first. */
export async function latestActs(sql: Sql, asked: ActsAsked): Promise<readonly RecordedAct[]> {
  const rows = await sql.query<ActRow>(
    `select id::text, at, organisation, subject, name, kind, endpoint, target, reason, status from audit.acts
     where environment = $1 and ($3::bigint is null or audit.acts.id < $3) and ($4::text is null or subject = $4) and ($5::text is null or organisation = $5)
       and ($6::text is null or kind = $6) and ($7::timestamptz is null or at >= $7) and ($8::timestamptz is null or at < $8) order by audit.acts.id desc limit $2`,
    [asked.environment, asked.limit, asked.before === undefined ? null : String(asked.before), asked.person ?? null, asked.organisation ?? null, asked.kind ?? null, asked.from ?? null, asked.to ?? null])
  return rows.map(({ at, name, target, reason, ...row }) => ({
    ...row, at: at.toISOString(), ...(name !== null && { name }), ...(target !== null && { target }), ...(reason !== null && { reason }),
  }))
}
