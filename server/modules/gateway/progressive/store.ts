import type { Sql } from '../../../platform/database/index.ts'
import type { ProgressiveFiling } from './progressive-filing.ts'

interface Row {
  readonly state: ProgressiveFiling
}

/** Puts a filing that begins on file; answers the one that began under the same key before, if there is one. */
export async function beginOnce(sql: Sql, filing: ProgressiveFiling, idempotencyKey: string): Promise<ProgressiveFiling | undefined> {
  const inserted = await sql.query<{ id: string }>(
    `insert into gateway.progressive_filing (organisation, id, client, environment, idempotency_key, state, begun_at, changed_at, watched) values ($1, $2, $3, $4, $5, $6, $7, $7, $8)
     on conflict (organisation, environment, idempotency_key) do nothing returning id::text`,
    [filing.organisation, filing.id, filing.client, filing.environment, idempotencyKey, JSON.stringify(filing), filing.begunAt, filing.watched])
  if (inserted.length > 0) return undefined
  const [row] = await sql.query<Row>('select state from gateway.progressive_filing where organisation = $1 and environment = $2 and idempotency_key = $3', [filing.organisation, filing.environment, idempotencyKey])
  return row?.state
}

/** A filing as the transaction's asker may see it, held against other changes while the transaction lasts. */
export async function progressiveFiling(sql: Sql, { id, environment, isHeld }: { readonly id: string; readonly environment: string; readonly isHeld: boolean }): Promise<ProgressiveFiling | undefined> {
  const [row] = await sql.query<Row>(`select state from gateway.progressive_filing where id = $1 and environment = $2 ${isHeld ? 'for update' : ''}`, [id, environment])
  return row?.state
}

export async function saveProgressive(sql: Sql, filing: ProgressiveFiling, at: Date): Promise<void> {
  await sql.query('update gateway.progressive_filing set client = $3, state = $4, changed_at = $5, filing = $6, watched = $7 where organisation = $1 and id = $2',
    [filing.organisation, filing.id, filing.client, JSON.stringify(filing), at, filing.filing ?? null, filing.watched])
}

/** Filings on their way, of an organisation, that wait for evidence of these papers. */
export async function waitingFor(sql: Sql, { organisation, environment, papers }: { readonly organisation: string; readonly environment: string; readonly papers: readonly string[] }): Promise<readonly string[]> {
  const rows = await sql.query<{ id: string }>('select id::text from gateway.progressive_filing where filing is null and watched && $3 and organisation = $1 and environment = $2', [organisation, environment, papers])
  return rows.map(({ id }) => id)
}

/** What the asker may see, the newest first. */
export async function progressiveFilings(sql: Sql, { environment, after, limit }: { readonly environment: string; readonly after: string | undefined; readonly limit: number }): Promise<readonly ProgressiveFiling[]> {
  const rows = await sql.query<Row>('select state from gateway.progressive_filing where environment = $1 and ($2::uuid is null or id < $2) order by id desc limit $3', [environment, after ?? null, limit])
  return rows.map(({ state }) => state)
}
