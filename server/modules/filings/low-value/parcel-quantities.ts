import { convertQuantity } from '@customhouse/vocabulary/codes/unit-code.ts'
import type { Quantity } from '@customhouse/vocabulary/declaration/declaration.ts'
import { decimal, formatDecimal, roundHalfUp, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { ParcelGoods } from './parcel.ts'

/** The quantities of goods in the units of the tariff, and the units for which the parcel states nothing. */
export interface ParcelQuantities {
  readonly quantities: readonly Quantity[]
  readonly missing: readonly string[]
}

/** Quantities with two decimals, as the 50-record of CATAIR holds them; none is asked for where the tariff names unit X. */
export function quantitiesOf(item: Pick<ParcelGoods, 'pieces' | 'netKilograms'>, units: readonly string[]): ParcelQuantities {
  const quantities: Quantity[] = []
  const missing: string[] = []
  for (const unit of units.filter((code) => code !== 'X')) {
    const value = quantityIn(unit, item)
    if (value === undefined) missing.push(unit)
    else quantities.push({ value: formatDecimal(roundHalfUp(value, 2)), unit })
  }
  return { quantities, missing }
}

/** Articles are counted and goods are weighed: what is measured in anything else is not stated of parcels. */
function quantityIn(unit: string, { pieces, netKilograms }: Pick<ParcelGoods, 'pieces' | 'netKilograms'>): Decimal | undefined {
  const counted = pieces === undefined ? undefined : (convertQuantity(decimal(pieces), 'NO', unit) ?? convertQuantity(decimal(pieces), 'PCS', unit))
  return counted ?? (netKilograms === undefined ? undefined : convertQuantity(decimal(netKilograms), 'KG', unit))
}
