import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { Caller } from '../../platform/access/index.ts'
import type { Database, Sql } from '../../platform/database/index.ts'
import { Problem, problemSchema } from '../../platform/http/index.ts'
import { actOnce } from '../../platform/idempotency/index.ts'
import type { Fact } from '../../platform/outbox/index.ts'
import type { PartyFact } from './events.ts'

/** How the OpenAPI description says that a route needs a token. */
export const security = [{ oauth: [] }]

/** How reading is refused. */
export const readProblems = { 401: problemSchema, 403: problemSchema }

/** How changing is refused: also by the Idempotency-Key and by the rules, with findings. */
export const changeProblems = { ...readProblems, 400: problemSchema, 409: problemSchema, 422: problemSchema }

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

export interface ChangeRequest {
  readonly database: Database
  readonly caller: Caller
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/** Acts once for an Idempotency-Key of the caller and repeats the answer after that. 409 where what it would add is on file already. */
export async function changeOnce<Body extends object>({ database, caller, request, reply }: ChangeRequest, act: (sql: Sql) => Promise<Answer<Body>>): Promise<Body> {
  try {
    const answer = await database.write(caller.scope, async (sql) => actOnce(sql, { module: 'parties', caller, request }, async () => act(sql)))
    void reply.code(answer.status)
    return answer.body
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === '23505') throw onFileAlready()
    throw cause
  }
}

/** A fact of this module as the outbox carries it. */
export function published(fact: PartyFact, about: { readonly organisation: string; readonly client: string; readonly subject: string }, at: Date): Fact {
  return { type: fact.type, module: 'parties', ...about, occurredAt: at.toISOString(), data: fact.data }
}
