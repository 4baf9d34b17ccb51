import type { ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { trackingEvents, type TrackingEvent } from './key-data-elements.table.ts'

// Words that EPCIS (CBV business steps) and the trade use for the same.
const others: ReadonlyMap<string, TrackingEvent> = new Map([
  ['packing', 'initial-packing'], ['landing', 'first-land-based-receiving'], ['departing', 'shipping'], ['accepting', 'receiving'],
  ['transforming', 'transformation'], ['fresh-cutting', 'transformation'], ['repacking', 'transformation'], ['picking-crops', 'harvesting'],
])

const byName: ReadonlyMap<string, TrackingEvent> = new Map([...trackingEvents.map((name) => [name, name] as const), ...others])

/** Which critical tracking event an event is; undefined where it is none of the seven, as growing and creating no longer are. */
export function trackingEventOf({ process }: Pick<ProvenanceEvent, 'process'>): TrackingEvent | undefined {
  return process === undefined ? undefined : byName.get(process.replaceAll('_', '-'))
}

/** The acts in which a traceability lot code may be assigned (21 CFR 1.1320(a)). */
export function assignsLotCodes(tracking: TrackingEvent): boolean {
  return tracking === 'initial-packing' || tracking === 'first-land-based-receiving' || tracking === 'transformation'
}
