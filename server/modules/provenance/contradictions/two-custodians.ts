import { custodianUnproven, handedOverByAnother } from './contradiction-conditions.ts'
import type { Contradiction } from './contradiction.ts'
import { brokenChains } from './transfer-chain.ts'

/** Finds lots that two parties would hold at once, since one handed over what it did not hold. */
export const twoCustodians: Contradiction = {
  name: 'two-custodians',
  title: 'Custody was handed over by one who does not hold the lot',
  find: (graph) => brokenChains(graph, { kind: 'custody-transfer', contradicted: handedOverByAnother, doubtful: custodianUnproven }),
}
