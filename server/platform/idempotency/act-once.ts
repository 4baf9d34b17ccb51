import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Caller } from '../access/index.ts'
import type { Sql } from '../database/index.ts'
import { idempotencyKeyOf, keyOfAnotherRequest } from '../http/index.ts'

/** The header as the OpenAPI description tells it. */
export const idempotencyHeaders = Type.Object({
  'idempotency-key': Type.Optional(Type.String({ description: 'Required: 1 to 200 visible characters, new for each act, the same one when a request is repeated', examples: ['5f1c1f0a-0001'] })),
})

/** A request and who sent it. */
export interface IdempotentRequest {
  /** The module that acts: its schema has a table `answered_requests` (organisation, idempotency_key, body_digest, answer). */
  readonly module: string
  readonly caller: Pick<Caller, 'organisation' | 'subject'>
  readonly request: Pick<FastifyRequest, 'headers' | 'method' | 'url' | 'body'>
}

interface KeyedRequest {
  readonly module: string
  readonly organisation: string
  readonly key: string
  readonly digest: string
}

/**
 * Acts once for an Idempotency-Key of the caller, in the transaction given, and answers the same after that. Of two at once the second waits
 * for the first. Throws a Problem with status 400 where the key is missing, and 422 where it came with another request.
 */
export async function actOnce<Answer extends object>(sql: Sql, { module, caller, request }: IdempotentRequest, act: () => Promise<Answer>): Promise<Answer> {
  const asked = {
    module,
    organisation: caller.organisation,
    // Programs of one organisation may have different clients, so that one's answer is not another's to repeat.
    key: `${caller.subject} ${idempotencyKeyOf(request)}`,
    digest: createHash('sha256').update(JSON.stringify([request.method, request.url, request.body])).digest('base64url'),
  }
  const before = await readAnswer(sql, asked)
  if (before !== undefined) {
    // The same request was answered by the same route.
    if (before.digest === asked.digest) return before.answer as Answer
    throw keyOfAnotherRequest()
  }
  const answer = await act()
  await keepAnswer(sql, asked, answer)
  return answer
}

/** What was answered under the key before. Nobody else uses the key before this transaction ends. */
async function readAnswer(sql: Sql, { module, organisation, key }: KeyedRequest): Promise<{ readonly digest: string; readonly answer: object } | undefined> {
  await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 4105))', [`${module} ${organisation} ${key}`])
  const [row] = await sql.query<{ digest: string; answer: object }>(`select body_digest as digest, answer from "${module}".answered_requests where organisation = $1 and idempotency_key = $2`, [organisation, key])
  return row
}

async function keepAnswer(sql: Sql, { module, organisation, key, digest }: KeyedRequest, answer: object): Promise<void> {
  await sql.query(`insert into "${module}".answered_requests (organisation, idempotency_key, body_digest, answer) values ($1, $2, $3, $4)`, [organisation, key, digest, JSON.stringify(answer)])
}
