import type { LotId, LotPart } from './provenance-event.ts'
import type { RecordedEvent } from './recorded-event.ts'

/** Events and lots as a graph: from a lot to the events that made it, used it up, or were about it. Built once, asked often. */
export interface LotGraph {
  /** By the moment that they happened, then by id. */
  readonly events: readonly RecordedEvent[]
  readonly lots: ReadonlySet<LotId>
  /** The events that a lot came of. More than one is a contradiction, unless each made a part of it. */
  madeBy(lot: LotId): readonly RecordedEvent[]
  /** The events that used a lot up, or a part of it. */
  usedBy(lot: LotId): readonly RecordedEvent[]
  /** Measurements, transfers and inspections of a lot. */
  about(lot: LotId): readonly RecordedEvent[]
}

/** The graph of some events; the same event twice counts once. */
export function lotGraph(recorded: readonly RecordedEvent[]): LotGraph {
  const events = [...new Map(recorded.map((one) => [one.event.id, one])).values()].sort(byMoment)
  const made = new Map<LotId, RecordedEvent[]>()
  const used = new Map<LotId, RecordedEvent[]>()
  const about = new Map<LotId, RecordedEvent[]>()
  for (const one of events) {
    enter(made, one, one.event.outputs)
    enter(used, one, one.event.inputs)
    enter(about, one, one.event.about)
  }
  return {
    events,
    lots: new Set([...made.keys(), ...used.keys(), ...about.keys()]),
    madeBy: (lot) => made.get(lot) ?? [],
    usedBy: (lot) => used.get(lot) ?? [],
    about: (lot) => about.get(lot) ?? [],
  }
}

function enter(index: Map<LotId, RecordedEvent[]>, one: RecordedEvent, parts: readonly LotPart[]): void {
  for (const lot of new Set(parts.map((part) => part.lot))) {
    const known = index.get(lot)
    if (known === undefined) index.set(lot, [one])
    else known.push(one)
  }
}

function byMoment({ event: one }: RecordedEvent, { event: other }: RecordedEvent): number {
  if (one.occurredAt !== other.occurredAt) return one.occurredAt < other.occurredAt ? -1 : 1
  return one.id < other.id ? -1 : 1
}

/** The lots that an event leads back to, and forward to: what goes in becomes what comes out. */
export function sourcesOf({ event }: RecordedEvent): readonly LotId[] {
  return event.inputs.map(({ lot }) => lot)
}

/** The lots that came of an event. */
export function resultsOf({ event }: RecordedEvent): readonly LotId[] {
  return event.outputs.map(({ lot }) => lot)
}

/** The part of the graph that leads back from lots to every source, each event once, whatever cycles a forger made. */
export function lineageBack(graph: LotGraph, lots: readonly LotId[]): readonly RecordedEvent[] {
  return walk(lots, (lot) => graph.madeBy(lot), sourcesOf)
}

/** The part of the graph that leads forward from lots to every delivery, each event once. */
export function lineageForward(graph: LotGraph, lots: readonly LotId[]): readonly RecordedEvent[] {
  return walk(lots, (lot) => graph.usedBy(lot), resultsOf)
}

function walk(lots: readonly LotId[], eventsOf: (lot: LotId) => readonly RecordedEvent[], next: (one: RecordedEvent) => readonly LotId[]): readonly RecordedEvent[] {
  const seen = new Set<LotId>(lots)
  const found = new Map<string, RecordedEvent>()
  const waiting = [...lots]
  for (let lot = waiting.pop(); lot !== undefined; lot = waiting.pop()) {
    const met = eventsOf(lot).filter(({ event }) => !found.has(event.id))
    for (const one of met) found.set(one.event.id, one)
    const further = new Set(met.flatMap(next).filter((each) => !seen.has(each)))
    for (const each of further) seen.add(each)
    waiting.push(...further)
  }
  return [...found.values()]
}
