import type { CanonicalClass } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { controlTotalWrong } from '../edifact-conditions.ts'

/** Control totals that can be counted: by message, where the total is and what it counts. CNT 41 counts crew, 42 passengers (6069). */
const totals: Readonly<Record<string, readonly (readonly [total: string, counted: string, only: string | undefined])[]>> = {
  PAXLST: [['passengerQuantity', 'person', 'FL'], ['crewQuantity', 'person', 'FM']],
  CUSCAR: [['consignmentQuantity', 'consignment', undefined]],
}

/** Findings of totals that differ from what the message has. */
export function checkMessage(message: string, root: CanonicalClass, prefix: string): readonly Finding[] {
  const checks = Object.hasOwn(totals, message) ? totals[message] ?? [] : []
  return checks.flatMap(([total, counted, role]) => {
    const stated = root[total]
    if (typeof stated !== 'object' || !('value' in stated)) return []
    const present = root[counted]
    const list = Array.isArray(present) ? present as readonly CanonicalClass[] : []
    const number = role === undefined ? list.length : list.filter((item) => item['roleCode'] === role).length
    if (Number(stated.value) === number) return []
    return [{ ...controlTotalWrong, pointer: { declaration: `/conveyanceReport/${total}`, source: `${prefix}CNT` } }]
  })
}
