import type { Retrieve } from '@customhouse/proofs/retrieval/retrieve.ts'
import { fatal, findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { refused } from '@customhouse/vocabulary/finding/outcome.ts'

const offline = fatal('retrieval-offline', {
  message: 'Nothing is fetched here: it would have to be at hand',
  authority: 'The choice to verify without a network',
  remedy: 'Put it among the files at hand, or verify with a network',
})

/** Fetches nothing, for verifying without a network. */
export const noRetrieval: Retrieve = () => Promise.resolve(refused(findingAt(offline, '')))
