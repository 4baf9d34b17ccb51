import type { LotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { EventDocument, LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { agreeingEvents, joinedEvents } from './agreeing-events.ts'

/** How many times a document may lead to another event and its documents. */
const hopsMax = 2

/** What a shipment is of, and how that is known. */
export interface Shipped {
  readonly lots: readonly LotId[]
  /** The events that name the shipment by its number. */
  readonly named: readonly RecordedEvent[]
  /** Events that name it, and are of something else or by somebody else. */
  readonly others: readonly RecordedEvent[]
}

/** What a shipment is of by what a graph knows. */
export type ShippedIn = (graph: LotGraph) => Shipped

/**
 * The lots that a shipment is of: the lot itself where it is asked for by one; else the lots of the events that name its document; where
 * these name none, of the events that share another document with them (the order, the invoice, the packing list), at most two times.
 * A container stands for what was put into it. A number that others have on their papers too brings nothing of theirs.
 */
export function shippedLots(graph: LotGraph, shipment: string): Shipped {
  const naming = graph.events.filter(({ event }) => event.documents.some(({ number }) => number === shipment))
  if (graph.lots.has(shipment)) {
    const { own, others } = agreeingEvents(naming, [...graph.madeBy(shipment), ...graph.about(shipment)])
    return { lots: contentsOf(graph, [shipment]), named: own, others }
  }
  const { own: named, others } = agreeingEvents(naming)
  let met = named
  const known = new Set(named)
  const left = new Set(others)
  const documents = new Set<string>()
  for (let hop = 0; hop <= hopsMax && met.length > 0; hop += 1) {
    const lots = new Set(met.flatMap(lotsOf))
    if (lots.size > 0) return { lots: contentsOf(graph, [...lots]), named, others }
    for (const one of met) for (const document of one.event.documents) documents.add(keyOf(document))
    const sharing = graph.events.filter((one) => !known.has(one) && !left.has(one) && one.event.documents.some((document) => documents.has(keyOf(document))))
    met = joinedEvents(sharing, [...known])
    for (const one of met) known.add(one)
  }
  return { lots: [], named, others }
}

function keyOf({ kind, number }: EventDocument): string {
  return `${kind} ${number}`
}

/** What an event is of: what it moves or makes. */
function lotsOf({ event }: RecordedEvent): readonly LotId[] {
  const parts = [...event.about, ...event.outputs]
  return (parts.length > 0 ? parts : event.inputs).map(({ lot }) => lot)
}

/** Containers and pallets are no goods: what was put into them is. */
function contentsOf(graph: LotGraph, lots: readonly LotId[]): readonly LotId[] {
  const seen = new Set(lots)
  const goods = new Set<LotId>()
  const waiting = [...lots]
  for (let lot = waiting.pop(); lot !== undefined; lot = waiting.pop()) {
    const contents = graph.madeBy(lot).filter(({ event }) => event.kind === 'aggregation').flatMap(({ event }) => event.inputs.map((part) => part.lot))
    if (contents.length === 0) goods.add(lot)
    for (const each of contents) {
      if (seen.has(each)) continue
      seen.add(each)
      waiting.push(each)
    }
  }
  return [...goods].sort()
}
