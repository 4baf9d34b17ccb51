import { lotGraph, type LotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { LotId, LotPart } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'

/** What events say about lots, by lot, read once. */
export interface LotEvidence {
  readonly graph: LotGraph
  /** Commodity codes that proven events state, each once. */
  codesOf(lot: LotId): readonly string[]
  /** The parts of events that speak of the lot, with the event. */
  spokenOf(lot: LotId): readonly SpokenPart[]
}

export interface SpokenPart {
  readonly recorded: RecordedEvent
  readonly part: LotPart
}

/** Reads events by lot. */
export function lotEvidence(events: readonly RecordedEvent[]): LotEvidence {
  const graph = lotGraph(events)
  const spoken = new Map<LotId, SpokenPart[]>()
  for (const recorded of graph.events) {
    const { inputs, outputs, about } = recorded.event
    for (const parts of [inputs, outputs, about]) enter(spoken, recorded, parts)
  }
  const codes = new Map<LotId, readonly string[]>()
  const spokenOf = (lot: LotId): readonly SpokenPart[] => spoken.get(lot) ?? []
  return {
    graph,
    spokenOf,
    codesOf(lot) {
      const known = codes.get(lot) ?? codesIn(spokenOf(lot))
      codes.set(lot, known)
      return known
    },
  }
}

function codesIn(spoken: readonly SpokenPart[]): readonly string[] {
  return distinctCodes(spoken.flatMap(({ recorded, part }) => (isProven(recorded) ? [part.particulars?.commodityCode ?? ''] : [])))
}

/** Whether an event can carry a claim: a recognised issuer proved it, and the proof holds. */
export function isProven(recorded: RecordedEvent): boolean {
  return recorded.standing === 'verified'
}

/**
 * Whether a lot is numbered by a maker (`heat-number:4711@did:…`) and the event is another's word: nobody says how another's lot was made, however
 * well he is known. A lot without a maker in its identity is anybody's to speak of.
 */
export function isOfAnotherMaker(lot: LotId, { event, source }: RecordedEvent): boolean {
  const maker = /@(did:\S+)$/.exec(lot)?.[1]
  if (maker === undefined || source.issuer === undefined || source.issuer === maker || event.kind === 'disaggregation') return false
  return event.by?.identifiers.some(({ value }) => value === maker) !== true
}

/** Whether the proof of an event was taken back, for now or for good. */
export function isWithdrawn(recorded: RecordedEvent): boolean {
  return recorded.standing === 'revoked' || recorded.standing === 'suspended'
}

function enter(spoken: Map<LotId, SpokenPart[]>, recorded: RecordedEvent, parts: readonly LotPart[]): void {
  for (const part of parts) {
    const known = spoken.get(part.lot)
    if (known === undefined) spoken.set(part.lot, [{ recorded, part }])
    else known.push({ recorded, part })
  }
}

/** A code that another only makes longer says nothing of its own. */
function distinctCodes(codes: readonly string[]): readonly string[] {
  const read = [...new Set(codes.filter((code) => /^\d{4,10}$/.test(code)))].sort()
  return read.filter((code, place) => !(read[place + 1] ?? '').startsWith(code))
}
