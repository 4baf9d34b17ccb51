import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import { type LotGraph, lotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import { contradictions } from './registry.ts'

/**
 * Everything in a graph that cannot be true together, each naming the event and the lot: the balances of quantities are massBalance's.
 * `asOf` is the moment that counts as now; without it nothing is held to lie in the future. What was revoked says nothing any more, so
 * that it contradicts nobody; that it was revoked is a finding where something still rests on it.
 */
export function contradictionsIn(graph: LotGraph, asOf?: MomentText): readonly Finding[] {
  const valid = graph.events.some(({ standing }) => standing === 'revoked') ? lotGraph(graph.events.filter(({ standing }) => standing !== 'revoked')) : graph
  return contradictions.flatMap((one) => one.find(one.name === 'proof-taken-back' ? graph : valid, asOf))
}
