import type { Rule } from '../rule.ts'

const requests: ReadonlySet<string> = new Set(['EntryCorrectionRequested', 'EntryCancellationRequested'])

/** A change of an entry that is being reviewed or was released waits for an officer. */
export const officerRequest: Rule = {
  name: 'officer-request',
  authority: 'CATAIR ACE Cargo Release v40 (July 2025), actions R and D, note 2',
  check({ facts }) {
    if (!facts.some((fact) => requests.has(fact))) return []
    return [{ outcome: 'under-review', words: 'The change became a request that an officer decides', nextStep: 'Wait for the decision; the entry on file is unchanged until then', findings: [] }]
  },
}
