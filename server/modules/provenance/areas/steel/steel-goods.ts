import type { TwinLot } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { LotQuantity } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { add, type Decimal, parseDecimal, zero } from '@customhouse/vocabulary/measures/decimal.ts'
import { convertUnits } from '@customhouse/vocabulary/measures/quantity-unit.ts'
import type { DeclaredLot } from '../declared-lines.ts'
import { steelArticles, steelMillProducts } from './steel-articles.table.ts'

/** A lot of steel as it is shipped. */
export interface SteelLot {
  readonly twinLot: TwinLot
  /** Digits alone; undefined where nothing says what it is. */
  readonly code: string | undefined
  readonly origin: string | undefined
  readonly kilograms: Decimal | undefined
}

/** A lot of a line that is declared, as steel. */
export function steelLotOf({ twinLot, said }: DeclaredLot): SteelLot {
  return { twinLot, code: said.commodityCode?.value, origin: said.countryOfOrigin?.value, kilograms: kilogramsOf(twinLot.quantity?.value) }
}

/** Iron and steel, and articles of them: chapters 72 and 73. Articles of other chapters with steel in them are derivatives that need a list. */
export function isSteel(code: string): boolean {
  return code.startsWith('72') || code.startsWith('73')
}

/** Whether an import of it needs a licence of the Steel Import Monitoring and Analysis system. */
export function isSteelMillProduct(code: string): boolean {
  return steelMillProducts.headings.some((heading) => code.startsWith(heading))
}

/** Whether it is a steel article of the Section 232 proclamations, and not a derivative. */
export function isSteelArticle(code: string): boolean {
  return steelArticles.headings.some((heading) => code.startsWith(heading)) && !steelArticles.except.some((heading) => code.startsWith(heading))
}

/** A mass in kilograms; undefined for what is no mass. */
export function kilogramsOf(quantity: LotQuantity | undefined): Decimal | undefined {
  const value = quantity === undefined ? undefined : parseDecimal(quantity.value)
  return quantity === undefined || value === undefined || value.units < 0n ? undefined : convertUnits(value, quantity.unit, 'KGM')
}

/** The sum, where every lot has a weight. */
export function totalKilograms(lots: readonly SteelLot[]): Decimal | undefined {
  let total = zero
  for (const { kilograms } of lots) {
    if (kilograms === undefined) return undefined
    total = add(total, kilograms)
  }
  return total
}
