import type { EventStanding, RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'

const strength: Readonly<Record<EventStanding, number>> = { verified: 0, suspended: 1, revoked: 2, 'not-recognised': 3, stated: 4 }

/**
 * One event for each id: where sources dispute an id, the better proven one counts, then the one that was recorded first. A proof that was
 * taken back still outranks a mere word, so that nobody revives by a statement what an issuer revoked. The order is that of the log.
 */
export function strongestOfEach(recorded: readonly RecordedEvent[]): readonly RecordedEvent[] {
  const best = new Map<string, RecordedEvent>()
  for (const one of recorded) {
    const known = best.get(one.event.id)
    if (known === undefined || strength[one.standing] < strength[known.standing]) best.set(one.event.id, one)
  }
  return [...best.values()]
}
