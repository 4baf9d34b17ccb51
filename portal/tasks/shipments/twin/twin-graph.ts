import type { Finding, Severity } from '@customhouse/vocabulary/finding/finding.ts'
import { linkOfFinding } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'

/** What stands in the graph: an event, or lots to which the same happened. */
export type TwinNode = EventNode | LotsNode

export interface EventNode {
  readonly kind: 'event'
  readonly id: string
  readonly recorded: RecordedEvent
  readonly findings: readonly Finding[]
}

export interface LotsNode {
  readonly kind: 'lots'
  readonly id: string
  /** In the order in which they were first named. */
  readonly lots: readonly LotId[]
  /** Whether these are what is shipped, not what it was made of. */
  readonly isShipped: boolean
  readonly findings: readonly Finding[]
}

/** How two nodes hang together: goods that went in or came out, lots that an event was about, or a paper that both name. */
export type TwinArrowKind = 'goods' | 'about' | 'paper'

export interface TwinArrow {
  readonly kind: TwinArrowKind
  readonly from: string
  readonly to: string
}

export interface TwinGraph {
  readonly nodes: readonly TwinNode[]
  readonly arrows: readonly TwinArrow[]
}

interface ToDraw {
  /** The oldest first. */
  readonly events: readonly RecordedEvent[]
  readonly shipped: readonly LotId[]
  readonly findings: readonly Finding[]
}

/** The graph of a twin: every event once; lots that the same events made, used and were about, and against which the same stands, as one node. Pure. */
export function twinGraph({ events, shipped, findings }: ToDraw): TwinGraph {
  const against = findingsByLink(findings)
  const eventNodes = events.map((recorded, at): EventNode => ({ kind: 'event', id: `event-${String(at)}`, recorded, findings: against.byEvent.get(recorded.event.id) ?? [] }))
  const bundles = bundlesOf(eventNodes, against.byLot)
  const isShipped = new Set(shipped)
  const lotNodes = bundles.map(({ lots }, at): LotsNode => ({ kind: 'lots', id: `lots-${String(at)}`, lots, isShipped: lots.some((lot) => isShipped.has(lot)), findings: lots.flatMap((lot) => against.byLot.get(lot) ?? []) }))
  const goods = bundles.flatMap(({ madeBy, usedBy, about }, at): readonly TwinArrow[] => [
    ...madeBy.map((from) => ({ kind: 'goods' as const, from, to: `lots-${String(at)}` })),
    ...usedBy.map((to) => ({ kind: 'goods' as const, from: `lots-${String(at)}`, to })),
    ...about.map((to) => ({ kind: 'about' as const, from: `lots-${String(at)}`, to })),
  ])
  return { nodes: [...eventNodes, ...lotNodes], arrows: [...goods, ...paperArrows(eventNodes)] }
}

/** What weighs most of findings; undefined where there are none. */
export function gravest(findings: readonly Finding[]): Severity | undefined {
  return (['fatal', 'warning', 'information'] as const).find((severity) => findings.some((one) => one.severity === severity))
}

interface ByLink {
  readonly byEvent: ReadonlyMap<string, readonly Finding[]>
  readonly byLot: ReadonlyMap<LotId, readonly Finding[]>
}

function findingsByLink(findings: readonly Finding[]): ByLink {
  const [byEvent, byLot] = [new Map<string, Finding[]>(), new Map<LotId, Finding[]>()]
  for (const finding of findings) {
    const link = linkOfFinding(finding)
    if (link === undefined) continue
    byEvent.set(link.event, [...byEvent.get(link.event) ?? [], finding])
    if (link.lot !== undefined) byLot.set(link.lot, [...byLot.get(link.lot) ?? [], finding])
  }
  return { byEvent, byLot }
}

interface Bundle {
  readonly lots: LotId[]
  readonly madeBy: readonly string[]
  readonly usedBy: readonly string[]
  readonly about: readonly string[]
}

interface Ways {
  readonly madeBy: string[]
  readonly usedBy: string[]
  readonly about: string[]
}

function bundlesOf(events: readonly EventNode[], against: ReadonlyMap<LotId, readonly Finding[]>): readonly Bundle[] {
  const ways = new Map<LotId, Ways>()
  const wayOf = (lot: LotId) => {
    const known = ways.get(lot) ?? { madeBy: [], usedBy: [], about: [] }
    ways.set(lot, known)
    return known
  }
  for (const { id, recorded: { event } } of events) {
    for (const lot of new Set(event.inputs.map((part) => part.lot))) wayOf(lot).usedBy.push(id)
    for (const lot of new Set(event.outputs.map((part) => part.lot))) wayOf(lot).madeBy.push(id)
    for (const lot of new Set(event.about.map((part) => part.lot))) wayOf(lot).about.push(id)
  }
  const bundles = new Map<string, Bundle>()
  for (const [lot, way] of ways) {
    // What something stands against is shown apart from what nothing does.
    const key = JSON.stringify([way.madeBy, way.usedBy, way.about, (against.get(lot) ?? []).map(({ code, message }) => [code, message])])
    const known = bundles.get(key)
    if (known === undefined) bundles.set(key, { lots: [lot], ...way })
    else known.lots.push(lot)
  }
  return [...bundles.values()]
}

/** Events that name no lot hang on the first one with lots that names one of their papers, else on the first that names it at all. */
function paperArrows(events: readonly EventNode[]): readonly TwinArrow[] {
  const [withLots, first] = [new Map<string, string>(), new Map<string, string>()]
  for (const { id, recorded: { event } } of events) {
    for (const paper of papersOf(event)) {
      if (!first.has(paper)) first.set(paper, id)
      if (!isPaperAlone(event) && !withLots.has(paper)) withLots.set(paper, id)
    }
  }
  return events.filter(({ recorded: { event } }) => isPaperAlone(event)).flatMap(({ id, recorded: { event } }): readonly TwinArrow[] => {
    const papers = papersOf(event)
    const from = papers.flatMap((paper) => withLots.get(paper) ?? []).at(0) ?? papers.flatMap((paper) => first.get(paper) ?? []).find((other) => other !== id)
    return from === undefined || from === id ? [] : [{ kind: 'paper', from, to: id }]
  })
}

function papersOf({ documents }: RecordedEvent['event']): readonly string[] {
  return documents.map(({ kind, number }) => `${kind} ${number}`)
}

function isPaperAlone({ inputs, outputs, about }: RecordedEvent['event']): boolean {
  return inputs.length + outputs.length + about.length === 0
}
