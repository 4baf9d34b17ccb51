import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import { lineageBack, lineageForward, lotGraph, resultsOf, sourcesOf } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import type { Direction } from './store.ts'
import { strongestOfEach } from './strongest-of-each.ts'
import { traceConditions } from './trace-conditions.ts'

/** What leads back from a lot, or forward. */
export interface Trace {
  readonly lot: LotId
  readonly direction: Direction
  readonly asOf: string
  /** Every lot of the chain with the fewest steps that it is away; the lot itself first. */
  readonly lots: readonly { readonly lot: LotId; readonly depth: number }[]
  /** Of the chain: the oldest first. */
  readonly events: readonly RecordedEvent[]
  /** Where the chain ends: sources going back, deliveries going forward. */
  readonly ends: readonly LotId[]
  /** Those of them that no event here made, or used: where others may go on. */
  readonly openEnds: readonly LotId[]
  readonly findings: readonly Finding[]
}

export interface TraceAsked {
  readonly lot: LotId
  readonly direction: Direction
  readonly asOf: string
  readonly isCut: boolean
}

/** Makes a trace of the events that a walk met. Pure, and linear in their links; cycles end where they began. */
export function traceOf(recorded: readonly RecordedEvent[], { lot, direction, asOf, isCut }: TraceAsked): Trace {
  const graph = lotGraph(strongestOfEach(recorded))
  const reached = new Set((direction === 'back' ? lineageBack(graph, [lot]) : lineageForward(graph, [lot])).map(({ event }) => event.id))
  const events = graph.events.filter(({ event }) => reached.has(event.id))
  const linked = (from: LotId) => (direction === 'back' ? graph.madeBy(from) : graph.usedBy(from))
  const nextOf = direction === 'back' ? sourcesOf : resultsOf
  const lots = depths(lot, linked, nextOf)
  const ends = lots.map((one) => one.lot).filter((one) => linked(one).every(({ event }) => (direction === 'back' ? event.inputs : event.outputs).length === 0))
  const findings = [
    ...(isCut ? [findingOfEvent(traceConditions.cut, { event: events[0]?.event.id ?? '', lot })] : []),
    ...events.filter(({ standing }) => standing === 'revoked' || standing === 'suspended').map(({ event }) => findingOfEvent(traceConditions.proofTakenBack, { event: event.id })),
  ]
  return { lot, direction, asOf, lots, events, ends, openEnds: ends.filter((one) => linked(one).length === 0), findings }
}

/** Breadth first, and each event opened once: whoever opens it first is the nearest. */
function depths(lot: LotId, linked: (lot: LotId) => readonly RecordedEvent[], lotsOf: (one: RecordedEvent) => readonly LotId[]): Trace['lots'] {
  const found = new Map<LotId, number>([[lot, 0]])
  const opened = new Set<RecordedEvent>()
  // A map hands out what is added to it while it is walked.
  for (const [from, depth] of found) {
    const fresh = linked(from).filter((one) => !opened.has(one))
    for (const one of fresh) opened.add(one)
    for (const next of fresh.flatMap(lotsOf)) if (!found.has(next)) found.set(next, depth + 1)
  }
  return [...found].map(([each, steps]) => ({ lot: each, depth: steps }))
}
