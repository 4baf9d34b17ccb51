import type { Determination } from '@customhouse/vocabulary/determination/determination.ts'
import type { FilingDecision } from './decide.ts'
import { entryAfter } from './entry-on-file.ts'
import type { EntryOnFile } from './entry-on-file.ts'

/**
 * The entries that a filing changed, as they are after its determination: the outcome belongs to the entry for cargo release
 * that the filing is about, so that the next filing is judged by it. A rejected filing determines nothing on file.
 */
export function entriesAfter(decision: FilingDecision, determination: Determination): readonly EntryOnFile[] {
  const { entry } = decision
  if (!decision.accepted || entry?.cargoRelease?.status !== 'on-file' || !decision.facts.some(({ type }) => type === 'EntryFiled' || type === 'EntryReplaced')) return decision.entries
  const occasion = { organisation: entry.organisation, environment: entry.environment, at: determination.decidedAt }
  const determined = entryAfter(entry, { type: 'CargoDetermined', data: { entryNumber: entry.entryNumber, outcome: determination.outcome } }, occasion)
  return decision.entries.map((one) => (one.entryNumber === determined.entryNumber ? determined : one))
}
