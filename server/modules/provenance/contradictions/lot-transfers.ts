import type { LotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { LotId, LotPart, PartyReference, ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { amountOf } from '../balance/lot-flows.ts'
import type { StatedAmount } from '../balance/stated-amount.ts'
import { isDateAlone } from './moment-order.ts'

/** One lot changing hands. */
export interface Transfer {
  readonly event: ProvenanceEvent
  readonly from: PartyReference | undefined
  readonly to: PartyReference | undefined
  /** All of the lot where none is stated. */
  readonly amount: StatedAmount | undefined
  /** Who says so. */
  readonly word: string
}

/** The transfers of every lot, in the order in which they can have happened. */
export function transfersByLot(graph: LotGraph, kind: 'custody-transfer' | 'ownership-transfer'): ReadonlyMap<LotId, readonly Transfer[]> {
  const byLot = new Map<LotId, Transfer[]>()
  for (const recorded of graph.events) {
    if (recorded.event.kind !== kind) continue
    for (const part of partsByLot(recorded.event.about)) enter(byLot, part, recorded)
  }
  return new Map([...byLot].map(([lot, transfers]) => [lot, inOrder(transfers)]))
}

/** One part of each lot: a transfer that names a lot in several parts is of the whole it names. */
function partsByLot(parts: readonly LotPart[]): Iterable<LotPart> {
  return parts.length < 2 ? parts : parts.filter(({ lot }, index) => index === 0 || parts[index - 1]?.lot !== lot)
}

function enter(byLot: Map<LotId, Transfer[]>, part: LotPart, { event, source }: RecordedEvent): void {
  const transfer = { event, from: partyOf(event, 'from'), to: partyOf(event, 'to'), amount: amountOf(part), word: source.issuer ?? source.organisation }
  const known = byLot.get(part.lot)
  if (known === undefined) byLot.set(part.lot, [transfer])
  else known.push(transfer)
}

const roles = { from: new Set(['from', 'seller', 'transferor']), to: new Set(['to', 'buyer', 'transferee']) }

/** The party itself, or as it is named for customs alone. Undefined where it has neither identifier nor name. */
function partyOf({ from, to, confidential }: ProvenanceEvent, side: 'from' | 'to'): PartyReference | undefined {
  const party = (side === 'from' ? from : to) ?? confidential?.parties?.find(({ role }) => roles[side].has(role))?.party
  return party === undefined || (party.identifiers.length === 0 && party.name === undefined) ? undefined : party
}

/**
 * Events of one moment have no order of their own, nor have those of a day on which one is stated by its date alone: they are put so that
 * who passes a lot on has received it before, where that is possible.
 */
function inOrder(transfers: readonly Transfer[]): readonly Transfer[] {
  const ordered: Transfer[] = []
  for (let from = 0; from < transfers.length;) {
    const until = endOfGroup(transfers, from)
    ordered.push(...(until - from === 1 ? transfers.slice(from, until) : receivedFirst(transfers.slice(from, until))))
    from = until
  }
  return ordered
}

function endOfGroup(transfers: readonly Transfer[], from: number): number {
  const moment = transfers[from]?.event.occurredAt ?? ''
  // A date alone is the first moment of its day, so that it comes first.
  const scope = isDateAlone(Date.parse(moment)) ? moment.slice(0, 10) : moment
  let until = from + 1
  while (transfers[until]?.event.occurredAt.startsWith(scope) === true) until += 1
  return until
}

/** Takes those first whose giver receives nothing any more (Kahn 1962); what goes round in a circle keeps its order. */
function receivedFirst(group: readonly Transfer[]): readonly Transfer[] {
  const arriving = new Map<string, number>()
  for (const { to } of group) for (const name of namesOf(to)) arriving.set(name, (arriving.get(name) ?? 0) + 1)
  const waiting = new Map<string, Transfer[]>()
  const open = new Map<Transfer, number>()
  for (const transfer of group) {
    const names = namesOf(transfer.from).filter((name) => arriving.has(name))
    open.set(transfer, names.length)
    for (const name of names) waitFor(waiting, name, transfer)
  }
  const ready = group.filter((transfer) => open.get(transfer) === 0)
  const arrive = (name: string) => {
    const left = (arriving.get(name) ?? 0) - 1
    arriving.set(name, left)
    for (const next of left > 0 ? [] : waiting.get(name) ?? []) {
      const count = (open.get(next) ?? 0) - 1
      open.set(next, count)
      if (count === 0) ready.push(next)
    }
  }
  // Grows while it is walked.
  for (const { to } of ready) for (const name of namesOf(to)) arrive(name)
  const done = new Set(ready)
  return [...ready, ...group.filter((transfer) => !done.has(transfer))]
}

function waitFor(waiting: Map<string, Transfer[]>, name: string, transfer: Transfer): void {
  const known = waiting.get(name)
  if (known === undefined) waiting.set(name, [transfer])
  else known.push(transfer)
}

function namesOf(party: PartyReference | undefined): readonly string[] {
  return [...new Set(party?.identifiers.map(({ scheme, value }) => `${scheme} ${value.trim()}`) ?? [])]
}
