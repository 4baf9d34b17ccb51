import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { crudeOilConditions as conditions } from './crude-oil-conditions.ts'

/** Tickets whose number the same carrier gave before, in another credential. The same credential handed in twice is the same event, and counts once. */
export function replayedTickets(events: readonly RecordedEvent[]): readonly Finding[] {
  const first = new Map<string, string>()
  const found = new Map<string, Finding>()
  for (const recorded of events.filter(({ standing }) => standing !== 'revoked')) {
    const proof = recorded.source.credential ?? recorded.event.id
    for (const key of ticketsOf(recorded)) {
      const known = first.get(key)
      if (known === undefined) first.set(key, proof)
      else if (known !== proof) found.set(`${key} ${proof}`, findingOfEvent(conditions.ticketReplayed, { event: recorded.event.id }))
    }
  }
  return [...found.values()]
}

/** The tickets that an event is known by, each with whoever numbered it. */
function ticketsOf({ event, source }: RecordedEvent): readonly string[] {
  const carrier = event.by?.identifiers[0]?.value ?? source.issuer ?? source.organisation
  return event.documents.filter(({ kind }) => kind === 'delivery-ticket').map(({ number }) => `${carrier} ${number}`)
}
