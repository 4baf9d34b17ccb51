import { add, compareDecimals, formatShortest, parseDecimal, subtract, zero, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { LotQuantity } from '@customhouse/vocabulary/provenance/provenance-event.ts'

/** How much of a lot came to a party and left it, as far as it is stated in one unit. */
export class Stock {
  #unit: string | undefined
  #in: Decimal = zero
  #out: Decimal = zero
  #isKnown = true

  /** Takes in, or gives out, an amount; one that is not stated, or in another unit, makes the rest unknown. */
  move(direction: 'in' | 'out', quantity: LotQuantity | undefined): void {
    const value = quantity === undefined ? undefined : parseDecimal(quantity.value)
    if (quantity === undefined || value === undefined || (this.#unit !== undefined && this.#unit !== quantity.unit)) {
      this.#isKnown = false
      return
    }
    this.#unit = quantity.unit
    if (direction === 'in') this.#in = add(this.#in, value)
    else this.#out = add(this.#out, value)
  }

  /** What is left; undefined where it is not known, or where more left than came. */
  left(): LotQuantity | undefined {
    const left = subtract(this.#in, this.#out)
    return !this.#isKnown || this.#unit === undefined || compareDecimals(left, zero) < 0 ? undefined : { value: formatShortest(left), unit: this.#unit }
  }
}
