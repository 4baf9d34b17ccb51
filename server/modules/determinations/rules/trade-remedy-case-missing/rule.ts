import { codesAmong } from '../rule.ts'
import type { Rule } from '../rule.ts'

const missing = new Set(['706', '735'])
const possible = new Set(['465'])

/** Goods under an antidumping or countervailing order name their case. */
export const tradeRemedyCaseMissing: Rule = {
  name: 'trade-remedy-case-missing',
  authority: '19 U.S.C. 1671e and 1673e; 19 CFR 351.211',
  check({ findings }) {
    const found = codesAmong(findings, missing)
    if (found.length > 0) return [{ outcome: 'reject', words: 'The entry is of an antidumping or countervailing type but lacks the case or its totals', nextStep: 'Name the case on its lines, or change the entry type', findings: found }]
    const maybe = codesAmong(findings, possible)
    return maybe.length === 0 ? [] : [{ outcome: 'under-review', words: 'Goods of this tariff number and origin may be under an antidumping or countervailing order', nextStep: 'Check the scope of the order; change the entry type if it covers the goods', findings: maybe }]
  },
}
