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
  const known: (EventToFile & { readonly key: string })[] = []
  const changed: (EventToFile & { readonly key: string })[] = []
  const refused: string[] = []
  const findings: Finding[] = []
  const byId = new Map<string, Namesake[]>()
  for (const one of namesakes) byId.set(one.id, [...(byId.get(one.id) ?? []), one])
  for (const event of events) {
    const { id } = event.event
    const same = byId.get(id) ?? []
    const own = same.find(({ voucher }) => voucher === event.voucher)
    if (same.some(({ voucher, sha256 }) => voucher !== event.voucher && sha256 !== event.sha256)) findings.push(findingOfEvent(fileConditions.idDisputed, { event: id }))
    if (own === undefined || added.has(own.key)) continue
    if (own.sha256 === event.sha256) known.push({ ...event, key: own.key })
    else refused.push(id)
    if (own.sha256 === event.sha256 && movesTo(own.standing, event.standing)) changed.push({ ...event, key: own.key })
    if (own.sha256 !== event.sha256) findings.push(findingOfEvent(fileConditions.replayed, { event: id }))
  }
  return { known, refused, findings, changed }
}

/** Revocation is for good: handing the same proof in again does not bring it back. */
function movesTo(before: EventStanding, after: EventStanding): boolean {
  return before !== after && before !== 'revoked'
}
