import { inBaseUnit, quantityKind } from '@customhouse/vocabulary/measures/quantity-unit.ts'
import { add, compareDecimals, parseDecimal, zero, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import { sourcesOf, type LotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { LotId, LotPart, ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { apportionUnits } from './apportion.ts'

/** A whole, in parts that shares are counted in. */
export const wholeOfLot = 1_000_000_000_000n

/** More sources than this are no longer told apart: what a lot is made of is then unknown. */
const sourcesMax = 5_000

/** What a lot is made of: parts of `wholeOfLot` by the lots that nothing known was made into; they come to the whole. */
export type Composition = ReadonlyMap<LotId, bigint>

/**
 * Of which sources lots consist, by volume (or by mass, or energy) through every tank and line: each event shares what it made among what went in.
 * A lot is absent where quantities are missing or of different kinds, so that nobody can say; one that nothing made consists of itself. Each lot is
 * met once, without recursion; a lot that waits for itself counts as a source.
 */
export function compositionsOf(graph: LotGraph, lots: readonly LotId[]): ReadonlyMap<LotId, Composition> {
  const known = new Map<LotId, Composition | undefined>()
  const opened = new Set<LotId>()
  const waiting = [...lots]
  for (let lot = waiting.at(-1); lot !== undefined; lot = waiting.at(-1)) {
    if (known.has(lot) || opened.has(lot)) {
      waiting.pop()
      if (!known.has(lot)) known.set(lot, composed(graph, lot, known))
    } else {
      opened.add(lot)
      graph.madeBy(lot).flatMap(sourcesOf).filter((source) => !opened.has(source)).forEach((source) => waiting.push(source))
    }
  }
  return new Map(lots.flatMap((lot) => [known.get(lot)].flatMap((found) => (found === undefined ? [] : [[lot, found] as const]))))
}

function composed(graph: LotGraph, lot: LotId, known: ReadonlyMap<LotId, Composition | undefined>): Composition | undefined {
  const makers = countedMakers(graph, lot)
  if (makers.every(({ event }) => event.inputs.length === 0)) return new Map([[lot, wholeOfLot]])
  const made = makers.length === 1 ? [1n] : weightsOf(makers.flatMap(({ event }) => event.outputs.filter((part) => part.lot === lot)))
  if (made?.length !== makers.length) return undefined
  const weights = new Map<LotId, bigint>()
  for (const [place, { event }] of makers.entries()) {
    if (!addInputs(weights, putIn(lot, event, graph), { known, whole: wholeOfLot * (made[place] ?? 0n) }) || weights.size > sourcesMax) return undefined
  }
  const parts = apportionUnits(wholeOfLot, [...weights.values()])
  return new Map([...weights.keys()].map((source, place) => [source, parts[place] ?? 0n]))
}

/** What went into a lot: itself where it was made of nothing known, and nothing that can be said where it was drawn in an order. */
function putIn(lot: LotId, event: ProvenanceEvent, graph: LotGraph): readonly LotPart[] {
  if (isDrawnInOrder(event, graph)) return []
  return event.inputs.length === 0 ? [{ lot }] : event.inputs
}

/** What is proven of the making; all that is said of it where nothing is. */
function countedMakers(graph: LotGraph, lot: LotId): readonly RecordedEvent[] {
  const makers = graph.madeBy(lot)
  const proven = makers.filter(({ standing }) => standing === 'verified')
  return proven.length > 0 ? proven : makers
}

/**
 * Whether what came out came in the order of what went in (first in first out, last in first out) and may be a part of it: then it is no mixture in
 * proportion. All of it that is given out at once is the same in any order.
 */
function isDrawnInOrder({ attributes, inputs, outputs, losses = [] }: ProvenanceEvent, graph: LotGraph): boolean {
  const method = attributes?.['inventory-method']
  const isOfOneMaking = inputs.length === 1 && inputs.every(({ lot }) => graph.madeBy(lot).length < 2)
  if (method === undefined || method === 'average' || isOfOneMaking) return false
  return givesOutAPart({ inputs, outputs, losses }, graph)
}

function givesOutAPart({ inputs, outputs, losses }: Required<Pick<ProvenanceEvent, 'inputs' | 'outputs' | 'losses'>>, graph: LotGraph): boolean {
  const [into, out] = [totalOf(inputs), totalOf([...outputs, ...losses.map((quantity) => ({ quantity }))])]
  const isStockOfSeveral = inputs.length === 1 && inputs.some(({ lot }) => graph.usedBy(lot).length > 1)
  return isStockOfSeveral || into === undefined || out === undefined || compareDecimals(out, into) < 0
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
function addInputs(weights: Map<LotId, bigint>, inputs: readonly LotPart[], { known, whole }: { readonly known: ReadonlyMap<LotId, Composition | undefined>; readonly whole: bigint }): boolean {
  const amounts = inputs.length === 1 ? [1n] : weightsOf(inputs)
  if (amounts === undefined) return false
  const shares = apportionUnits(whole, amounts)
  for (const [index, { lot }] of inputs.entries()) {
    const composition = known.has(lot) ? known.get(lot) : new Map([[lot, wholeOfLot]])
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
