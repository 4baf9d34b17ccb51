import { lineageBack, type LotGraph, partOfGraph, resultsOf, sourcesOf } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { papersWithoutLots } from './papers-without-lots.ts'
import { eventsOfSameProofs } from './same-proofs.ts'
import { supportingPapers } from './supporting-papers.ts'
import { withdrawnToo } from './withdrawn-too.ts'

/** What the twin of some lots is made of. */
export interface TwinLineage {
  /** The lots and all that they were made of. */
  readonly lots: ReadonlySet<LotId>
  /** The shipped lots, and the containers that they are in. */
  readonly shipped: ReadonlySet<LotId>
  /** What made these lots, and what is about them; the oldest first. */
  readonly events: readonly RecordedEvent[]
  /** These events, and all that used any of the lots, for whomever: a coil that was cut up for others too; and what rests on the same proofs. */
  readonly surroundings: LotGraph
}

/** The part of a graph that concerns some lots. */
export function twinLineage(graph: LotGraph, lots: readonly LotId[], named: readonly RecordedEvent[]): TwinLineage {
  const shipped = withContainers(graph, lots)
  const back = lineageBack(graph, lots)
  const concerned = new Set([...lots, ...back.flatMap(sourcesOf)])
  const events = new Set([...named, ...back])
  const enter = (all: readonly RecordedEvent[]) => {
    for (const one of all) events.add(one)
  }
  for (const lot of concerned) enter(graph.about(lot))
  for (const lot of shipped) {
    enter(graph.about(lot))
    enter(graph.madeBy(lot))
  }
  enter(papersWithoutLots(graph, [...named, ...[...shipped].flatMap((lot) => graph.about(lot))]))
  enter(withdrawnToo(graph, back))
  enter(supportingPapers(graph, [...events], concerned))
  const own = partOfGraph(graph, events)
  for (const lot of concerned) enter(graph.usedBy(lot))
  enter(eventsOfSameProofs(graph, new Set(own.events)))
  return { lots: concerned, shipped, events: own.events, surroundings: events.size === own.events.length ? own : partOfGraph(graph, events) }
}

/** The lots, and the pallets and containers that they were put into. */
function withContainers(graph: LotGraph, lots: readonly LotId[]): ReadonlySet<LotId> {
  const found = new Set(lots)
  const waiting = [...lots]
  for (let lot = waiting.pop(); lot !== undefined; lot = waiting.pop()) {
    for (const container of graph.usedBy(lot).filter(({ event }) => event.kind === 'aggregation').flatMap(resultsOf)) {
      if (found.has(container)) continue
      found.add(container)
      waiting.push(container)
    }
  }
  return found
}
