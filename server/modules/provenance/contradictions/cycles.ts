import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { LotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { lotAmongAncestors } from './contradiction-conditions.ts'
import type { Contradiction } from './contradiction.ts'
import { stronglyConnected } from './strongly-connected.ts'

/** Finds lots that are among their own ancestors: one finding for each circle, at its earliest event. */
export const cycles: Contradiction = {
  name: 'cycles',
  title: 'A lot is among its own ancestors',
  find: (graph) => stronglyConnected(edgesOf(graph)).flatMap((members) => findingOf(graph, members)),
}

/**
 * Events and lots as numbered nodes, events first: each lot leads to the events that it went into, each event to the lots that came of it.
 * What was put into a container and is taken out again was not made of the container, so that this edge is left out.
 */
function edgesOf(graph: LotGraph): readonly (readonly number[])[] {
  const numbers = new Map<LotId, number>()
  const edges: number[][] = graph.events.map(() => [])
  const nodeOf = (lot: LotId): number => {
    const known = numbers.get(lot)
    if (known !== undefined) return known
    numbers.set(lot, edges.length)
    edges.push([])
    return edges.length - 1
  }
  const putIn = new Set(graph.events.filter(({ event }) => event.kind === 'aggregation').flatMap(({ event }) => event.inputs.map(({ lot }) => lot)))
  graph.events.forEach(({ event }, index) => {
    for (const { lot } of event.inputs) edges[nodeOf(lot)]?.push(index)
    for (const { lot } of event.outputs) if (event.kind !== 'disaggregation' || !putIn.has(lot)) edges[index]?.push(nodeOf(lot))
  })
  return edges
}

function findingOf(graph: LotGraph, members: readonly number[]): readonly Finding[] {
  const first = graph.events[members.reduce((earliest, member) => Math.min(earliest, member), Number.MAX_SAFE_INTEGER)]
  return first === undefined ? [] : [findingOfEvent(lotAmongAncestors, { event: first.event.id, ...lotIn(graph, first, members) })]
}

/** The lot that the event made and that it goes back to: one of the circle's. */
function lotIn(graph: LotGraph, { event }: RecordedEvent, members: readonly number[]): { readonly lot?: LotId } {
  const events = new Set(members.flatMap((member) => graph.events[member]?.event.id ?? []))
  const part = event.outputs.find(({ lot }) => graph.usedBy(lot).some((user) => events.has(user.event.id)))
  return part === undefined ? {} : { lot: part.lot }
}
