import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { LotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { LotId, ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { lotCodeChanged, lotCodeOfAnother } from './food-conditions.ts'
import { assignsLotCodes, trackingEventOf } from './tracking-event.ts'

/** Where traceability lot codes change that should be kept, or are assigned by others than their source. */
export function lotCodeFindings(graph: LotGraph): readonly Finding[] {
  const shipped = shippedBy(graph.events)
  return graph.events.flatMap((recorded) => [...changedWithin(recorded), ...changedOnTheWay(recorded, { graph, shipped }), ...assignedByAnother(recorded)])
}

/** A shipment, receipt or cooling that makes other lots than it takes. */
function changedWithin({ event }: RecordedEvent): readonly Finding[] {
  const tracking = trackingEventOf(event)
  if (tracking === undefined || assignsLotCodes(tracking) || tracking === 'harvesting') return []
  const taken = new Set(event.inputs.map(({ lot }) => lot))
  return event.outputs.filter(({ lot }) => taken.size > 0 && !taken.has(lot)).map(({ lot }) => findingOfEvent(lotCodeChanged, { event: event.id, lot }))
}

/** Received under the papers of a shipment that held other lots, and made by nobody since. */
function changedOnTheWay({ event }: RecordedEvent, { graph, shipped }: { readonly graph: LotGraph; readonly shipped: ReadonlyMap<string, ReadonlySet<LotId>> }): readonly Finding[] {
  if (trackingEventOf(event) !== 'receiving') return []
  const sent = event.documents.map((document) => shipped.get(document.number)).filter((lots) => lots !== undefined)
  if (sent.length === 0) return []
  const strange = [...event.about, ...event.outputs].filter(({ lot }) => graph.madeBy(lot).length === 0 && !sent.some((lots) => lots.has(lot)))
  return strange.map(({ lot }) => findingOfEvent(lotCodeChanged, { event: event.id, lot }))
}

/** The lots that left under each paper. */
function shippedBy(events: readonly RecordedEvent[]): ReadonlyMap<string, ReadonlySet<LotId>> {
  const shipped = new Map<string, Set<LotId>>()
  for (const { event } of events) {
    if (trackingEventOf(event) !== 'shipping') continue
    for (const { number } of event.documents) {
      const lots = shipped.get(number) ?? new Set()
      for (const { lot } of [...event.about, ...event.outputs]) lots.add(lot)
      shipped.set(number, lots)
    }
  }
  return shipped
}

function assignedByAnother({ event, source }: RecordedEvent): readonly Finding[] {
  const tracking = trackingEventOf(event)
  if (tracking === undefined || !assignsLotCodes(tracking) || source.issuer === undefined) return []
  return event.outputs.filter(({ lot }) => isOfAnother(lot, source.issuer, event)).map(({ lot }) => findingOfEvent(lotCodeOfAnother, { event: event.id, lot }))
}

/** A location number may well be the issuer's; a DID that is not its own is another's. */
function isOfAnother(lot: LotId, issuer: string | undefined, { by }: ProvenanceEvent): boolean {
  const maker = /@(did:.+)$/.exec(lot)?.[1]
  return maker !== undefined && maker !== issuer && !(by?.identifiers.some(({ value }) => value === maker) ?? false)
}
