import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Caller } from '../../../platform/access/index.ts'
import type { Sql } from '../../../platform/database/index.ts'
import { idempotencyKeyOf, keyOfAnotherRequest } from '../../../platform/http/index.ts'
import { keepAnswer, readAnswer } from './store.ts'

/** The header as the OpenAPI description tells it. */
export const idempotencyHeaders = Type.Object({
  'idempotency-key': Type.Optional(Type.String({ description: 'Required. A new value for each act, the same one when a request is repeated', examples: ['5f1c1f0a-0001'] })),
})

interface IdempotentRequest {
  readonly caller: Caller
  readonly request: Pick<FastifyRequest, 'headers' | 'method' | 'url' | 'body'>
}

/**
 * Acts once for an Idempotency-Key of the caller, in the transaction given, and answers the same after that. Of two at once the second waits
 * for the first. 400 where the key is missing, 422 where it came with another request.
 */
export async function actOnce<Answer extends object>(sql: Sql, { caller, request }: IdempotentRequest, act: () => Promise<Answer>): Promise<Answer> {
  const asked = {
    organisation: caller.organisation,
    // Of one organisation each program has its own keys.
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
