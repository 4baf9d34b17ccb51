import type { DigitalTwin, Proven } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { LotId, PartyReference } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { type RecordedEvent, referenceTo } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { lotsOf } from '@customhouse/vocabulary/provenance/validate-event.ts'

/** How many references show that something is so. */
const evidenceMax = 20

/**
 * Where shipped lots are, who holds them and who owns them, by the last that was said of them or of the whole shipment, as a bill is that
 * names no lots; what was revoked says nothing.
 */
export function whereAndWhose(events: readonly RecordedEvent[], shipped: ReadonlySet<LotId>, shipment: string): Pick<DigitalTwin, 'place' | 'custodian' | 'owner'> {
  const isOfWhole = ({ event }: RecordedEvent) => lotsOf(event).length === 0 && event.documents.some(({ number }) => number === shipment)
  const touching = events.filter((one) => one.standing !== 'revoked' && ([...one.event.about, ...one.event.outputs].some(({ lot }) => shipped.has(lot)) || isOfWhole(one)))
  const place = lastKnown(touching, ({ event }) => event.place)
  const owner = lastKnown(touching, ({ event }) => (event.kind === 'ownership-transfer' ? receiverOf(event) : undefined))
  const custodian = lastKnown(touching, ({ event }) => (event.kind === 'custody-transfer' ? event.to : undefined)) ?? lastKnown(touching, makerOf)
  return { ...(place !== undefined && { place }), ...(custodian !== undefined && { custodian }), ...(owner !== undefined && { owner }) }
}

/** Who bought, where the parties of a sale are for customs alone. */
function receiverOf({ to, confidential }: RecordedEvent['event']): PartyReference | undefined {
  return to ?? confidential?.parties?.find(({ role }) => role === 'buyer' || role === 'to')?.party
}

/** Whoever made goods holds them until they are handed over. */
function makerOf({ event }: RecordedEvent): PartyReference | undefined {
  return event.kind === 'production' || event.kind === 'transformation' ? event.by : undefined
}

function lastKnown<Value>(events: readonly RecordedEvent[], valueOf: (one: RecordedEvent) => Value | undefined): Proven<Value> | undefined {
  const last = events.findLast((one) => valueOf(one) !== undefined)
  const value = last === undefined ? undefined : valueOf(last)
  if (last === undefined || value === undefined) return undefined
  // Several statements of the same moment and kind are evidence of one act: giver and receiver both state it.
  const alike = events.filter(({ event }) => event.kind === last.event.kind && event.occurredAt === last.event.occurredAt)
  return { value, since: last.event.occurredAt, evidence: alike.slice(-evidenceMax).map(referenceTo) }
}
