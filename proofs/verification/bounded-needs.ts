import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { newProofWork } from '../cryptosuites/proof-work.ts'
import type { ProofWork } from '../cryptosuites/proof-work.ts'
import { verificationConditions as conditions } from './verification-conditions.ts'
import type { VerificationNeeds } from './verification-needs.ts'

/** The needs of one call, with what all documents in it may still cost together. */
export interface BoundedNeeds extends VerificationNeeds {
  readonly work: ProofWork
}

/** Keys and status lists that are not at hand: each may be a retrieval, and three for each of 64 credentials is enough. */
const waitsMax = 192

/**
 * Bounds what one call may ask for: so many keys and status lists that must be waited for, then `credential-lookups-too-many`. What is at hand
 * at once costs nothing. `most` asks for less than the usual, where nobody knows who asks.
 */
export function boundedNeeds({ contexts, findKey, statusLists, schemas, resources, now }: VerificationNeeds, most: number = waitsMax): BoundedNeeds {
  let waitsLeft = most
  const bounded = <T>(ask: () => Outcome<T> | Promise<Outcome<T>>): Outcome<T> | Promise<Outcome<T>> => {
    if (waitsLeft === 0) return refused(findingAt(conditions.lookupsTooMany, ''))
    const answer = ask()
    if (answer instanceof Promise) waitsLeft -= 1
    return answer
  }
  return {
    contexts, schemas,
    now: () => now(),
    findKey: (keyUrl, relationship) => bounded(() => findKey(keyUrl, relationship)),
    statusLists: { find: (url) => bounded(() => statusLists.find(url)) },
    ...(resources === undefined ? {} : { resources }),
    work: newProofWork(),
  }
}
