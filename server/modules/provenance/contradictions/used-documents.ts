import type { LotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { LotId, LotPart } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'

/** Papers of one act each: a ticket is for one delivery. */
const tickets: ReadonlySet<string> = new Set(['delivery-ticket', 'meter-ticket', 'run-ticket', 'weigh-ticket', 'scale-ticket', 'truck-ticket'])
/** Papers that cover a quantity of goods, however many shipments it leaves in. */
const covers: ReadonlySet<string> = new Set(['mill-test-report', 'import-licence', 'steel-import-licence', 'phytosanitary-certificate', 'certificate-of-analysis', 'inspection-certificate'])
/** Papers of a shipment. */
const shipments: ReadonlySet<string> = new Set(['bill-of-lading', 'master-bill', 'house-bill', 'air-waybill', 'waybill', 'shipment', 'manifest'])

/** A document of one issuer, and the events that rest on it. */
export interface UsedDocument {
  readonly use: 'ticket' | 'cover'
  readonly events: readonly RecordedEvent[]
}

/** The documents that several events rest on, each of the party that states the events: two carriers may number their tickets alike. */
export function usedDocuments(graph: LotGraph): readonly UsedDocument[] {
  const found = new Map<string, { readonly use: 'ticket' | 'cover'; readonly events: RecordedEvent[] }>()
  for (const one of graph.events) {
    for (const { kind, number } of one.event.documents) {
      const use = tickets.has(kind) ? 'ticket' : covers.has(kind) ? 'cover' : undefined
      if (use === undefined) continue
      const key = `${kind} ${number} ${use === 'ticket' ? wordOf(one) : ''}`
      const known = found.get(key)
      if (known === undefined) found.set(key, { use, events: [one] })
      else if (known.events.at(-1) !== one) known.events.push(one)
    }
  }
  return [...found.values()].filter(({ events }) => events.length > 1)
}

/** By whose word an event is known. */
export function wordOf({ source }: RecordedEvent): string {
  return source.issuer ?? source.organisation
}

/** The shipment that an event is of, by the number of its bill. */
export function shipmentOf({ event }: RecordedEvent): string | undefined {
  return event.documents.find(({ kind }) => shipments.has(kind))?.number
}

/** What an event is about or made. */
export function goodsOf({ event }: RecordedEvent): readonly LotPart[] {
  return event.about.length > 0 ? event.about : event.outputs
}

/** The lots that an event has to do with. */
export function lotsOf({ event }: RecordedEvent): readonly LotId[] {
  return [...event.about, ...event.outputs, ...event.inputs].map(({ lot }) => lot)
}
