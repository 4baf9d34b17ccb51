import type { Rule } from '../rule.ts'

/** A cancelled entry or a deleted summary releases nothing; there is no milder outcome that says so. */
export const withdrawn: Rule = {
  name: 'withdrawn',
  authority: 'CATAIR ACE Cargo Release v40 (July 2025), SE10 note 1; Entry Summary Create/Update (July 2026), usage note (a)',
  check({ facts, accepted }) {
    if (!accepted || !facts.some((fact) => fact === 'EntryCancelled' || fact === 'EntrySummaryDeleted')) return []
    return [{ outcome: 'under-review', words: 'The entry was cancelled, or the entry summary deleted, as asked', nextStep: 'File anew if the goods are still to be entered', findings: [] }]
  },
}
