import type { FastifyRequest } from 'fastify'
import { Problem } from './problem.ts'

/**
 * The Idempotency-Key of a request: what makes repeating it harmless. It is asked for, not defaulted, since a client that sends none has not
 * thought of retries. Throws a Problem with status 400 where it is missing or malformed.
 */
export function idempotencyKeyOf({ headers }: Pick<FastifyRequest, 'headers'>): string {
  const key = headers['idempotency-key']
  if (typeof key === 'string' && /^[\x21-\x7e]{1,200}$/.test(key)) return key
  throw new Problem({
    status: 400,
    type: 'urn:customhouse:problem:idempotency-key-missing',
    title: key === undefined ? 'Idempotency-Key is missing' : 'Idempotency-Key is malformed',
    detail: 'Send a header Idempotency-Key of 1 to 200 visible characters, such as a UUID, new for each act and the same one when you repeat a request',
  })
}

/** The key came with another request before: it is never reused for something else. */
export function keyOfAnotherRequest(): Problem {
  return new Problem({
    status: 422,
    type: 'urn:customhouse:problem:idempotency-key-reused',
    title: 'The Idempotency-Key belongs to another request',
    detail: 'Use a new Idempotency-Key for a new act',
  })
}
