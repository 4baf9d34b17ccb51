import { ownerUnproven, soldByAnother } from './contradiction-conditions.ts'
import type { Contradiction } from './contradiction.ts'
import { brokenChains } from './transfer-chain.ts'

/** Finds sales by parties that did not own what they sold. */
export const soldByNonOwner: Contradiction = {
  name: 'sold-by-another',
  title: 'A lot was sold by one who does not own it',
  find: (graph) => brokenChains(graph, { kind: 'ownership-transfer', contradicted: soldByAnother, doubtful: ownerUnproven }),
}
