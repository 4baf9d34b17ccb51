import { readCodeList } from './code-list.ts'
import { currencies } from './currency-code.table.ts'

const list = readCodeList(currencies)

/** Whether the code is a currency or fund in force of ISO 4217. */
export function isCurrencyCode(code: string): boolean {
  return list.has(code)
}

/** The name of a currency; undefined for a code not in force. */
export function currencyName(code: string): string | undefined {
  return list.get(code)?.slice(2)
}

/** Digits after the point of its minor unit, 0 to 4; undefined where there is none or the code is not in force. */
export function minorDigits(code: string): number | undefined {
  const digit = list.get(code)?.charAt(0)
  return digit === undefined || digit === '-' ? undefined : Number(digit)
}
