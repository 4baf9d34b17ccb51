import type { ClaimedQuantity } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { at, decimalOf, each, labelOf, type Passage } from './passage.ts'
import { all, perhapsTyped, text, thing } from './thing.ts'

const valueAndUnit = all(text, 'value', 'unitCode')

/** A quantity with its unit, both of which must be there. */
export const quantitativeValue = thing('QuantitativeValue', valueAndUnit)

/** A quantity as documents repeat it: value and unit may be missing. */
export const looseQuantity = thing('QuantitativeValue', {}, valueAndUnit)

/** A measurement; value and unit may be missing. */
export const measuredValue = thing('MeasuredValue', {}, valueAndUnit)

/** A measurement that need not even say that it is one. */
export const looseMeasurement = perhapsTyped('MeasuredValue', {}, valueAndUnit)

/**
 * The quantities that a passage holds: objects with value and unit, or bare numbers, whose unit is said apart (`unit`).
 * What is not a decimal number is no quantity.
 */
export function quantitiesAt(passage: Passage, kind: string, unit?: Passage | string): readonly ClaimedQuantity[] {
  return each(passage).flatMap((one) => {
    const isBare = typeof one.value !== 'object'
    const amount = isBare ? one : at(one, 'value')
    const value = decimalOf(amount)
    if (value === undefined) return []
    const saidApart = typeof unit === 'string' ? unit : unit === undefined ? undefined : labelOf(unit)
    const measuredIn = isBare ? saidApart : (labelOf(at(one, 'unitCode')) ?? labelOf(at(one, 'unitText')) ?? saidApart)
    return [{ kind, pointer: amount.pointer, value, ...(measuredIn === undefined ? {} : { unit: measuredIn }) }]
  })
}
