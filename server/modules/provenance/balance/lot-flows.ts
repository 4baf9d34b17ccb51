import { compareDecimals, type Decimal, decimal, greaterOf, parseDecimal, zero } from '@customhouse/vocabulary/measures/decimal.ts'
import type { LotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { LotId, LotPart, LotQuantity, ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
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
  /** The widest that any event that made or used it states, in percent. */
  readonly tolerance: Decimal
  /** What a measurement says of it first, where nobody else says how much there is. */
  readonly measured?: StatedAmount
}

type Way = 'made' | 'putIn' | 'takenOut' | 'used'

interface GrowingFlow {
  made: GrowingTally
  putIn: GrowingTally
  takenOut: GrowingTally
  used: GrowingTally
  readonly firstEvent: string
  lastEvent: string
  tolerance: Decimal
  measured?: StatedAmount
}

/** The flows of every lot that was made, used or measured, in one pass. Quantities that cannot be read count as not stated. */
export function lotFlows(graph: LotGraph): ReadonlyMap<LotId, LotFlow> {
  const flows = new Map<LotId, GrowingFlow>()
  for (const { event } of graph.events) enterEvent(flows, event)
  return flows
}

function enterEvent(flows: Map<LotId, GrowingFlow>, event: ProvenanceEvent): void {
  const tolerance = toleranceOf(event)
  for (const part of event.outputs) {
    const flow = flowOf(flows, part, event.id)
    flow.tolerance = greaterOf(flow.tolerance, tolerance)
    grown(flow, event.kind === 'disaggregation' ? 'takenOut' : 'made').enter(amountOf(part))
  }
  for (const part of event.inputs) {
    const flow = flowOf(flows, part, event.id)
    flow.tolerance = greaterOf(flow.tolerance, tolerance)
    grown(flow, event.kind === 'aggregation' ? 'putIn' : 'used').enter(amountOf(part))
    flow.lastEvent = event.id
  }
  if (event.kind !== 'measurement') return
  for (const part of event.about) {
    const measured = amountOf(part)
    if (measured !== undefined) flowOf(flows, part, event.id).measured ??= measured
  }
}

/** Most lots of a long chain are made and used, and that is all: what nothing was entered in is one and the same. */
const empty = new GrowingTally()

function grown(flow: GrowingFlow, way: Way): GrowingTally {
  if (flow[way] === empty) flow[way] = new GrowingTally()
  return flow[way]
}

const hundred = decimal('100')

/** How far measurements may differ by an event, in percent; nought where it states none, or one that is no percentage. */
export function toleranceOf({ tolerancePercent }: ProvenanceEvent): Decimal {
  if (tolerancePercent === undefined) return zero
  const stated = parseDecimal(tolerancePercent)
  return stated === undefined || stated.units < 0n || compareDecimals(stated, hundred) > 0 ? zero : stated
}

function flowOf(flows: Map<LotId, GrowingFlow>, { lot }: LotPart, event: string): GrowingFlow {
  const known = flows.get(lot)
  if (known !== undefined) return known
  const fresh: GrowingFlow = { made: empty, putIn: empty, takenOut: empty, used: empty, firstEvent: event, lastEvent: event, tolerance: zero }
  flows.set(lot, fresh)
  return fresh
}

/** The amount of a part; undefined where none is stated or none can be read. */
export function amountOf({ quantity, particulars }: LotPart): StatedAmount | undefined {
  const read = quantity === undefined ? undefined : statedAmount(ofCrudeOil(quantity, particulars?.commodityCode))
  return read !== undefined && 'amount' in read ? read.amount : undefined
}

/** Petroleum oils, crude (heading 2709) expand as API MPMS 11.1 says, whether or not the statement names the standard. */
function ofCrudeOil(quantity: LotQuantity, commodityCode: string | undefined): LotQuantity {
  const { conditions } = quantity
  return conditions === undefined || conditions.standard !== undefined || commodityCode?.startsWith('2709') !== true ? quantity : { ...quantity, conditions: { ...conditions, standard: 'API MPMS 11.1' } }
}
