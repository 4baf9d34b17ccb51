import type { DeclarationKind } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { EntryFact } from './events.ts'

const replacements: Readonly<Record<DeclarationKind, readonly EntryFact['type'][]>> = {
  'entry-summary': ['EntrySummaryReplaced', 'EntrySummaryCorrected'],
  entry: ['EntryReplaced'],
}

/** Whether a filing took the place of one on file, whatever its action code asked for: the answer says which it was. */
export function replacesOnFile(kind: DeclarationKind, facts: readonly EntryFact[]): boolean {
  return facts.some(({ type }) => replacements[kind].includes(type))
}
