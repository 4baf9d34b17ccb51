import { add, compareDecimals, divideRounded, lesserOf, multiply, parseDecimal, subtract, zero, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import { inBaseUnit, quantityKind } from '@customhouse/vocabulary/measures/quantity-unit.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { LotId, LotPart } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { orderOfMovements } from '../apportioning/order-of-movements.ts'
import { inventoryMethods, type InventoryMethod } from './agreement.ts'
import { isProven } from './lot-evidence.ts'
import type { QualificationOutcome } from './qualification.ts'

/** The attribute of a withdrawal that says by which method its goods are told from others of a commingled stock. */
const inventoryMethodAttribute = 'inventory-method'
/** The attribute that says when the fiscal year of the one who keeps the stock begins, `MM-DD`; the calendar year where it is not said. */
const fiscalYearAttribute = 'fiscal-year-begins'

/** What a withdrawal took from a stock. */
export interface Draw {
  readonly outcome: QualificationOutcome
  readonly method: InventoryMethod
  /** The method is another than before in the same fiscal year. */
  readonly isMethodChanged: boolean
  /** Percent of it that originates, rounded to two digits. */
  readonly originatingPercent: Decimal
}

interface Layer {
  readonly outcome: QualificationOutcome
  quantity: Decimal
}

interface Stock {
  readonly layers: Layer[]
  /** Layers before it are used up. */
  first: number
  isDoubtful: boolean
  /** From this moment on nobody knows in which order things went in and came out. */
  readonly unknownFrom: MomentText | undefined
}

interface Movement {
  readonly recorded: RecordedEvent
  readonly quantity: Decimal | undefined
  /** Undefined for a withdrawal. */
  readonly received?: QualificationOutcome
}

/** The method by which an event says that it takes from a stock; undefined where it names none. */
export function inventoryMethodOf({ event }: RecordedEvent): InventoryMethod | undefined {
  const named = event.attributes?.[inventoryMethodAttribute]
  return inventoryMethods.find((method) => method === named)
}

/**
 * Applies inventory methods to a commingled stock, receipt by receipt and withdrawal by withdrawal in the order that they happened. From a
 * movement on that is unproven or has no quantity, or that takes more than is there, nothing of the stock is shown to originate.
 */
export function drawsFrom({ lot, receipts, withdrawals }: { readonly lot: LotId; readonly receipts: readonly (readonly [RecordedEvent, QualificationOutcome])[]; readonly withdrawals: readonly RecordedEvent[] }): ReadonlyMap<string, Draw> {
  const { movements } = orderOfMovements([
    ...receipts.map(([recorded, received]): Movement => ({ recorded, received, quantity: quantityIn(lot, recorded.event.outputs) })),
    ...withdrawals.map((recorded): Movement => ({ recorded, quantity: quantityIn(lot, recorded.event.inputs) })),
  ].sort(byMoment))
  const stock: Stock = { layers: [], first: 0, unknownFrom: unknownFrom(movements), isDoubtful: new Set(movements.map(({ recorded }) => kindIn(lot, recorded))).size > 1 }
  const draws = new Map<string, Draw>()
  const methods = new Map<string, InventoryMethod>()
  for (const { recorded, quantity, received } of movements) {
    if (quantity === undefined || !isProven(recorded)) stock.isDoubtful = true
    else if (received !== undefined) stock.layers.push({ outcome: received, quantity })
    if (received === undefined) draws.set(recorded.event.id, drawn(stock, recorded, { quantity: quantity ?? zero, methods }))
  }
  return draws
}

/** Receipts of one moment that are alike may have come in any order. */
function unknownFrom(movements: readonly Movement[]): MomentText | undefined {
  const ofMoment = new Map<MomentText, Map<string, Movement>>()
  for (const [index, movement] of movements.entries()) {
    const at = movement.recorded.event.occurredAt
    const distinct = ofMoment.get(at) ?? new Map<string, Movement>()
    distinct.set(movement.received ?? `withdrawal ${String(index)}`, movement)
    ofMoment.set(at, distinct)
  }
  const telling = [...ofMoment.values()].flatMap((distinct) => [...distinct.values()])
  return orderOfMovements(telling).unknownFrom
}

function drawn(stock: Stock, recorded: RecordedEvent, { quantity, methods }: { readonly quantity: Decimal; readonly methods: Map<string, InventoryMethod> }): Draw {
  const method = inventoryMethodOf(recorded) ?? 'average'
  const year = fiscalYearOf(recorded)
  const before = methods.get(year)
  if (before === undefined) methods.set(year, method)
  const isMethodChanged = before !== undefined && before !== method
  if (isMethodChanged || (method !== 'average' && stock.unknownFrom !== undefined && recorded.event.occurredAt >= stock.unknownFrom)) stock.isDoubtful = true
  const taken = takenFrom(stock, quantity, method)
  const originatingPercent = compareDecimals(quantity, zero) > 0 ? divideRounded(multiply(taken.originating, { units: 100n, scale: 0 }), quantity, 2) : zero
  return { method, isMethodChanged, originatingPercent, outcome: outcomeOf(stock, taken, quantity) }
}

interface Taken {
  readonly originating: Decimal
  readonly foreign: Decimal
}

function outcomeOf({ isDoubtful }: Stock, { originating, foreign }: Taken, quantity: Decimal): QualificationOutcome {
  if (isDoubtful || compareDecimals(quantity, zero) <= 0) return 'not-shown'
  if (compareDecimals(foreign, quantity) >= 0) return 'shown-not'
  return compareDecimals(originating, quantity) >= 0 ? 'originating' : 'not-shown'
}

function takenFrom(stock: Stock, quantity: Decimal, method: InventoryMethod): Taken {
  const taken = { 'originating': zero, 'not-shown': zero, 'shown-not': zero }
  if (method === 'average') takeOfAll(stock, quantity, taken)
  else takeInOrder(stock, quantity, { taken, isNewestFirst: method === 'last-in-first-out' })
  return { originating: taken.originating, foreign: taken['shown-not'] }
}

/** Specific identification of what cannot be told apart is taken in the order of receipt: a lot that can be told has a lot number of its own. */
function takeInOrder(stock: Stock, quantity: Decimal, { taken, isNewestFirst }: { readonly taken: Record<QualificationOutcome, Decimal>; readonly isNewestFirst: boolean }): void {
  let left = quantity
  while (compareDecimals(left, zero) > 0) {
    const layer = isNewestFirst ? stock.layers.at(-1) : stock.layers[stock.first]
    if (layer === undefined || stock.first >= stock.layers.length) break
    const share = lesserOf(layer.quantity, left)
    layer.quantity = subtract(layer.quantity, share)
    taken[layer.outcome] = add(taken[layer.outcome], share)
    left = subtract(left, share)
    if (compareDecimals(layer.quantity, zero) > 0) continue
    if (isNewestFirst) stock.layers.pop()
    else stock.first += 1
  }
}

/** Merges what is held into one layer of each kind, and takes of each in proportion; none but the last withdrawal uses one up. */
function takeOfAll(stock: Stock, quantity: Decimal, taken: Record<QualificationOutcome, Decimal>): void {
  const held = { 'originating': zero, 'not-shown': zero, 'shown-not': zero }
  for (const { outcome, quantity: part } of stock.layers.slice(stock.first)) held[outcome] = add(held[outcome], part)
  const whole = add(add(held.originating, held['not-shown']), held['shown-not'])
  stock.layers.splice(0, stock.layers.length)
  stock.first = 0
  const isAll = compareDecimals(quantity, whole) >= 0
  for (const outcome of ['originating', 'not-shown', 'shown-not'] as const) {
    const part = held[outcome]
    if (compareDecimals(part, zero) <= 0) continue
    const share = isAll ? part : lesserOf(part, divideRounded(multiply(part, quantity), whole, 12))
    taken[outcome] = share
    if (!isAll) stock.layers.push({ outcome, quantity: atLeastSomething(subtract(part, share)) })
  }
}

/** What is held in part is never rounded to nothing. */
function atLeastSomething(quantity: Decimal): Decimal {
  return compareDecimals(quantity, zero) > 0 ? { units: quantity.scale > 12 ? quantity.units / 10n ** BigInt(quantity.scale - 12) || 1n : quantity.units, scale: Math.min(quantity.scale, 12) } : { units: 1n, scale: 12 }
}

function quantityIn(lot: LotId, parts: readonly LotPart[]): Decimal | undefined {
  let total: Decimal | undefined
  for (const { quantity } of parts.filter((part) => part.lot === lot)) {
    const read = quantity === undefined ? undefined : parseDecimal(quantity.value)
    const amount = quantity === undefined || read === undefined || read.units < 0n ? undefined : inBaseUnit(read, quantity.unit)
    if (amount === undefined) return undefined
    total = add(total ?? zero, amount)
  }
  return total
}

function kindIn(lot: LotId, { event }: RecordedEvent): string | undefined {
  const part = [...event.outputs, ...event.inputs].find((each) => each.lot === lot)
  return part?.quantity === undefined ? undefined : quantityKind(part.quantity.unit)
}

/** The year that a fiscal year begins in. */
function fiscalYearOf({ event }: RecordedEvent): string {
  const begins = event.attributes?.[fiscalYearAttribute] ?? '01-01'
  const year = Number(event.occurredAt.slice(0, 4))
  return String(event.occurredAt.slice(5, 10) >= begins ? year : year - 1)
}

/** Receipts before withdrawals of the same moment, where no sequence says otherwise. */
function byMoment(one: Movement, other: Movement): number {
  const [left, right] = [one.recorded.event, other.recorded.event]
  if (left.occurredAt !== right.occurredAt) return left.occurredAt < right.occurredAt ? -1 : 1
  const isReceipt = Number(other.received !== undefined) - Number(one.received !== undefined)
  return isReceipt !== 0 ? isReceipt : left.id < right.id ? -1 : 1
}
