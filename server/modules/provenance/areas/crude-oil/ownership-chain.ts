import { add, compareDecimals, formatDecimal, parseDecimal, subtract, zero, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import { convertUnits } from '@customhouse/vocabulary/measures/quantity-unit.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { LotId, LotQuantity, PartyReference } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { type EventReference, type RecordedEvent, referenceTo } from '@customhouse/vocabulary/provenance/recorded-event.ts'

/** Who owned how much at a moment. */
export interface Ownership {
  readonly party: PartyReference
  /** All of it where nothing is stated. */
  readonly quantity: LotQuantity | undefined
  readonly evidence: readonly EventReference[]
}

/** How a lot was sold up to a moment. */
export interface OwnershipChain {
  /** More than one where parts were sold; none where nothing says who owned it, or a link is broken. */
  readonly owners: readonly Ownership[]
  /** The sales by a party that did not own what it sold. */
  readonly broken: readonly RecordedEvent[]
  /** How often it was sold. */
  readonly sales: readonly RecordedEvent[]
}

interface Held {
  readonly party: PartyReference
  amount: Decimal | 'all'
  evidence: readonly EventReference[]
}

/**
 * Follows the sales of a lot to a moment: the first seller owned all of it; who sells what he does not own breaks the chain, and then nobody is
 * named. Only proofs that hold count: a statement makes nobody an owner.
 */
export function ownershipAt(events: readonly RecordedEvent[], lot: LotId, moment: MomentText): OwnershipChain {
  const sales = events.filter(({ event, standing }) => event.kind === 'ownership-transfer' && standing === 'verified' && event.occurredAt <= moment && event.about.some((part) => part.lot === lot))
  const ordered = [...sales].sort((one, other) => (one.event.occurredAt < other.event.occurredAt ? -1 : one.event.occurredAt > other.event.occurredAt ? 1 : 0))
  const held = new Map<string, Held>()
  const unit = ordered.flatMap(({ event }) => event.about.filter((part) => part.lot === lot).flatMap(({ quantity }) => quantity?.unit ?? []))[0]
  const broken: RecordedEvent[] = []
  // How much was sold nobody can say where it is not a quantity of the same kind: then nobody is named.
  if (ordered.some((sale) => isUnreadable(sale, lot, unit))) return { owners: [], broken, sales: ordered }
  for (const sale of ordered) if (!sell(held, sale, { lot, unit, isFirst: sale === ordered[0] })) broken.push(sale)
  const owners = broken.length > 0 ? [] : [...held.values()].flatMap(({ party, amount, evidence }) => (amount !== 'all' && compareDecimals(amount, zero) === 0 ? [] : [{ party, evidence, quantity: quantityOf(amount, unit) }]))
  return { owners, broken, sales: ordered }
}

function isUnreadable({ event }: RecordedEvent, lot: LotId, unit: string | undefined): boolean {
  const quantity = event.about.find((part) => part.lot === lot)?.quantity
  return quantity !== undefined && amountIn(quantity, unit) === undefined
}

function sell(held: Map<string, Held>, sale: RecordedEvent, { lot, unit, isFirst }: { readonly lot: LotId; readonly unit: string | undefined; readonly isFirst: boolean }): boolean {
  const [from, to] = [sellerOf(sale), buyerOf(sale)]
  const stated = amountIn(sale.event.about.find((part) => part.lot === lot)?.quantity, unit)
  if (isFirst && from !== undefined) held.set(keyOf(from), { party: from, amount: stated ?? 'all', evidence: [] })
  const seller = from && held.get(keyOf(from))
  if (seller === undefined || to === undefined) return false
  const sold = stated ?? seller.amount
  const left = leftOf(seller.amount, sold)
  if (left === undefined) return false
  seller.amount = left
  receive(held, { party: to, amount: sold, evidence: [referenceTo(sale)] })
  return true
}

/** Who sold and who bought stand among what is for customs alone, where the parties keep it from each other. */
function sellerOf({ event: { from, confidential } }: RecordedEvent): PartyReference | undefined {
  return from ?? confidential?.parties?.find(({ role }) => role === 'seller' || role === 'from')?.party
}

function buyerOf({ event: { to, confidential } }: RecordedEvent): PartyReference | undefined {
  return to ?? confidential?.parties?.find(({ role }) => role === 'buyer' || role === 'to')?.party
}

/** What is left of what is held; undefined where there is not so much. */
function leftOf(held: Decimal | 'all', sold: Decimal | 'all'): Decimal | 'all' | undefined {
  if (sold === 'all') return held === 'all' ? zero : undefined
  if (held === 'all') return 'all'
  return compareDecimals(sold, held) > 0 ? undefined : subtract(held, sold)
}

function receive(held: Map<string, Held>, { party, amount, evidence }: Held): void {
  const known = held.get(keyOf(party))
  const total = known === undefined ? amount : known.amount === 'all' || amount === 'all' ? 'all' : add(known.amount, amount)
  held.set(keyOf(party), { party, amount: total, evidence: [...(known?.evidence ?? []), ...evidence] })
}

function amountIn(quantity: LotQuantity | undefined, unit: string | undefined): Decimal | undefined {
  const read = quantity && parseDecimal(quantity.value)
  return quantity === undefined || read === undefined || unit === undefined || read.units < 0n ? undefined : convertUnits(read, quantity.unit, unit)
}

function quantityOf(amount: Decimal | 'all', unit: string | undefined): LotQuantity | undefined {
  if (amount === 'all' || unit === undefined) return undefined
  return { value: formatDecimal(amount), unit }
}

/** A party is who its first identifier says. */
function keyOf({ identifiers: [first], name }: PartyReference): string {
  return first === undefined ? `name ${name ?? ''}` : `${first.scheme} ${first.value}`
}
