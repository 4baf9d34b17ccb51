import type { LotId } from './provenance-event.ts'
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

/** The graph of some events; the same event twice counts once. Looks lots up only once somebody asks for them. */
export function lotGraph(recorded: readonly RecordedEvent[]): LotGraph {
  return new IndexedGraph(inOrder(recorded))
}

/** The part of a graph with some of its events; the graph itself where these are all. */
export function partOfGraph(graph: LotGraph, events: ReadonlySet<RecordedEvent>): LotGraph {
  return events.size === graph.events.length ? graph : new IndexedGraph(graph.events.filter((one) => events.has(one)))
}

type Side = 'inputs' | 'outputs' | 'about'

type Index = ReadonlyMap<LotId, readonly RecordedEvent[]>

const none: readonly RecordedEvent[] = []

/** Long chains are drawn as several graphs, of which some are only read in order: indexes are made when they are used. */
class IndexedGraph implements LotGraph {
  readonly events: readonly RecordedEvent[]
  private readonly indexes = new Map<Side, Index>()
  private known: ReadonlySet<LotId> | undefined

  constructor(events: readonly RecordedEvent[]) {
    this.events = events
  }

  get lots(): ReadonlySet<LotId> {
    return this.known ??= new Set([...this.index('outputs').keys(), ...this.index('inputs').keys(), ...this.index('about').keys()])
  }

  madeBy(lot: LotId): readonly RecordedEvent[] {
    return this.index('outputs').get(lot) ?? none
  }

  usedBy(lot: LotId): readonly RecordedEvent[] {
    return this.index('inputs').get(lot) ?? none
  }

  about(lot: LotId): readonly RecordedEvent[] {
    return this.index('about').get(lot) ?? none
  }

  private index(side: Side): Index {
    const known = this.indexes.get(side)
    if (known !== undefined) return known
    const made = indexed(this.events, side)
    this.indexes.set(side, made)
    return made
  }
}

/** Events of which none stands twice, by moment and id. Mostly they come so already. */
function inOrder(recorded: readonly RecordedEvent[]): readonly RecordedEvent[] {
  const isSorted = recorded.every((one, index) => index === 0 || isBefore(recorded[index - 1], one))
  if (isSorted && new Set(recorded.map(({ event }) => event.id)).size === recorded.length) return recorded
  return [...new Map(recorded.map((one) => [one.event.id, one])).values()].sort(byMoment)
}

function isBefore(one: RecordedEvent | undefined, other: RecordedEvent): boolean {
  return one !== undefined && byMoment(one, other) < 0
}

function indexed(events: readonly RecordedEvent[], side: Side): Index {
  const index = new Map<LotId, RecordedEvent[]>()
  for (const one of events) {
    for (const { lot } of one.event[side]) {
      const known = index.get(lot)
      if (known === undefined) index.set(lot, [one])
      // An event may name a lot in several parts.
      else if (known.at(-1) !== one) known.push(one)
    }
  }
  return index
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
  const found = new Set<RecordedEvent>()
  const waiting = [...lots]
  const enter = (lot: LotId) => {
    if (seen.has(lot)) return
    seen.add(lot)
    waiting.push(lot)
  }
  for (let lot = waiting.pop(); lot !== undefined; lot = waiting.pop()) {
    for (const one of eventsOf(lot)) {
      if (found.has(one)) continue
      found.add(one)
      next(one).forEach(enter)
    }
  }
  return [...found]
}
