import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import type { Sql } from '../../../platform/database/index.ts'
import type { OwnKey, OwnKeyType } from './signing-keys.ts'

interface KeyRow {
  readonly organisation: string
  readonly id: string
  readonly type: OwnKeyType
  readonly ring_name: string
  readonly public_jwk: JsonObject
  readonly made_at: Date
  readonly succeeded_at: Date | null
  readonly retired_at: Date | null
}

/** One after the other: two that make an organisation's keys at once would make two of each type. */
export async function lockKeys(sql: Sql, organisation: string): Promise<void> {
  await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 7301))', [organisation])
}

export async function readKeys(sql: Sql, organisation: string): Promise<readonly OwnKey[]> {
  const rows = await sql.query<KeyRow>(
    `select organisation, id, type, ring_name, public_jwk, made_at, succeeded_at, retired_at from credentials.signing_keys
     where organisation = $1 order by made_at, id`, [organisation])
  return rows.map((row) => ({
    organisation: row.organisation,
    id: row.id,
    type: row.type,
    ringName: row.ring_name,
    publicJwk: row.public_jwk,
    madeAt: row.made_at.toISOString(),
    ...(row.succeeded_at === null ? {} : { succeededAt: row.succeeded_at.toISOString() }),
    ...(row.retired_at === null ? {} : { retiredAt: row.retired_at.toISOString() }),
  }))
}

/** The key signs from now on, and the one before it no more. */
export async function insertKey(sql: Sql, key: OwnKey): Promise<void> {
  await sql.query('update credentials.signing_keys set succeeded_at = $3 where organisation = $1 and type = $2 and succeeded_at is null', [key.organisation, key.type, key.madeAt])
  await sql.query('insert into credentials.signing_keys (organisation, id, type, ring_name, public_jwk, made_at) values ($1, $2, $3, $4, $5, $6)',
    [key.organisation, key.id, key.type, key.ringName, JSON.stringify(key.publicJwk), key.madeAt])
}

export async function retireKey(sql: Sql, { organisation, id, at }: { readonly organisation: string; readonly id: string; readonly at: Date }): Promise<void> {
  await sql.query('update credentials.signing_keys set retired_at = coalesce(retired_at, $3) where organisation = $1 and id = $2', [organisation, id, at])
}
