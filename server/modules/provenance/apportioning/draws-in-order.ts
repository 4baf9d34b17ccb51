import { inBaseUnit, quantityKind } from '@customhouse/vocabulary/measures/quantity-unit.ts'
import { add, parseDecimal, zero, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { LotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { LotId, LotPart } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { apportionPeriod, type Holding, isInventoryMethod, type InventoryMethod, type StreamStep } from './commingled-stream.ts'
import { orderOfMovements } from './order-of-movements.ts'

/** What each withdrawal took, by the id of its event: how much of which receipt, whose event is the `source`. */
export type DrawsInOrder = ReadonlyMap<string, readonly Holding[]>

/**
 * What was drawn from a stock first in first out, or last in first out: exactly, in the base unit of its quantities; of a receipt that is drawn in part
 * the part. Withdrawals of which nobody can say it are absent: from where the order is not known on, or more was taken than was there; and all of them
 * where a quantity is missing or of another kind, a movement is not proven while others are, or withdrawals name different methods.
 */
export function drawsInOrder(stock: LotId, graph: LotGraph): DrawsInOrder {
  const [receipts, withdrawals] = [graph.madeBy(stock), graph.usedBy(stock)]
  const method = methodOf(withdrawals)
  const quantities = quantitiesOf(stock, receipts, withdrawals)
  if (method === undefined || quantities === undefined || !areAlikeProven([...receipts, ...withdrawals])) return new Map()
  const { movements, unknownFrom } = orderOfMovements([...quantities].map(([recorded, volume]) => ({ recorded, volume })))
  const known = movements.filter(({ recorded: { event } }) => unknownFrom === undefined || event.occurredAt < unknownFrom)
  const received = new Set(receipts)
  const steps = known.map(({ recorded, volume }): StreamStep => {
    return received.has(recorded) ? { kind: 'receipt', source: recorded.event.id, volume } : { kind: 'delivery', delivery: recorded.event.id, volume }
  })
  return drawnIn(steps, method, [...quantities.values()])
}

function drawnIn(steps: readonly StreamStep[], method: InventoryMethod, quantities: readonly Decimal[]): DrawsInOrder {
  const { deliveries, shortfalls } = apportionPeriod({ opening: [], steps, method, places: quantities.reduce((most, { scale }) => Math.max(most, scale), 0) })
  const before = shortfalls[0]?.step ?? steps.length
  const whole = steps.slice(0, before).filter(({ kind }) => kind === 'delivery').length
  return new Map(deliveries.slice(0, whole).map(({ delivery, shares }) => [delivery, shares]))
}

/** The one method that all withdrawals name, where it is one of an order. */
function methodOf(withdrawals: readonly RecordedEvent[]): InventoryMethod | undefined {
  const [named = '', ...others] = new Set(withdrawals.map(({ event }) => event.attributes?.['inventory-method'] ?? ''))
  return others.length === 0 && isInventoryMethod(named) && named !== 'average' ? named : undefined
}

/** Words beside proof could move what is proven from one layer to another. */
function areAlikeProven(movements: readonly RecordedEvent[]): boolean {
  return new Set(movements.map(({ standing }) => standing === 'verified')).size === 1
}

/** How much of the stock each event moved: undefined where one says it not, or of another kind, or both takes and gives. */
function quantitiesOf(stock: LotId, receipts: readonly RecordedEvent[], withdrawals: readonly RecordedEvent[]): ReadonlyMap<RecordedEvent, Decimal> | undefined {
  const moved = [...receipts.map((recorded) => [recorded, recorded.event.outputs] as const), ...withdrawals.map((recorded) => [recorded, recorded.event.inputs] as const)]
  const parts = moved.map(([recorded, all]) => [recorded, all.filter(({ lot }) => lot === stock)] as const)
  const kinds = new Set(parts.flatMap(([, own]) => own.map(({ quantity }) => quantity && quantityKind(quantity.unit))))
  const amounts = parts.flatMap(([recorded, own]) => {
    const amount = amountOf(own)
    return amount === undefined ? [] : [[recorded, amount] as const]
  })
  const found = new Map(amounts)
  return kinds.size === 1 && found.size === moved.length ? found : undefined
}

function amountOf(parts: readonly LotPart[]): Decimal | undefined {
  let sum = zero
  for (const { quantity } of parts) {
    const read = quantity && parseDecimal(quantity.value)
    const amount = quantity === undefined || read === undefined || read.units < 0n ? undefined : inBaseUnit(read, quantity.unit)
    if (amount === undefined) return undefined
    sum = add(sum, amount)
  }
  return sum
}
