import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { Caller } from '../../platform/access/index.ts'
import type { Database, Sql } from '../../platform/database/index.ts'
import { idempotencyKeyOf, keyOfAnotherRequest, Problem, problemSchema } from '../../platform/http/index.ts'
import type { Fact } from '../../platform/outbox/index.ts'
import type { PartyFact } from './events.ts'

/** How the OpenAPI description says that a route needs a token. */
export const security = [{ oauth: [] }]

/** How reading is refused. */
export const readProblems = { 401: problemSchema, 403: problemSchema }

/** How changing is refused: also by the Idempotency-Key and by the rules, with findings. */
export const changeProblems = { ...readProblems, 400: problemSchema, 409: problemSchema, 422: problemSchema }

/** 404, for what does not exist and for what the caller may not see alike. */
export function notFound(): Problem {
  return new Problem({
    status: 404,
    type: 'urn:customhouse:problem:not-found',
    title: 'Not found',
    detail: 'There is no such record, or it is not yours to see',
  })
}

/** 422 with every finding. */
export function refused(findings: readonly Finding[]): Problem {
  return new Problem({
    status: 422,
    type: 'urn:customhouse:problem:refused',
    title: 'Refused by the rules',
    detail: 'The findings say what is wrong, by which authority, and what to do',
    extra: { findings },
  })
}

function onFileAlready(): Problem {
  return new Problem({
    status: 409,
    type: 'urn:customhouse:problem:on-file-already',
    title: 'On file already',
    detail: 'A record with the same number, id or filer code is on file',
  })
}

export interface Answer<Body extends object> {
  readonly status: number
  readonly body: Body
}

export interface IdempotentRequest {
  readonly database: Database
  readonly caller: Caller
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/**
 * Acts once for an Idempotency-Key of the caller's organisation and repeats the answer after that. 400 when the key is missing,
 * 409 while the first request is under way, 422 when the key came with another request.
 */
export async function actOnce<Body extends object>({ database, caller, request, reply }: IdempotentRequest, act: (sql: Sql) => Promise<Answer<Body>>): Promise<Body> {
  // Programs of one organisation may have different clients, so that one's answer is not another's to repeat.
  const key = `${caller.subject} ${idempotencyKeyOf(request)}`
  const digest = createHash('sha256').update(JSON.stringify([request.method, request.url, request.body])).digest('base64url')
  try {
    const answer = await database.write(caller.scope, async (sql) => {
      await claim(sql, caller.organisation, key)
      return (await answeredBefore<Body>(sql, { organisation: caller.organisation, key, digest })) ?? (await actAndKeep(sql, { organisation: caller.organisation, key, digest }, act))
    })
    void reply.code(answer.status)
    return answer.body
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === '23505') throw onFileAlready()
    throw cause
  }
}

interface Claimed {
  readonly organisation: string
  readonly key: string
  readonly digest: string
}

async function claim(sql: Sql, organisation: string, key: string): Promise<void> {
  const rows = await sql.query<{ free: boolean }>('select pg_try_advisory_xact_lock(hashtextextended($1, 5106)) as free', [`${organisation} ${key}`])
  if (rows[0]?.free === true) return
  throw new Problem({
    status: 409,
    type: 'urn:customhouse:problem:idempotency-key-in-flight',
    title: 'The same request is under way',
    detail: 'Wait for its answer, or repeat the request in a moment',
  })
}

async function answeredBefore<Body extends object>(sql: Sql, { organisation, key, digest }: Claimed): Promise<Answer<Body> | undefined> {
  const rows = await sql.query<{ body_digest: string; status: number; answer: Body }>(
    'select body_digest, status, answer from parties.answered_requests where organisation = $1 and idempotency_key = $2', [organisation, key])
  const row = rows[0]
  if (row === undefined) return undefined
  if (row.body_digest === digest) return { status: row.status, body: row.answer }
  throw keyOfAnotherRequest()
}

async function actAndKeep<Body extends object>(sql: Sql, { organisation, key, digest }: Claimed, act: (sql: Sql) => Promise<Answer<Body>>): Promise<Answer<Body>> {
  const answer = await act(sql)
  await sql.query('insert into parties.answered_requests (organisation, idempotency_key, body_digest, status, answer) values ($1, $2, $3, $4, $5)', [
    organisation, key, digest, answer.status, JSON.stringify(answer.body),
  ])
  return answer
}

/** A fact of this module as the outbox carries it. */
export function published(fact: PartyFact, about: { readonly organisation: string; readonly client: string; readonly subject: string }, at: Date): Fact {
  return { type: fact.type, module: 'parties', ...about, occurredAt: at.toISOString(), data: fact.data }
}
