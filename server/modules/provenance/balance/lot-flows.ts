import type { LotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { LotId, LotPart, ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { statedAmount, type StatedAmount } from './stated-amount.ts'
import { GrowingTally, type Tally } from './tally.ts'

/** What happened to the quantity of a lot: made anew, put into others and taken out again, used up. */
export interface LotFlow {
  readonly made: Tally
  readonly putIn: Tally
  readonly takenOut: Tally
  readonly used: Tally
  /** The first event that made it, took it out, or used it. */
  readonly firstEvent: string
  /** The event that used it or took it out last. */
  readonly lastEvent: string
  /** What a measurement says of it first, where nobody else says how much there is. */
  readonly measured?: StatedAmount
}

interface GrowingFlow {
  readonly made: GrowingTally
  readonly putIn: GrowingTally
  readonly takenOut: GrowingTally
  readonly used: GrowingTally
  readonly firstEvent: string
  lastEvent: string
  measured?: StatedAmount
}

/** The flows of every lot that was made, used or measured, in one pass. Quantities that cannot be read count as not stated. */
export function lotFlows(graph: LotGraph): ReadonlyMap<LotId, LotFlow> {
  const flows = new Map<LotId, GrowingFlow>()
  for (const { event } of graph.events) enterEvent(flows, event)
  return flows
}

function enterEvent(flows: Map<LotId, GrowingFlow>, event: ProvenanceEvent): void {
  for (const part of event.outputs) flowOf(flows, part, event.id)[event.kind === 'disaggregation' ? 'takenOut' : 'made'].enter(amountOf(part))
  for (const part of event.inputs) {
    const flow = flowOf(flows, part, event.id)
    flow[event.kind === 'aggregation' ? 'putIn' : 'used'].enter(amountOf(part))
    flow.lastEvent = event.id
  }
  if (event.kind !== 'measurement') return
  for (const part of event.about) {
    const measured = amountOf(part)
    if (measured !== undefined) flowOf(flows, part, event.id).measured ??= measured
  }
}

function flowOf(flows: Map<LotId, GrowingFlow>, { lot }: LotPart, event: string): GrowingFlow {
  const known = flows.get(lot)
  if (known !== undefined) return known
  const fresh = { made: new GrowingTally(), putIn: new GrowingTally(), takenOut: new GrowingTally(), used: new GrowingTally(), firstEvent: event, lastEvent: event }
  flows.set(lot, fresh)
  return fresh
}

/** The amount of a part; undefined where none is stated or none can be read. */
export function amountOf({ quantity }: LotPart): StatedAmount | undefined {
  const read = quantity === undefined ? undefined : statedAmount(quantity)
  return read !== undefined && 'amount' in read ? read.amount : undefined
}
