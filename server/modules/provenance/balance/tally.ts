import { add, type Decimal, zero } from '@customhouse/vocabulary/measures/decimal.ts'
import type { LotQuantity } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { StatedAmount } from './stated-amount.ts'

/** Amounts added up kind by kind, and how many were not stated. */
export interface Tally {
  readonly kinds: ReadonlyMap<string, KindTotal>
  readonly count: number
  readonly unstated: number
  /** Those that were stated. */
  readonly quantities: readonly LotQuantity[]
}

export interface KindTotal {
  readonly value: Decimal
  /** Base unit of the kind. */
  readonly unit: string
  /** How many amounts it adds up. */
  readonly count: number
  /** The unit that all of them were stated in, and their sum in it; undefined where they differ. */
  readonly stated: { readonly value: Decimal; readonly unit: string } | undefined
}

const noKinds = new Map<string, KindTotal>()
const noQuantities: LotQuantity[] = []

/** A tally that is being added up: plain and mutable, since an event may have ten thousand parts. */
export class GrowingTally implements Tally {
  // Most tallies of a long chain stay empty: they share what they have nothing in.
  kinds: Map<string, KindTotal> = noKinds
  quantities: LotQuantity[] = noQuantities
  count = 0
  unstated = 0

  enter(amount: StatedAmount | undefined): void {
    this.count += 1
    if (amount === undefined) {
      this.unstated += 1
      return
    }
    if (this.kinds === noKinds) {
      this.kinds = new Map()
      this.quantities = []
    }
    this.quantities.push(amount.quantity)
    const known = this.kinds.get(amount.kind)
    if (known === undefined) this.kinds.set(amount.kind, { value: amount.value, unit: amount.unit, count: 1, stated: amount.stated })
    else this.kinds.set(amount.kind, sumOf(known, amount))
  }
}

function sumOf(known: KindTotal, { value, stated }: StatedAmount): KindTotal {
  const same = known.stated?.unit === stated.unit ? { unit: stated.unit, value: add(known.stated.value, stated.value) } : undefined
  return { value: add(known.value, value), unit: known.unit, count: known.count + 1, stated: same }
}

/** The total of a kind; nothing of it where none was entered. */
export function totalOf(tally: Tally, kind: string): Decimal {
  return tally.kinds.get(kind)?.value ?? zero
}
