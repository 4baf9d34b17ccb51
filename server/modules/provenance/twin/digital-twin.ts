import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { DigitalTwin, TwinFiling, TwinSupport } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import { type LotGraph, lotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { lotsOf } from '@customhouse/vocabulary/provenance/validate-event.ts'
import { isVerified } from './chain-parties.ts'
import { reconciled } from './reconciled.ts'
import { severalHolders } from './several-holders.ts'
import { shippedLots } from './shipped-lots.ts'
import { custodyMissing, lotsMissing, numberOfOthers, ownerMissing, shippedQuantityMissing, sourceMissing, strangerSetAside } from './twin-conditions.ts'
import type { TwinLineage } from './twin-lineage.ts'
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
 * leaves nothing of it, something missing or unproven (warning) a part; information changes nothing. What strangers to the chain say without
 * a proof against what is proven is left out and told of.
 */
export function digitalTwin({ shipment, asOf, recorded, filings, lots: given }: TwinMaterial): DigitalTwin {
  const shippedIn = (known: LotGraph) => (given === undefined ? shippedLots(known, shipment) : { ...shippedLots(known, shipment), lots: given })
  const { graph, named, others, lots, lineage, balance, against, aside } = reconciled(lotGraph(recorded), shippedIn, asOf)
  const whose = whereAndWhose(lineage.events, lineage.shipped, shipment)
  const known = twinLots(graph, lots, named)
  const events = new Set(lineage.events.map(({ event }) => event.id))
  const findings = fewOfEach([
    ...against,
    ...missingSources(graph, lineage),
    ...known.filter(({ quantity }) => quantity === undefined).map(({ lot }) => aboutLot(graph, lot, shippedQuantityMissing)),
    ...missingOfShipment(shipment, lots, whose),
    ...severalHolders(lineage.events, lots),
    ...ofOthers(others, aside, lineage),
  ])
  return {
    shipment, asOf, lots: known, ...whose, events: lineage.events, filings,
    balance: balance.nodes.filter((node) => (node.lot === undefined ? events.has(node.event) : lineage.lots.has(node.lot))),
    findings, supports: supportedWith(findings),
  }
}

/** What was left out: papers of others with the same number, and what strangers say. */
function ofOthers(others: readonly RecordedEvent[], aside: readonly RecordedEvent[], { lots }: TwinLineage): readonly Finding[] {
  const told = new Set(aside)
  const left = [...others.filter((one) => !told.has(one)), ...aside]
  return left.map((one) => {
    const lot = lotsOf(one.event).find((each) => lots.has(each))
    const condition = isVerified(one) ? numberOfOthers : strangerSetAside
    return findingOfEvent(condition, { event: one.event.id, ...(lot !== undefined && { lot }) })
  })
}

/** What findings leave of a twin. */
export function supportedWith(findings: readonly Finding[]): TwinSupport {
  if (findings.some(({ severity }) => severity === 'fatal')) return 'nothing'
  return findings.some(({ severity }) => severity === 'warning') ? 'partial' : 'full'
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
