import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { add, compareDecimals, type Decimal, formatDecimal, formatShortest, negate, parseDecimal, percentOf, subtract, zero } from '@customhouse/vocabulary/measures/decimal.ts'
import type { NodeBalance } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { LotId, LotPart, ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { balanceExceeded, balanceNotDrawn, balanceShort, quantityMissing, toleranceInvalid, unitMismatch } from './balance-conditions.ts'
import { inCommonBasis, isPhysical, lackingOf } from './comparable-tallies.ts'
import { amountOf, type LotFlow, toleranceOf } from './lot-flows.ts'
import { statedAmount, type StatedAmount } from './stated-amount.ts'
import { GrowingTally, type KindTotal, type Tally, totalOf } from './tally.ts'

/** Balances of one node, kind by kind, and what stands against them. */
export interface Drawn {
  readonly nodes: readonly NodeBalance[]
  readonly findings: readonly Finding[]
}

interface Sides {
  readonly event: ProvenanceEvent
  readonly into: Tally
  readonly out: Tally
  readonly losses: Tally
  readonly tolerance: Decimal
}

const turning: ReadonlySet<string> = new Set(['transformation', 'aggregation', 'disaggregation'])
const nothing: Tally = new GrowingTally()

/** The balance of an event that turns lots into others, kind by kind; nothing of other events. */
export function eventBalance(event: ProvenanceEvent, flows: ReadonlyMap<LotId, LotFlow>): Drawn {
  if (!turning.has(event.kind) || event.inputs.length === 0 || event.outputs.length === 0) return { nodes: [], findings: [] }
  const [into = nothing, out = nothing, losses = nothing] = inCommonBasis([
    tallyOf(event.inputs, (part) => inputAmount(part, flows)),
    tallyOf(event.outputs, (part) => amountOf(part) ?? flows.get(part.lot)?.measured),
    lossesOf(event),
  ])
  const sides: Sides = { event, into, out, losses, tolerance: toleranceOf(event) }
  const kinds = [...sides.into.kinds.keys()].filter((kind) => sides.out.kinds.has(kind) && isConserved(kind, event))
  const drawn = kinds.map((kind) => kindBalance(sides, kind))
  return {
    nodes: drawn.map(({ node }) => node),
    findings: [
      ...(isToleranceValid(event) ? [] : [findingOfEvent(toleranceInvalid, { event: event.id })]),
      ...missingQuantities(event, sides, flows),
      ...(kinds.length === 0 ? notComparable(sides) : []),
      ...drawn.flatMap(({ findings }) => findings),
    ],
  }
}

function isToleranceValid(event: ProvenanceEvent): boolean {
  return event.tolerancePercent === undefined || toleranceOf(event).units > 0n || (parseDecimal(event.tolerancePercent)?.units ?? -1n) === 0n
}

function tallyOf(parts: readonly LotPart[], amount: (part: LotPart) => StatedAmount | undefined): Tally {
  const tally = new GrowingTally()
  for (const part of parts) tally.enter(amount(part))
  return tally
}

function lossesOf({ losses = [] }: ProvenanceEvent): Tally {
  if (losses.length === 0) return nothing
  const tally = new GrowingTally()
  for (const loss of losses) {
    const read = statedAmount(loss)
    if ('amount' in read) tally.enter(read.amount)
  }
  return tally
}

/** What is not stated is all of it: what was made of the lot, where one event alone used it. */
function inputAmount(part: LotPart, flows: ReadonlyMap<LotId, LotFlow>): StatedAmount | undefined {
  const stated = amountOf(part)
  if (stated !== undefined || part.quantity !== undefined) return stated
  const flow = flows.get(part.lot)
  if (flow === undefined || flow.used.count + flow.putIn.count !== 1) return undefined
  return wholeOf(flow.made.count > 0 ? flow.made : flow.takenOut) ?? flow.measured
}

/** A tally as one amount; undefined where it has several kinds, or parts that are not stated. */
function wholeOf({ kinds, quantities, unstated }: Tally): StatedAmount | undefined {
  const [kind] = kinds
  const [quantity] = quantities
  if (kind === undefined || quantity === undefined || kinds.size > 1 || unstated > 0) return undefined
  const [name, { value, unit, stated = { value, unit } }] = kind
  return { kind: name, value, unit, stated, quantity: quantities.length === 1 ? quantity : { value: formatDecimal(stated.value), unit: stated.unit } }
}

/** Putting together and taking apart changes nothing, working changes counts and lengths. */
function isConserved(kind: string, event: ProvenanceEvent): boolean {
  return event.kind !== 'transformation' || isPhysical(kind)
}

function missingQuantities(event: ProvenanceEvent, { into, out }: Sides, flows: ReadonlyMap<LotId, LotFlow>): readonly Finding[] {
  const missing = [
    ...(into.unstated === 0 ? [] : event.inputs.filter((part) => part.quantity === undefined && inputAmount(part, flows) === undefined)),
    ...(out.unstated === 0 ? [] : event.outputs.filter((part) => part.quantity === undefined && flows.get(part.lot)?.measured === undefined)),
  ]
  return missing.map(({ lot }) => findingOfEvent(quantityMissing, { event: event.id, lot }))
}

/** Both sides are stated, and no kind stands on both. */
function notComparable({ event, into, out }: Sides): readonly Finding[] {
  if (into.kinds.size === 0 || out.kinds.size === 0) return []
  const both = [...into.kinds.keys()].some(isPhysical) && [...out.kinds.keys()].some(isPhysical)
  const condition = both || event.kind !== 'transformation' ? lackingOf([into, out]) ?? unitMismatch : balanceNotDrawn
  return [findingOfEvent(condition, { event: event.id })]
}

function kindBalance({ event, into, out, losses, tolerance }: Sides, kind: string): { readonly node: NodeBalance; readonly findings: readonly Finding[] } {
  const [wentIn, cameOut, lost] = [totalOf(into, kind), totalOf(out, kind), totalOf(losses, kind)]
  const difference = subtract(add(cameOut, lost), wentIn)
  const allowed = percentOf(tolerance, wentIn)
  const isOver = compareDecimals(difference, allowed) > 0 && isComplete(into, kind)
  const isUnder = compareDecimals(difference, negate(allowed)) < 0 && isComplete(out, kind)
  const print = printer([into, out, losses].map(({ kinds }) => kinds.get(kind)))
  return {
    node: {
      event: event.id, unit: print.unit, in: print.text(into), out: print.text(out), losses: print.text(losses),
      difference: formatShortest(subtract(add(print.value(out), print.value(losses)), print.value(into))),
      tolerancePercent: formatShortest(tolerance), holds: !isOver && !isUnder,
    },
    findings: [...(isOver ? [findingOfEvent(balanceExceeded, { event: event.id })] : []), ...(isUnder ? [findingOfEvent(balanceShort, { event: event.id })] : [])],
  }

  function printer(totals: readonly (KindTotal | undefined)[]) {
    const known = totals.flatMap((total) => total ?? [])
    const own = known[0]?.stated?.unit
    const isSame = own !== undefined && known.every(({ stated }) => stated?.unit === own)
    const value = (tally: Tally): Decimal => (isSame ? tally.kinds.get(kind)?.stated?.value ?? zero : totalOf(tally, kind))
    return { unit: isSame ? own : known[0]?.unit ?? '', value, text: (tally: Tally) => formatShortest(value(tally)) }
  }
}

/** Whether every part of a side is stated in the kind: else what lacks may make up the difference. */
function isComplete(side: Tally, kind: string): boolean {
  return side.kinds.get(kind)?.count === side.count
}
