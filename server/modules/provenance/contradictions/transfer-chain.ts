import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { add, type Decimal, greaterOf, zero } from '@customhouse/vocabulary/measures/decimal.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { LotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { lotFlows, type LotFlow, toleranceOf } from '../balance/lot-flows.ts'
import { totalOf } from '../balance/tally.ts'
import { partyUnnamed } from './contradiction-conditions.ts'
import { Holdings } from './holdings.ts'
import { type Transfer, transfersByLot } from './lot-transfers.ts'

/** What is found where a lot is passed on by somebody who did not have it, or of whom nothing says so. */
export interface ChainConditions {
  readonly kind: 'custody-transfer' | 'ownership-transfer'
  readonly contradicted: Condition
  readonly doubtful: Condition
}

/** Follows every lot from hand to hand and finds where somebody passes on what it does not have. */
export function brokenChains(graph: LotGraph, conditions: ChainConditions): readonly Finding[] {
  const transfers = transfersByLot(graph, conditions.kind)
  if (transfers.size === 0) return []
  const flows = lotFlows(graph)
  return [...transfers].flatMap(([lot, chain]) => brokenLinks({ lot, chain, flow: flows.get(lot) }, conditions))
}

interface Chain {
  readonly lot: LotId
  readonly chain: readonly Transfer[]
  readonly flow: LotFlow | undefined
}

function brokenLinks({ lot, chain, flow }: Chain, conditions: ChainConditions): readonly Finding[] {
  const kind = chain.find(({ amount }) => amount !== undefined)?.amount?.kind
  // The widest that anyone states: meters on both ends of a line differ.
  const holdings = new Holdings(totalOfLot(flow, kind), chain.reduce((widest, { event }) => greaterOf(widest, toleranceOf(event)), flow?.tolerance ?? zero))
  return chain.flatMap((transfer) => {
    const { event, from, to, amount } = transfer
    if (from === undefined || to === undefined) return [findingOfEvent(partyUnnamed, { event: event.id, lot })]
    // Pieces and kilograms of one lot cannot be counted against each other.
    const verdict = amount !== undefined && amount.kind !== kind ? 'doubtful' : holdings.take(transfer)
    return verdict === 'sound' ? [] : [findingOfEvent(verdict === 'contradicted' ? conditions.contradicted : conditions.doubtful, { event: event.id, lot })]
  })
}

/** How much there is of a lot: as it was made or taken out of others, else as it was measured. */
function totalOfLot(flow: LotFlow | undefined, kind: string | undefined): Decimal | undefined {
  if (flow === undefined || kind === undefined) return undefined
  const { made, takenOut, measured } = flow
  const isKnown = made.unstated + takenOut.unstated === 0 && (made.kinds.has(kind) || takenOut.kinds.has(kind))
  if (isKnown) return add(totalOf(made, kind), totalOf(takenOut, kind))
  return measured?.kind === kind ? measured.value : undefined
}
