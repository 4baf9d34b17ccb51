import type { EventStanding } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import type { ProvenanceRecorded, ProvenanceStandingChanged } from '../events.ts'

/** What a fact tells of an event: its id and papers, never prices. */
interface ToldEvent {
  readonly event: { readonly id: string; readonly documents: readonly { readonly kind: string; readonly number: string }[] }
  readonly organisations: readonly string[]
}

/** A fact with the organisation that hears it. */
export interface OrganisationFact<Fact> {
  readonly organisation: string
  readonly fact: Fact
}

const namedMax = 100

/** What each organisation that may see them is told of new events. */
export function recordedFacts(batch: string, events: readonly ToldEvent[]): readonly OrganisationFact<ProvenanceRecorded>[] {
  return byOrganisation(events).map(([organisation, seen]) => {
    const documents = new Map(seen.flatMap(({ event }) => event.documents).map((document) => [`${document.kind} ${document.number}`, { kind: document.kind, number: document.number }]))
    return { organisation, fact: { type: 'ProvenanceRecorded', data: { batch, count: seen.length, events: idsOf(seen), documents: [...documents.values()].slice(0, namedMax) } } }
  })
}

/** What each organisation that may see them is told of events whose proof is worth something else now. */
export function standingFacts(events: readonly (ToldEvent & { readonly standing: EventStanding })[]): readonly OrganisationFact<ProvenanceStandingChanged>[] {
  const standings = [...new Set(events.map(({ standing }) => standing))]
  return standings.flatMap((standing) => byOrganisation(events.filter((one) => one.standing === standing)).map(([organisation, seen]) =>
    ({ organisation, fact: { type: 'ProvenanceStandingChanged', data: { standing, count: seen.length, events: idsOf(seen) } } })))
}

function idsOf(events: readonly ToldEvent[]): readonly string[] {
  return events.slice(0, namedMax).map(({ event }) => event.id)
}

function byOrganisation(events: readonly ToldEvent[]): readonly (readonly [string, readonly ToldEvent[]])[] {
  const seen = new Map<string, ToldEvent[]>()
  for (const event of events) {
    for (const organisation of event.organisations) {
      const known = seen.get(organisation)
      if (known === undefined) seen.set(organisation, [event])
      else known.push(event)
    }
  }
  return [...seen]
}
