import type { Sql } from '../../platform/database/index.ts'

/** A step as it was recorded. */
export interface RecordedAct {
  readonly id: string
  readonly kind: string
  readonly subject: string
  readonly organisation: string
  readonly at: string
  /** What the digest in the log covers. */
  readonly facts: object
}

export async function insertAct(sql: Sql, { id, kind, subject, organisation, at, facts }: RecordedAct): Promise<void> {
  await sql.query('insert into "data-model".acts (id, kind, subject, organisation, acted_at, facts) values ($1, $2, $3, $4, $5, $6)', [id, kind, subject, organisation, at, JSON.stringify(facts)])
}

interface ActRow {
  readonly id: string
  readonly kind: string
  readonly subject: string
  readonly organisation: string
  readonly acted_at: Date
  readonly facts: object
}

interface ActsQuery {
  readonly subject: string
  /** The id of the last act of the page before. */
  readonly after?: string
  readonly limit: number
}

/** What was done to a subject, in order. */
export async function readActs(sql: Sql, { subject, after, limit }: ActsQuery): Promise<readonly RecordedAct[]> {
  const rows = await sql.query<ActRow>('select id::text, kind, subject, organisation, acted_at, facts from "data-model".acts where subject = $1 and ($2::uuid is null or id > $2) order by id limit $3', [subject, after ?? null, limit])
  return rows.map(({ acted_at: at, ...others }) => ({ ...others, at: at.toISOString() }))
}
