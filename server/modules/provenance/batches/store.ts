import type { Sql } from '../../../platform/database/index.ts'

/** A batch of events as it is in the ledger. */
export interface BatchOnFile {
  readonly id: string
  readonly organisation: string
  readonly recordedAt: string
  /** Of the list of the digests of its events, in their order. */
  readonly factsSha256: string
  readonly events: readonly { readonly id: string; readonly sha256: string }[]
}

/** A batch with the digests that the ledger's statement covers, as the transaction's asker may see it. */
export async function readBatch(sql: Sql, id: string, environment: string): Promise<BatchOnFile | undefined> {
  const [row] = await sql.query<{ organisation: string; recorded_at: Date; facts_sha256: string }>('select organisation, recorded_at, facts_sha256 from provenance.batches where id = $1 and environment = $2', [id, environment])
  if (row === undefined) return undefined
  const events = await sql.query<{ id: string; sha256: string }>(`select id, sha256 from provenance.events where batch = $1 order by id || ' ' || voucher`, [id])
  return { id, organisation: row.organisation, recordedAt: row.recorded_at.toISOString(), factsSha256: row.facts_sha256, events }
}
