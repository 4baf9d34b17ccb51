import type { Decimal } from '../measures/decimal.ts'
import { inOtherUnit } from '../measures/quantity-unit.ts'
import { tariffUnits, unitCodes, type UnitCode } from './unit-code.table.ts'

const byCode: ReadonlyMap<string, UnitCode> = new Map(unitCodes.map((unit) => [unit.code, unit]))
// "Cu kg", "V2O5 kg", "kg cmsc", "Au g": weight of a component. CBP codes all of them as content.
const contentForm = /^(?:[a-z0-9]+ (kg|g|t)|(kg|g|t) (?:cmsc|msc|amc|ttl sug))$/
const contentCodes: Readonly<Record<string, string>> = { kg: 'CKG', g: 'CGM', t: 'CTN' }

/** Whether CBP lists the code (CATAIR ACE appendix C). */
export function isUnitCode(code: string): boolean {
  return byCode.has(code)
}

/** What a CBP unit code means, in plain words; undefined for a code that is not listed. */
export function unitName(code: string): string | undefined {
  return byCode.get(code)?.name
}

/**
 * CBP's code for a unit as the tariff prints it, e.g. `No.` gives `NO`, `pf.liters` gives `PFL`, `Cu kg` gives `CKG`.
 * Undefined where CBP's list has none (`doses`, `MWh`).
 */
export function unitCodeOf(printed: string): string | undefined {
  const plain = printed.trim().toLowerCase().replace('²', '2').replace('³', '3').replace(/\s+/g, ' ')
  // Own units alone: `__proto__` is a text that somebody may print too.
  if (Object.hasOwn(tariffUnits, plain)) return tariffUnits[plain]
  const match = contentForm.exec(plain)
  return match === null ? undefined : contentCodes[match[1] ?? match[2] ?? '']
}

/**
 * A quantity in another unit of the same kind: `convertQuantity(decimal('2.5'), 'T', 'KG')` is 2500. Undefined when the units
 * measure different things or one of them is unknown. Exact where the result has at most 12 digits after the point. For the codes of
 * UN/ECE Recommendation 20 see `convertUnits`.
 */
export function convertQuantity(quantity: Decimal, from: string, to: string): Decimal | undefined {
  if (from === to) return quantity
  const [source, target] = [byCode.get(from), byCode.get(to)]
  if (source?.factor === undefined || target?.factor === undefined || source.of !== target.of) return undefined
  return inOtherUnit(quantity, source.factor, target.factor)
}
