import type { EventStanding } from '@customhouse/vocabulary/provenance/recorded-event.ts'

/** Whether a filing may rest on it: what was taken back, or is from nobody known, is shown in the twin and prepares nothing. */
export function isReliable({ standing }: { readonly standing: EventStanding }): boolean {
  return standing === 'verified' || standing === 'stated'
}
