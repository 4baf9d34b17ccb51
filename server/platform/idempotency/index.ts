/**
 * Acts that are done once however often their request is repeated: the answer is kept under the request's Idempotency-Key, in the table
 * `answered_requests` of the module that acts, within the act's own transaction.
 */
export { actOnce, idempotencyHeaders } from './act-once.ts'
