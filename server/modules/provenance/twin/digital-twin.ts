import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { DigitalTwin, TwinFiling, TwinSupport } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { findingOfEvent, linkOfFinding } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import { type LotGraph, lotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { massBalance } from '../balance/mass-balance.ts'
import { contradictionsIn } from '../contradictions/contradictions-in.ts'
import { shippedLots } from './shipped-lots.ts'
import { custodyMissing, lotsMissing, ownerMissing, shippedQuantityMissing, sourceMissing } from './twin-conditions.ts'
import { type TwinLineage, twinLineage } from './twin-lineage.ts'
import { twinLots, unmadeLots } from './twin-lots.ts'
import { whereAndWhose } from './where-and-whose.ts'

/** What a twin is built from. */
export interface TwinMaterial {
  /** A document's number, or a lot. */
  readonly shipment: string
  readonly asOf: MomentText
  /**
   * The lineage of the lots and every event that touches it, as known at `asOf`; further events that share a document or a credential with
   * them, so that what is used twice is seen.
   */
  readonly recorded: readonly RecordedEvent[]
  readonly filings: readonly TwinFiling[]
  /** Where they are known already; else found by the shipment. */
  readonly lots?: readonly LotId[]
}

/** How many findings of one code a twin carries: the first of ten thousand say as much as all. */
const findingsOfOneCodeMax = 100

/**
 * The joined view of a shipment as known at a moment. Findings lower what it supports: a contradiction or a proof that was taken back (fatal)
 * leaves nothing of it, something missing or unproven (warning) a part; information changes nothing.
 */
export function digitalTwin({ shipment, asOf, recorded, filings, lots: given }: TwinMaterial): DigitalTwin {
  const graph = lotGraph(recorded)
  const lots = given ?? shippedLots(graph, shipment)
  const named = graph.events.filter(({ event }) => event.documents.some(({ number }) => number === shipment))
  const lineage = twinLineage(graph, lots, named)
  const balance = massBalance(lineage.surroundings)
  const whose = whereAndWhose(lineage.events, lineage.shipped)
  const known = twinLots(graph, lots, named)
  const events = new Set(lineage.events.map(({ event }) => event.id))
  const isOurs = concerns(lineage, events)
  const findings = fewOfEach([
    ...contradictionsIn(lineage.surroundings, asOf).filter(isOurs),
    ...balance.findings.filter(isOurs),
    ...missingSources(graph, lineage),
    ...known.filter(({ quantity }) => quantity === undefined).map(({ lot }) => aboutLot(graph, lot, shippedQuantityMissing)),
    ...missingOfShipment(shipment, lots, whose),
  ])
  return {
    shipment, asOf, lots: known, ...whose, events: lineage.events, filings,
    balance: balance.nodes.filter((node) => (node.lot === undefined ? events.has(node.event) : lineage.lots.has(node.lot))),
    findings, supports: supportedWith(findings),
  }
}

/** What findings leave of a twin. */
export function supportedWith(findings: readonly Finding[]): TwinSupport {
  if (findings.some(({ severity }) => severity === 'fatal')) return 'nothing'
  return findings.some(({ severity }) => severity === 'warning') ? 'partial' : 'full'
}

/** Findings about the twin's own events and lots: what others did with their part of a coil stands against them alone. */
function concerns({ lots }: TwinLineage, events: ReadonlySet<string>): (finding: Finding) => boolean {
  return (finding) => {
    const link = linkOfFinding(finding)
    return link === undefined || events.has(link.event) || (link.lot !== undefined && lots.has(link.lot))
  }
}

function missingSources(graph: LotGraph, { lots }: TwinLineage): readonly Finding[] {
  return unmadeLots(graph, lots).map((lot) => aboutLot(graph, lot, sourceMissing))
}

/** Names the first event that knows the lot. */
function aboutLot(graph: LotGraph, lot: LotId, condition: Condition): Finding {
  const first = graph.madeBy(lot)[0] ?? graph.usedBy(lot)[0] ?? graph.about(lot)[0]
  return first === undefined ? { ...condition, pointer: { source: `lot ${lot}` } } : findingOfEvent(condition, { event: first.event.id, lot })
}

function missingOfShipment(shipment: string, lots: readonly LotId[], { custodian, owner }: Pick<DigitalTwin, 'custodian' | 'owner'>): readonly Finding[] {
  const missing = lots.length === 0 ? [lotsMissing] : [...(custodian === undefined ? [custodyMissing] : []), ...(owner === undefined ? [ownerMissing] : [])]
  return missing.map((condition) => ({ ...condition, pointer: { source: `shipment ${shipment}` } }))
}

function fewOfEach(findings: readonly Finding[]): readonly Finding[] {
  const counts = new Map<string, number>()
  return findings.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    return count <= findingsOfOneCodeMax
  })
}
