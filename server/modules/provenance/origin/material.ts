import { parseDecimal, sumOf, zero, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import { inBaseUnit, quantityKind } from '@customhouse/vocabulary/measures/quantity-unit.ts'
import type { LotId, LotPart } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { CommodityRange } from './commodity-range.ts'
import { liesInAny } from './commodity-range.ts'
import type { Qualification } from './qualification.ts'
import type { Answer } from './tariff-shift.ts'

/** What went into the making of a lot, as a rule of origin looks at it. */
export interface Material {
  readonly lot: LotId
  readonly part: LotPart
  /** Every code that it may have; none where nothing states one. All of them must pass. */
  readonly codes: readonly string[]
  readonly qualification: Qualification
}

/** Whether a material originates, for certain. */
export function originates({ qualification }: Material): boolean {
  return qualification.outcome === 'originating'
}

/** The attribute of a material's particulars that says what it is for: `indirect`, `packing`, `diluent`, `active-ingredient`. */
const materialUseParticular = 'material-use'

/** Whether a material is said to be for a use. */
export function isUsedAs({ part }: Pick<Material, 'part'>, use: string): boolean {
  return part.particulars?.attributes?.[materialUseParticular] === use
}

/** Whether the material is of one of the codes. */
export function isOf(material: Material, ranges: readonly CommodityRange[]): Answer {
  const answers = new Set(material.codes.map((code) => liesInAny(code, ranges)))
  if (answers.size !== 1) return 'unknown'
  const [answer = 'unknown'] = answers
  return answer
}

/** The quantities of parts in the base unit of a kind: undefined where one of them has none, or nothing and less: what is there weighs something. */
export function totalOf(parts: readonly LotPart[], kind: 'mass' | 'volume'): Decimal | undefined {
  const amounts: Decimal[] = []
  for (const part of parts) {
    const amount = quantityOf(part, kind)
    if (amount === undefined) return undefined
    amounts.push(amount)
  }
  return sumOf(amounts)
}

function quantityOf({ quantity }: LotPart, kind: 'mass' | 'volume'): Decimal | undefined {
  if (quantity === undefined || quantityKind(quantity.unit) !== kind) return undefined
  const read = parseDecimal(quantity.value)
  return read === undefined || read.units <= 0n ? undefined : inBaseUnit(read, quantity.unit)
}

/** What parts are worth in one currency: undefined where one of them states no value, another currency, or nothing and less: what was given free has a value too (19 U.S.C. 1401a(h)(1)). */
export function worthOf(parts: readonly LotPart[], currency: string): Decimal | undefined {
  const amounts: Decimal[] = []
  for (const { particulars } of parts) {
    const read = particulars?.value === undefined || particulars.value.currency !== currency ? undefined : parseDecimal(particulars.value.amount)
    if (read === undefined || read.units <= zero.units) return undefined
    amounts.push(read)
  }
  return sumOf(amounts)
}
