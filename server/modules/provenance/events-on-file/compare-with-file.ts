import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { EventStanding } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { fileConditions } from './provenance-event-conditions.ts'
import type { EventToFile } from './taken-event.ts'

/** An event that is on file under an id that was handed in. */
export interface Namesake {
  readonly key: string
  readonly id: string
  readonly voucher: string
  readonly sha256: string
  readonly standing: EventStanding
  /** Whether who hands in may see it. */
  readonly isSeen: boolean
}

/** What handed-in events are to those that were on file under their ids. */
export interface Comparison {
  /** On file already with the same content. */
  readonly known: readonly (EventToFile & { readonly key: string })[]
  readonly refused: readonly string[]
  readonly findings: readonly Finding[]
  /** Known ones whose proof is worth something else by now. */
  readonly changed: readonly (EventToFile & { readonly key: string })[]
}

/** Compares events with those on file under the same ids. `added` are the keys of those that are new now. Pure. */
export function compareWithFile(events: readonly EventToFile[], namesakes: readonly Namesake[], added: ReadonlySet<string>): Comparison {
  const byId = new Map<string, Namesake[]>()
  for (const one of namesakes) byId.set(one.id, [...(byId.get(one.id) ?? []), one])
  const met = events.map((event) => ({ event, same: byId.get(event.event.id) ?? [] }))
  const before = met.flatMap(({ event, same }) => same.filter(({ voucher, key }) => voucher === event.voucher && !added.has(key)).map((own) => ({ event, own })))
  const known = before.filter(({ event, own }) => own.sha256 === event.sha256)
  const replayed = before.filter(({ event, own }) => own.sha256 !== event.sha256).map(({ event }) => event.event.id)
  // Whoever holds a proof of a recognised issuer is told of a dispute. By a bare word, or a proof of its own making, anybody could ask which ids are on file.
  const disputed = met.filter(({ event, same }) => same.some(({ voucher, sha256, isSeen }) => voucher !== event.voucher && sha256 !== event.sha256 && (isSeen || event.standing === 'verified'))).map(({ event }) => event.event.id)
  return {
    known: known.map(({ event, own }) => ({ ...event, key: own.key })),
    changed: known.filter(({ event, own }) => movesTo(own.standing, event.standing)).map(({ event, own }) => ({ ...event, key: own.key })),
    refused: replayed,
    findings: [...replayed.map((event) => findingOfEvent(fileConditions.replayed, { event })), ...disputed.map((event) => findingOfEvent(fileConditions.idDisputed, { event }))],
  }
}

/** Revocation is for good: handing the same proof in again does not bring it back. A suspension ends where it is seen to have ended, not where nobody could look. */
function movesTo(before: EventStanding, after: EventStanding): boolean {
  return before !== after && before !== 'revoked' && !(before === 'suspended' && after === 'not-recognised')
}
