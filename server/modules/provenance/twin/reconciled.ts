import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import { linkOfFinding } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import { type LotGraph, partOfGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { lotsOf } from '@customhouse/vocabulary/provenance/validate-event.ts'
import { type MassBalance, massBalance } from '../balance/mass-balance.ts'
import { contradictionsIn } from '../contradictions/contradictions-in.ts'
import type { Shipped, ShippedIn } from './shipped-lots.ts'
import { strangersIn } from './strangers.ts'
import { type TwinLineage, twinLineage } from './twin-lineage.ts'

/** The lineage of a shipment with what stands against it. */
export interface Reconciled extends Shipped {
  readonly graph: LotGraph
  readonly lineage: TwinLineage
  readonly balance: MassBalance
  /** Contradictions and balances that do not hold, of the shipment's own events and lots. */
  readonly against: readonly Finding[]
  /** What strangers say without a proof, and against what is proven. */
  readonly aside: readonly RecordedEvent[]
}

/**
 * The lineage without what strangers claim over what is proven, and without whatever else of theirs contradicts it: nobody lowers what
 * others have proven by a bare word. Draws the lineage once where no stranger speaks, at most four times where one does.
 */
export function reconciled(whole: LotGraph, shippedIn: ShippedIn, asOf: MomentText): Reconciled {
  const { claiming, speaking } = strangersIn(whole, shippedIn)
  const shipped = shippedIn(without(whole, claiming))
  const draw = (aside: readonly RecordedEvent[]): Reconciled => drawn(without(whole, [...aside, ...shipped.others]), { shipped, asOf, aside })
  const first = draw(claiming)
  if (speaking.length === 0 || !first.against.some(isFatal)) return first
  const alone = draw([...claiming, ...speaking])
  const proven = new Set(alone.against.filter(isFatal).map(keyOf))
  const theirs = first.against.filter((finding) => isFatal(finding) && !proven.has(keyOf(finding)))
  if (theirs.length === 0) return first
  const second = draw([...claiming, ...blamed(speaking, theirs)])
  return second.against.some((finding) => isFatal(finding) && !proven.has(keyOf(finding))) ? alone : second
}

/** Those of the events that findings name, by themselves or by a lot. */
function blamed(speaking: readonly RecordedEvent[], findings: readonly Finding[]): readonly RecordedEvent[] {
  const links = findings.flatMap((finding) => linkOfFinding(finding) ?? [])
  const named = new Set([...links.map(({ event }) => event), ...links.flatMap(({ lot }) => lot ?? [])])
  return speaking.filter(({ event }) => named.has(event.id) || lotsOf(event).some((lot) => named.has(lot)))
}

function without(graph: LotGraph, events: readonly RecordedEvent[]): LotGraph {
  if (events.length === 0) return graph
  const left = new Set(events)
  return partOfGraph(graph, new Set(graph.events.filter((one) => !left.has(one))))
}

interface Drawing {
  readonly shipped: Shipped
  readonly asOf: MomentText
  readonly aside: readonly RecordedEvent[]
}

function drawn(graph: LotGraph, { shipped, asOf, aside }: Drawing): Reconciled {
  const left = new Set(aside)
  const named = left.size === 0 ? shipped.named : shipped.named.filter((one) => !left.has(one))
  const lineage = twinLineage(graph, shipped.lots, named)
  const balance = massBalance(lineage.surroundings)
  const isOurs = concerns(lineage)
  const against = [...contradictionsIn(lineage.surroundings, asOf), ...balance.findings].filter(isOurs)
  return { ...shipped, graph, named, lineage, balance, against, aside }
}

/** Findings about the twin's own events and lots: what others did with their part of a coil stands against them alone. */
function concerns({ lots, events }: TwinLineage): (finding: Finding) => boolean {
  const own = new Set(events.map(({ event }) => event.id))
  return (finding) => {
    const link = linkOfFinding(finding)
    return link === undefined || own.has(link.event) || (link.lot !== undefined && lots.has(link.lot))
  }
}

function isFatal({ severity }: Finding): boolean {
  return severity === 'fatal'
}

function keyOf({ code, pointer }: Finding): string {
  return `${code} ${pointer.source ?? ''}`
}
