import type { ClaimedQuantity } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { LotQuantity } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { quantityOfGoods, unitCodeOf } from '../../derivation/quantity-of-goods.ts'

// Packages as people write them, by UN/ECE Recommendation 21 with the X that puts its codes among those of Recommendation 20.
const packages: ReadonlyMap<string, string> = new Map([
  ['carton', 'XCT'], ['cartons', 'XCT'], ['case', 'XCS'], ['cases', 'XCS'], ['crate', 'XCR'], ['crates', 'XCR'], ['box', 'XBX'], ['boxes', 'XBX'], ['bin', 'XBI'], ['bins', 'XBI'],
  ['field bins', 'XBI'], ['bag', 'XBG'], ['bags', 'XBG'], ['tray', 'XDS'], ['trays', 'XDS'], ['pallet', 'XPX'], ['pallets', 'XPX'],
])

/** How much food of a lot there is: a weight, a volume, or packages of a kind, which compare with no others. Undefined where the unit is none that we know. */
export function foodQuantity(quantities: readonly ClaimedQuantity[]): LotQuantity | undefined {
  const [first] = quantities.filter(({ kind }) => kind === 'count')
  if (first?.unit === undefined) return quantityOfGoods(quantities)
  const unit = unitOfFood(first.unit)
  return unit === undefined ? undefined : { value: first.value, unit }
}

/** The code of a unit of food as it is written. */
export function unitOfFood(unit: string): string | undefined {
  return packages.get(unit.trim().toLowerCase()) ?? (/^X[A-Z0-9]{2}$/.test(unit) ? unit : unitCodeOf(unit))
}
