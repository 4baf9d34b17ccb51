import { messageSets } from '@customhouse/formats/message-sets.ts'
import type { MessageSet } from '@customhouse/vocabulary/dictionary/adoption/message-set.ts'

/** The message sets in force: what was stored or migrated here, and what ships where nothing of its name was. */
export function currentSets(stored: readonly MessageSet[]): readonly MessageSet[] {
  const names = new Set(stored.map(({ name }) => name))
  return [...messageSets().filter(({ name }) => !names.has(name)), ...stored]
}
