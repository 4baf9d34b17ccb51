import { isCurrencyCode } from '@customhouse/vocabulary/codes/currency-code.ts'
import type { ClaimedAmount } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { at, decimalOf, each, textOf, type Passage } from './passage.ts'
import { number, text, thing } from './thing.ts'

/** A price; amount and currency may be missing. */
export const priceSpecification = thing('PriceSpecification', {}, { price: number, priceCurrency: text })

/** A price that must give amount and currency. */
export const fullPrice = thing('PriceSpecification', { price: number, priceCurrency: text })

/** The amounts that a passage holds, one or several: `price` with `priceCurrency`, `value` with `currency`, or a bare number. */
export function amountsAt(passage: Passage, kind: string, currency?: string): readonly ClaimedAmount[] {
  return each(passage).flatMap((one) => {
    const isBare = typeof one.value !== 'object'
    const amount = isBare ? one : at(one, 'price').value === undefined ? at(one, 'value') : at(one, 'price')
    const value = decimalOf(amount)
    if (value === undefined) return []
    const code = isBare ? currency : (textOf(at(one, 'priceCurrency')) ?? textOf(at(one, 'currency')) ?? currency)
    return [{ kind, pointer: amount.pointer, value, ...(code !== undefined && isCurrencyCode(code) ? { currency: code } : {}) }]
  })
}
