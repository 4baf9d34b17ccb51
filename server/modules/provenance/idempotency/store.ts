import type { Sql } from '../../../platform/database/index.ts'

/** A request with the key that it carried. */
export interface KeyedRequest {
  readonly organisation: string
  readonly key: string
  readonly digest: string
}

/** What was answered under the key before. Nobody else uses the key before this transaction ends. */
export async function readAnswer(sql: Sql, { organisation, key }: KeyedRequest): Promise<{ readonly digest: string; readonly answer: object } | undefined> {
  await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 4105))', [`${organisation} ${key}`])
  const [row] = await sql.query<{ digest: string; answer: object }>('select body_digest as digest, answer from provenance.answered_requests where organisation = $1 and idempotency_key = $2', [organisation, key])
  return row
}

export async function keepAnswer(sql: Sql, { organisation, key, digest }: KeyedRequest, answer: object): Promise<void> {
  await sql.query('insert into provenance.answered_requests (organisation, idempotency_key, body_digest, answer) values ($1, $2, $3, $4)', [organisation, key, digest, JSON.stringify(answer)])
}
