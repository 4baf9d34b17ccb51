import type { ClaimedQuantity } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { recommendation20Units } from '@customhouse/vocabulary/dictionary/recommendation-20-unit.table.ts'
import type { LotQuantity } from '@customhouse/vocabulary/provenance/provenance-event.ts'

/** What says how much of a lot there is, the best first. Gross weights and packages say how it is packed, not how much it is. */
const kinds = ['net-weight', 'quantity', 'net-quantity', 'weight', 'net-standard-volume', 'gross-standard-volume', 'volume', 'energy', 'total-weight', 'count'] as const

// Units as people write them, by their code of UN/ECE Recommendation 20.
const units: ReadonlyMap<string, string> = new Map([
  ['kg', 'KGM'], ['kgs', 'KGM'], ['kilogram', 'KGM'], ['kilograms', 'KGM'], ['g', 'GRM'], ['gram', 'GRM'], ['t', 'TNE'], ['mt', 'TNE'], ['tonne', 'TNE'], ['tonnes', 'TNE'], ['metric ton', 'TNE'],
  ['metric tons', 'TNE'], ['lb', 'LBR'], ['lbs', 'LBR'], ['pound', 'LBR'], ['pounds', 'LBR'], ['oz', 'ONZ'], ['short ton', 'STN'], ['l', 'LTR'], ['litre', 'LTR'], ['liter', 'LTR'], ['litres', 'LTR'],
  ['liters', 'LTR'], ['m3', 'MTQ'], ['m³', 'MTQ'], ['cubic metre', 'MTQ'], ['cubic meter', 'MTQ'], ['bbl', 'BLL'], ['bbls', 'BLL'], ['barrel', 'BLL'], ['barrels', 'BLL'], ['gal', 'GLL'], ['gallon', 'GLL'],
  ['gallons', 'GLL'], ['gj', 'GV'], ['mmbtu', 'BZ'], ['pc', 'C62'], ['pcs', 'C62'], ['piece', 'C62'], ['pieces', 'C62'], ['ea', 'C62'], ['each', 'C62'], ['unit', 'C62'], ['units', 'C62'],
])

const codes: ReadonlySet<string> = new Set(recommendation20Units.flatMap((line) => line.split(' ')))

/** How much of a lot there is by what is claimed; nothing where no quantity with a unit is. */
export function quantityOfGoods(quantities: readonly ClaimedQuantity[]): LotQuantity | undefined {
  for (const kind of kinds) {
    const found = quantities.find((one) => one.kind === kind)
    const unit = found === undefined ? undefined : unitOf(found)
    if (found !== undefined && unit !== undefined) return { value: found.value, unit }
  }
  return undefined
}

/** A unit that is not known stays as it is written, so that it is seen that the quantity cannot be compared. */
function unitOf({ kind, unit }: ClaimedQuantity): string | undefined {
  const known = unitCodeOf(unit) ?? (kind === 'count' && unit === undefined ? 'C62' : undefined)
  return known ?? (unit !== undefined && /^[\w /.³-]{1,20}$/.test(unit.trim()) ? unit.trim() : undefined)
}

/** The code of UN/ECE Recommendation 20 of a unit as it is written; undefined for words that are no unit. */
export function unitCodeOf(unit: string | undefined): string | undefined {
  if (unit === undefined || unit.length > 40) return undefined
  const known = units.get(unit.trim().toLowerCase())
  return known ?? (codes.has(unit) ? unit : undefined)
}
