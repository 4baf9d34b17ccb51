import { quantityUnit } from '@customhouse/vocabulary/measures/quantity-unit.ts'
import type { LotQuantity } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { printable } from '../terminal/printable.ts'

/** Packages of UN/ECE Recommendation 21, with an X before as Recommendation 20 has them; those that goods of the samples and of most trades come in. */
const packages: ReadonlyMap<string, string> = new Map([
  ['XBA', 'barrels'], ['XBE', 'bundles'], ['XBG', 'bags'], ['XBX', 'boxes'], ['XCR', 'crates'], ['XCS', 'cases'], ['XCT', 'cartons'], ['XDR', 'drums'], ['XPK', 'packages'],
  ['XPX', 'pallets'], ['XRO', 'rolls'], ['XSA', 'sacks'],
])

/** An amount with the name of its unit; by its code where the unit has no name here. */
export function amountText({ value, unit }: Pick<LotQuantity, 'value' | 'unit'>): string {
  return printable(`${value} ${quantityUnit(unit)?.name ?? packages.get(unit) ?? unit}`)
}
