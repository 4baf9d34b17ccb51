/**
 * The outbox: facts are written with the change that they tell of, in its transaction, and delivered afterwards. Publishing takes
 * the one head row until commit, so positions have no gaps and a reader that moves on by position misses nothing.
 */
export { createOutbox, type Outbox } from './create-outbox.ts'
export type { Fact, PublishedFact } from './fact.ts'
export { uuidV7 } from './uuid-v7.ts'
