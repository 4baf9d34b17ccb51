import type { FastifyRequest } from 'fastify'
import { Problem } from '../../../platform/http/index.ts'

/** The key that makes a repeated call harmless. It is asked for, not defaulted: a client that sends none has not thought of retries. */
export function idempotencyKeyOf(request: Pick<FastifyRequest, 'headers'>): string {
  const key = request.headers['idempotency-key']
  if (typeof key === 'string' && /^[\x21-\x7e]{1,200}$/.test(key)) return key
  throw new Problem({
    status: 400,
    title: key === undefined ? 'Idempotency-Key is missing' : 'Idempotency-Key is malformed',
    detail: 'Send a header Idempotency-Key with 1 to 200 printable characters, such as a UUID, new for each filing and the same when you repeat the call',
  })
}

/** A key was used for other bytes before: it is never reused for something else. */
export function keyOfAnotherBody(): Problem {
  return new Problem({ status: 422, title: 'Idempotency-Key was used for another body', detail: 'This key has been used for other bytes; take a new key for a new filing' })
}
