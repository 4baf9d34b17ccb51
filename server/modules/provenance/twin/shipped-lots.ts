import type { LotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { EventDocument, LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'

/** How many times a document may lead to another event and its documents. */
const hopsMax = 2

/**
 * The lots that a shipment is of: the lot itself where it is asked for by one; else the lots of the events that name its document; where
 * these name none, of the events that share another document with them (the order, the invoice, the packing list), at most two times.
 * A container stands for what was put into it.
 */
export function shippedLots(graph: LotGraph, shipment: string): readonly LotId[] {
  if (graph.lots.has(shipment)) return contentsOf(graph, [shipment])
  let met = graph.events.filter(({ event }) => event.documents.some(({ number }) => number === shipment))
  const documents = new Set<string>()
  for (let hop = 0; hop <= hopsMax && met.length > 0; hop += 1) {
    const lots = new Set(met.flatMap(lotsOf))
    if (lots.size > 0) return contentsOf(graph, [...lots])
    for (const one of met) for (const document of one.event.documents) documents.add(keyOf(document))
    const before = new Set(met)
    met = graph.events.filter((one) => !before.has(one) && one.event.documents.some((document) => documents.has(keyOf(document))))
  }
  return []
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
