import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { statedAmount } from './stated-amount.ts'

/** Quantities of which one sees that nothing is wrong with them; all others are read. */
const plainForm = /^\d{1,17}(?:\.\d{1,17})?$/

/** What stands against the quantities of an event by themselves: negative, unreadable, beyond all trade. */
export function quantityFindings(event: ProvenanceEvent): readonly Finding[] {
  const findings: Finding[] = []
  for (const parts of [event.inputs, event.outputs, event.about]) {
    for (const { lot, quantity } of parts) {
      const read = quantity === undefined || plainForm.test(quantity.value) ? undefined : statedAmount(quantity)
      if (read !== undefined && 'refused' in read) findings.push(findingOfEvent(read.refused, { event: event.id, lot }))
    }
  }
  for (const loss of event.losses ?? []) {
    const read = statedAmount(loss)
    if ('refused' in read) findings.push(findingOfEvent(read.refused, { event: event.id }))
  }
  return findings
}
