import { inBaseUnit, quantityKind } from '@customhouse/vocabulary/measures/quantity-unit.ts'
import { add, compareDecimals, parseDecimal, zero, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import { sourcesOf, type LotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { LotId, LotPart, ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { apportionUnits } from './apportion.ts'
import { drawsInOrder, type DrawsInOrder } from './draws-in-order.ts'

/** A whole, in parts that shares are counted in. */
export const wholeOfLot = 1_000_000_000_000n

/** More sources than this are no longer told apart: what a lot is made of is then unknown. */
const sourcesMax = 5_000

/** What a lot is made of: parts of `wholeOfLot` by the lots that nothing known was made into; they come to the whole. */
export type Composition = ReadonlyMap<LotId, bigint>

/** What is known while lots are met, each after what it is made of. */
interface Composing {
  readonly graph: LotGraph
  readonly known: Map<LotId, Composition | undefined>
  /** Of stocks that are drawn from in an order: what each receipt brought, by its event. */
  readonly received: Map<LotId, ReadonlyMap<string, Composition | undefined>>
  readonly draws: Map<LotId, DrawsInOrder>
}

/**
 * Of which sources lots consist, by volume (or by mass, or energy) through every tank and line: each event shares what it made among what went in;
 * what was drawn from a stock in an order (first in first out, last in first out) is of the receipts that it was drawn of, each by its part. A lot is absent where quantities are missing or of different kinds, so that nobody can say; one that nothing made consists of itself. Each lot is
 * met once, without recursion; a lot that waits for itself counts as a source.
 */
export function compositionsOf(graph: LotGraph, lots: readonly LotId[]): ReadonlyMap<LotId, Composition> {
  const known = new Map<LotId, Composition | undefined>()
  const composing: Composing = { graph, known, received: new Map(), draws: new Map() }
  const opened = new Set<LotId>()
  const waiting = [...lots]
  for (let lot = waiting.at(-1); lot !== undefined; lot = waiting.at(-1)) {
    if (known.has(lot) || opened.has(lot)) {
      waiting.pop()
      if (!known.has(lot)) known.set(lot, composed(lot, composing))
    } else {
      opened.add(lot)
      graph.madeBy(lot).flatMap(sourcesOf).filter((source) => !opened.has(source)).forEach((source) => waiting.push(source))
    }
  }
  return new Map(lots.flatMap((lot) => [known.get(lot)].flatMap((found) => (found === undefined ? [] : [[lot, found] as const]))))
}

function composed(lot: LotId, composing: Composing): Composition | undefined {
  const makers = countedMakers(composing.graph, lot)
  if (makers.length > 1 && composing.graph.usedBy(lot).some(({ event }) => isOfOrder(event))) composing.received.set(lot, new Map(makers.map(({ event }) => [event.id, mixedOf(lot, [{ event, amount: 1n }], composing)])))
  if (makers.every(({ event }) => event.inputs.length === 0)) return new Map([[lot, wholeOfLot]])
  const made = makers.length === 1 ? [1n] : weightsOf(makers.flatMap(({ event }) => event.outputs.filter((part) => part.lot === lot)))
  if (made?.length !== makers.length) return undefined
  return mixedOf(lot, makers.map(({ event }, place) => ({ event, amount: made[place] ?? 0n })), composing)
}

/** Of what makings of a lot consist together, each by how much it made. */
function mixedOf(lot: LotId, makings: readonly { readonly event: ProvenanceEvent; readonly amount: bigint }[], composing: Composing): Composition | undefined {
  const weights = new Map<LotId, bigint>()
  for (const { event, amount } of makings) {
    if (!addInputs(weights, event, { lot, composing, whole: wholeOfLot * amount }) || weights.size > sourcesMax) return undefined
  }
  return inWhole(weights)
}

function inWhole(weights: ReadonlyMap<LotId, bigint>): Composition {
  const parts = apportionUnits(wholeOfLot, [...weights.values()])
  return new Map([...weights.keys()].map((source, place) => [source, parts[place] ?? 0n]))
}

/** What went into a lot: itself where it was made of nothing known, and nothing that can be said where several went in and came out in an order. */
function putIn(lot: LotId, event: ProvenanceEvent): readonly LotPart[] {
  if (event.inputs.length > 1 && isOfOrder(event) && givesOutAPart(event)) return []
  return event.inputs.length === 0 ? [{ lot }] : event.inputs
}

/** What is proven of the making; all that is said of it where nothing is. */
function countedMakers(graph: LotGraph, lot: LotId): readonly RecordedEvent[] {
  const makers = graph.madeBy(lot)
  const proven = makers.filter(({ standing }) => standing === 'verified')
  return proven.length > 0 ? proven : makers
}

/** Whether what comes out comes in the order of what went in: then it is no mixture in proportion. */
function isOfOrder({ attributes }: ProvenanceEvent): boolean {
  const method = attributes?.['inventory-method']
  return method !== undefined && method !== 'average'
}

/** All that went in and is given out at once is the same in any order. */
function givesOutAPart({ inputs, outputs, losses = [] }: ProvenanceEvent): boolean {
  const [into, out] = [totalOf(inputs), totalOf([...outputs, ...losses.map((quantity) => ({ quantity }))])]
  return into === undefined || out === undefined || compareDecimals(out, into) < 0
}

/** Of what the part of a lot consists that went into an event: of the lot, or of the receipts that it was drawn of. */
function compositionPutIn(lot: LotId, event: ProvenanceEvent, { graph, known, received, draws }: Composing): Composition | undefined {
  const isDrawn = isOfOrder(event) && graph.madeBy(lot).length > 1
  if (!isDrawn) return known.has(lot) ? known.get(lot) : new Map([[lot, wholeOfLot]])
  const drawn = draws.get(lot) ?? drawsInOrder(lot, graph)
  draws.set(lot, drawn)
  const shares = drawn.get(event.id) ?? []
  const scale = shares.reduce((most, { volume }) => Math.max(most, volume.scale), 0)
  const weights = new Map<LotId, bigint>()
  for (const { source: receipt, volume } of shares) {
    const brought = received.get(lot)?.get(receipt)
    if (brought === undefined) return undefined
    const amount = volume.units * 10n ** BigInt(scale - volume.scale)
    brought.forEach((parts, source) => weights.set(source, (weights.get(source) ?? 0n) + amount * parts))
  }
  return weights.size === 0 ? undefined : inWhole(weights)
}

function totalOf(parts: readonly Pick<LotPart, 'quantity'>[]): Decimal | undefined {
  if (new Set(parts.map(({ quantity }) => quantity && quantityKind(quantity.unit))).size !== 1) return undefined
  return parts.map(amountOf).reduce<Decimal | undefined>((sum, amount) => (sum === undefined || amount === undefined ? undefined : add(sum, amount)), zero)
}

function amountOf({ quantity }: Pick<LotPart, 'quantity'>): Decimal | undefined {
  const read = quantity && parseDecimal(quantity.value)
  return quantity === undefined || read === undefined || read.units < 0n ? undefined : inBaseUnit(read, quantity.unit)
}

/** Adds what an event put in, by its sources; false where that is not known. */
function addInputs(weights: Map<LotId, bigint>, event: ProvenanceEvent, { lot: made, composing, whole }: { readonly lot: LotId; readonly composing: Composing; readonly whole: bigint }): boolean {
  const inputs = putIn(made, event)
  const amounts = inputs.length === 1 ? [1n] : weightsOf(inputs)
  if (amounts === undefined) return false
  const shares = apportionUnits(whole, amounts)
  for (const [index, { lot }] of inputs.entries()) {
    const composition = event.inputs.length === 0 ? new Map([[lot, wholeOfLot]]) : compositionPutIn(lot, event, composing)
    if (composition === undefined) return false
    composition.forEach((parts, source) => weights.set(source, (weights.get(source) ?? 0n) + (shares[index] ?? 0n) * parts))
  }
  return true
}

/** The quantities of parts as whole numbers to compare by: none where one has no quantity, or one of another kind, or all are nothing. */
function weightsOf(parts: readonly LotPart[]): readonly bigint[] | undefined {
  const kinds = new Set(parts.map(({ quantity }) => quantity && quantityKind(quantity.unit)))
  const amounts = parts.map(amountOf)
  if (kinds.size !== 1 || amounts.includes(undefined)) return undefined
  const stated = amounts.flatMap((amount) => amount ?? [])
  const scale = stated.reduce((most, amount) => Math.max(most, amount.scale), 0)
  const weights = stated.map((amount) => amount.units * 10n ** BigInt(scale - amount.scale))
  return weights.some((weight) => weight > 0n) ? weights : undefined
}
