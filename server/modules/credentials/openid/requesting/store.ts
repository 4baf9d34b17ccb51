import type { Sql } from '../../../../platform/database/index.ts'
import type { DcqlQuery } from './dcql-query.ts'
import type { PresentationRequest, PresentationResult } from './presentation-request.ts'

interface RequestRow {
  readonly organisation: string
  readonly id: string
  readonly environment: 'test' | 'production'
  readonly requested_by: string
  readonly made_at: Date
  readonly expires_at: Date
  readonly purpose: string
  readonly query: DcqlQuery
  readonly signing: 'signed' | 'unsigned'
  readonly answered_at: Date | null
  readonly declined: string | null
  readonly result: PresentationResult | null
}

const columns = 'organisation, id::text, environment, requested_by, made_at, expires_at, purpose, query, signing, answered_at, declined, result'

export async function insertRequest(sql: Sql, one: PresentationRequest, referenceHash: string): Promise<void> {
  await sql.query(
    `insert into credentials.presentation_requests (organisation, id, environment, requested_by, made_at, expires_at, purpose, query, signing, reference_hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [one.organisation, one.id, one.environment, one.requestedBy, one.madeAt, one.expiresAt, one.purpose, JSON.stringify(one.query), one.signing, referenceHash])
}

export async function readRequest(sql: Sql, { organisation, environment, id }: Pick<PresentationRequest, 'organisation' | 'environment' | 'id'>): Promise<PresentationRequest | undefined> {
  const [row] = await sql.query<RequestRow>(`select ${columns} from credentials.presentation_requests where organisation = $1 and environment = $2 and id = $3`, [organisation, environment, id])
  return row && fromRow(row)
}

/** The request behind a link while it waits for its answer. */
export async function readWaiting(sql: Sql, referenceHash: string, now: Date): Promise<PresentationRequest | undefined> {
  const [row] = await sql.query<RequestRow>(`select ${columns} from credentials.presentation_requests where reference_hash = $1 and answered_at is null and expires_at > $2`, [referenceHash, now])
  return row && fromRow(row)
}

/** Takes the one answer that a request gets; false where it was answered before. */
export async function takeAnswer(sql: Sql, { organisation, id }: PresentationRequest, { at, declined }: { readonly at: Date; readonly declined?: string }): Promise<boolean> {
  const rows = await sql.query<{ id: string }>(
    'update credentials.presentation_requests set answered_at = $3, declined = $4 where organisation = $1 and id = $2 and answered_at is null and expires_at > $3 returning id::text', [organisation, id, at, declined ?? null])
  return rows.length > 0
}

export async function keepResult(sql: Sql, { organisation, id }: PresentationRequest, result: PresentationResult): Promise<void> {
  await sql.query('update credentials.presentation_requests set result = $3 where organisation = $1 and id = $2', [organisation, id, JSON.stringify(result)])
}

function fromRow(row: RequestRow): PresentationRequest {
  return {
    organisation: row.organisation,
    id: row.id,
    environment: row.environment,
    requestedBy: row.requested_by,
    madeAt: row.made_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    purpose: row.purpose,
    query: row.query,
    signing: row.signing,
    ...(row.answered_at === null ? {} : { answeredAt: row.answered_at.toISOString() }),
    ...(row.declined === null ? {} : { declined: row.declined }),
    ...(row.result === null ? {} : { result: row.result }),
  }
}
