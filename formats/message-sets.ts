import { cdsMessageSet } from '@customhouse/vocabulary/dictionary/adoption/cds-message-set.ts'
import type { MessageSet } from '@customhouse/vocabulary/dictionary/adoption/message-set.ts'
import { catairEntrySummarySet } from './catair/message-set/catair-entry-summary-set.ts'

/** National message sets whose mapping to the dictionary ships with the program; others are stored in a single window. */
export function messageSets(): readonly MessageSet[] {
  return (made ??= [cdsMessageSet(), catairEntrySummarySet()])
}

// Made when first asked for: most programs never are.
let made: readonly MessageSet[] | undefined

/** The message set of that name, whatever its case; `AE` and `CDS` are also understood. */
export function messageSetNamed(name: string): MessageSet | undefined {
  const asked = name.toLowerCase()
  return messageSets().find((set) => set.name === asked || set.messages.some((message) => message.name.toLowerCase() === asked && set.messages.length === 1))
}
