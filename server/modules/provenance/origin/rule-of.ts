import { isWithin } from '@customhouse/vocabulary/measures/calendar.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Agreement, ProductRule } from './agreement.ts'
import { lies } from './commodity-range.ts'

/** The rule for goods of a code on a day: the narrowest that has all of its goods. Undefined where none has, or where the code is too short to tell. */
export function ruleOf(agreement: Agreement, code: string, on: DateText): ProductRule | undefined {
  let best: ProductRule | undefined
  for (const rule of agreement.rules) {
    if (!isWithin(rule, on)) continue
    if (lies(code, rule.goods) === 'yes' && (best === undefined || rule.goods.from.length > best.goods.from.length)) best = rule
  }
  return best
}
