import type { LotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { EventDocument } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { agreeingEvents } from './agreeing-events.ts'

/** Papers of one sale or one carriage: what is said on one of them of all the goods is said of the lots that another names. */
const kinds: ReadonlySet<string> = new Set(['commercial-invoice', 'purchase-order', 'bill-of-lading', 'house-bill', 'master-bill', 'packing-list', 'delivery-ticket', 'shipment'])

/** A paper that this many others name says little of one shipment. */
const sharingMax = 100

/**
 * The events that name no lots and share a paper with events that do: the order, the certification of origin for the goods of an invoice. Of
 * such events alone, since what names other lots is about those; and of those that agree with them, since others number their papers alike.
 */
export function papersWithoutLots(graph: LotGraph, events: readonly RecordedEvent[]): readonly RecordedEvent[] {
  const asked = new Set(events.flatMap(({ event }) => event.documents).filter(({ kind }) => kinds.has(kind)).map(keyOf))
  if (asked.size === 0) return []
  const byPaper = new Map<string, RecordedEvent[]>()
  for (const one of graph.events) {
    const { inputs, outputs, about, documents } = one.event
    if (inputs.length + outputs.length + about.length > 0) continue
    for (const key of new Set(documents.map(keyOf))) if (asked.has(key)) byPaper.set(key, [...(byPaper.get(key) ?? []), one].slice(0, sharingMax + 1))
  }
  const sharing = new Set([...byPaper.values()].filter((each) => each.length <= sharingMax).flat())
  return sharing.size === 0 ? [] : agreeingEvents([...sharing], events).own
}

function keyOf({ kind, number }: EventDocument): string {
  return `${kind} ${number}`
}
