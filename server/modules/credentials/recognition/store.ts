import type { Sql } from '../../../platform/database/index.ts'
import type { IssuerStanding, RecognisedIssuer, RecognitionScope } from '@customhouse/proofs/recognition/recognised-issuer.ts'

interface RecognisedRow {
  readonly id: string
  readonly issuer: string
  readonly name: string
  readonly standing: IssuerStanding
  readonly types: readonly string[]
  readonly scope: RecognitionScope
  readonly recognised_from: Date
  readonly recognised_until: Date | null
  readonly basis: string
  readonly recognised_by: string
  readonly recorded_at: Date
  readonly ended_at: Date | null
  readonly end_reason: string | null
}

const select = `select id::text, issuer, name, standing, types, scope, recognised_from, recognised_until, basis, recognised_by, recorded_at, ended_at, end_reason
  from credentials.recognised_issuers`

/** What the public list is asked for. */
export interface RecognitionQuery {
  readonly type?: string
  readonly issuer?: string
  /** Only what counts at that moment. */
  readonly on?: string
  readonly after?: string
  readonly limit: number
}

export async function readRecognised(sql: Sql, { type, issuer, on, after, limit }: RecognitionQuery): Promise<readonly RecognisedIssuer[]> {
  const rows = await sql.query<RecognisedRow>(
    `${select} where ($1::text is null or $1 = any (types)) and ($2::text is null or issuer = $2) and ($3::uuid is null or id > $3)
       and ($4::timestamptz is null or (ended_at is null and recognised_from <= $4 and (recognised_until is null or recognised_until > $4)))
     order by id limit $5`, [type ?? null, issuer ?? null, after ?? null, on ?? null, limit])
  return rows.map(fromRow)
}

/** Everything that is recorded of these issuers. */
export async function readRecognisedAmong(sql: Sql, issuers: readonly string[]): Promise<readonly RecognisedIssuer[]> {
  const rows = await sql.query<RecognisedRow>(`${select} where issuer = any ($1::text[]) order by recorded_at, id limit 5000`, [issuers])
  return rows.map(fromRow)
}

export async function insertRecognised(sql: Sql, one: RecognisedIssuer, by: { readonly subject: string }): Promise<void> {
  await sql.query(
    `insert into credentials.recognised_issuers (id, issuer, name, standing, types, scope, recognised_from, recognised_until, basis, recognised_by, recognised_by_subject, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [one.id, one.issuer, one.name, one.standing, one.types, JSON.stringify(one.scope), one.from, one.until ?? null, one.basis, one.recognisedBy, by.subject, one.recordedAt])
}

/** Ends a recognition that has not ended; undefined where there is none. */
export async function endRecognised(sql: Sql, { id, at, reason }: { readonly id: string; readonly at: Date; readonly reason: string }): Promise<RecognisedIssuer | undefined> {
  const [row] = await sql.query<RecognisedRow>(
    `update credentials.recognised_issuers set ended_at = $2, end_reason = $3 where id = $1 and ended_at is null
     returning id::text, issuer, name, standing, types, scope, recognised_from, recognised_until, basis, recognised_by, recorded_at, ended_at, end_reason`, [id, at, reason])
  return row && fromRow(row)
}

function fromRow(row: RecognisedRow): RecognisedIssuer {
  return {
    id: row.id,
    issuer: row.issuer,
    name: row.name,
    standing: row.standing,
    types: row.types,
    scope: row.scope,
    from: row.recognised_from.toISOString(),
    ...(row.recognised_until === null ? {} : { until: row.recognised_until.toISOString() }),
    basis: row.basis,
    recognisedBy: row.recognised_by,
    recordedAt: row.recorded_at.toISOString(),
    ...(row.ended_at === null ? {} : { endedAt: row.ended_at.toISOString() }),
    ...(row.end_reason === null ? {} : { endReason: row.end_reason }),
  }
}
