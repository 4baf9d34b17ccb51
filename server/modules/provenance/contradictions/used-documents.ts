import type { LotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { EventDocument, LotId, LotPart } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'

/** Papers of one act each: a ticket is for one delivery. */
const tickets: ReadonlySet<string> = new Set(['delivery-ticket', 'meter-ticket', 'run-ticket', 'weigh-ticket', 'scale-ticket', 'truck-ticket'])
/** Papers that cover a quantity of goods, however many shipments it leaves in. */
const covers: ReadonlySet<string> = new Set(['mill-test-report', 'import-licence', 'steel-import-licence', 'phytosanitary-certificate', 'certificate-of-analysis', 'inspection-certificate'])
/** Papers of a shipment. */
const shipments: ReadonlySet<string> = new Set(['bill-of-lading', 'master-bill', 'house-bill', 'air-waybill', 'waybill', 'shipment', 'manifest'])

export type DocumentUse = 'ticket' | 'cover'

/** Whether a kind of papers is of one act, or covers a quantity; undefined of others. */
export function usesOf(kind: string): DocumentUse | undefined {
  return tickets.has(kind) ? 'ticket' : covers.has(kind) ? 'cover' : undefined
}

/** What a paper is known by: a ticket by its number and whoever states it, for two carriers may number theirs alike. */
export function documentKeyOf({ kind, number }: EventDocument, use: DocumentUse, one: RecordedEvent): string {
  return `${kind} ${number} ${use === 'ticket' ? wordOf(one) : ''}`
}

/** A document of one issuer, and the events that rest on it. */
export interface UsedDocument {
  readonly use: DocumentUse
  readonly events: readonly RecordedEvent[]
}

/** The documents that several events rest on, each of the party that states the events: two carriers may number their tickets alike. */
export function usedDocuments(graph: LotGraph): readonly UsedDocument[] {
  const found = new Map<string, { readonly use: DocumentUse; readonly events: RecordedEvent[] }>()
  for (const one of graph.events) {
    for (const document of one.event.documents) {
      const use = usesOf(document.kind)
      if (use === undefined) continue
      const key = documentKeyOf(document, use, one)
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
