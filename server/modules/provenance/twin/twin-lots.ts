import { lineageBack, type LotGraph, sourcesOf } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { Proven, TwinLot } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { LotId, LotParticulars, LotPart, LotQuantity } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { type RecordedEvent, referenceTo } from '@customhouse/vocabulary/provenance/recorded-event.ts'

/** How many events are walked for the sources of single lots; beyond that, lots share the sources of all. */
const walkMax = 200_000

/** What is known of each shipped lot: how much of it, what it is said to be, and the lots without a known maker that it leads back to. */
export function twinLots(graph: LotGraph, lots: readonly LotId[], named: readonly RecordedEvent[]): readonly TwinLot[] {
  const shipping = partsByLot(named.map((one) => [one, [...one.event.about, ...one.event.outputs]]))
  let walked = 0
  let shared: readonly LotId[] | undefined
  return lots.map((lot) => {
    const sources = walked < walkMax ? sourcesOfLots(graph, [lot]) : undefined
    walked += sources?.walked ?? 0
    return { lot, ...quantityOf(graph, lot, shipping), ...particularsOf(graph, lot), sources: sources?.lots ?? (shared ??= sourcesOfLots(graph, lots).lots) }
  })
}

function sourcesOfLots(graph: LotGraph, lots: readonly LotId[]): { readonly lots: readonly LotId[]; readonly walked: number } {
  const back = lineageBack(graph, lots)
  return { lots: unmadeLots(graph, [...lots, ...back.flatMap(sourcesOf)]), walked: back.length }
}

/** Those lots that no event made. */
export function unmadeLots(graph: LotGraph, lots: Iterable<LotId>): readonly LotId[] {
  return [...new Set(lots)].filter((lot) => graph.madeBy(lot).length === 0).sort()
}

type StatedPart = readonly [RecordedEvent, LotPart]

function partsByLot(stated: readonly (readonly [RecordedEvent, readonly LotPart[]])[]): ReadonlyMap<LotId, StatedPart> {
  const byLot = new Map<LotId, StatedPart>()
  for (const [one, parts] of stated) for (const part of parts) if (part.quantity !== undefined) byLot.set(part.lot, [one, part])
  return byLot
}

/** As the shipping event states it, else as it was measured last, else as it was made. */
function quantityOf(graph: LotGraph, lot: LotId, shipping: ReadonlyMap<LotId, StatedPart>): { readonly quantity?: Proven<LotQuantity> } {
  const known = shipping.get(lot) ?? lastPart(graph.about(lot), lot) ?? lastPart(graph.madeBy(lot), lot)
  const quantity = known?.[1].quantity
  return known === undefined || quantity === undefined ? {} : { quantity: proven(quantity, known[0]) }
}

function lastPart(events: readonly RecordedEvent[], lot: LotId): StatedPart | undefined {
  const one = events.findLast(({ event }) => partOf(event, lot)?.quantity !== undefined)
  const part = one === undefined ? undefined : partOf(one.event, lot)
  return one === undefined || part === undefined ? undefined : [one, part]
}

function partOf(event: RecordedEvent['event'], lot: LotId): LotPart | undefined {
  return event.about.find((part) => part.lot === lot) ?? event.outputs.find((part) => part.lot === lot)
}

function particularsOf(graph: LotGraph, lot: LotId): { readonly particulars?: Proven<LotParticulars> } {
  const events = [...graph.madeBy(lot), ...graph.about(lot)].sort((one, other) => (one.event.occurredAt < other.event.occurredAt ? -1 : one.event.occurredAt === other.event.occurredAt ? 0 : 1))
  const last = events.findLast(({ event }) => partOf(event, lot)?.particulars !== undefined)
  const particulars = last === undefined ? undefined : partOf(last.event, lot)?.particulars
  return last === undefined || particulars === undefined ? {} : { particulars: proven(particulars, last) }
}

function proven<Value>(value: Value, one: RecordedEvent): Proven<Value> {
  return { value, since: one.event.occurredAt, evidence: [referenceTo(one)] }
}
