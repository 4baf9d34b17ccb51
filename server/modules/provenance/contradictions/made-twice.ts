import { compareDecimals } from '@customhouse/vocabulary/measures/decimal.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { LotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import type { StatedAmount } from '../balance/stated-amount.ts'
import { amountOf } from '../balance/lot-flows.ts'
import { madeTwice } from './contradiction-conditions.ts'
import type { Contradiction } from './contradiction.ts'

/** Finds lots that several events claim to have made wholly. */
export const madeTwiceOver: Contradiction = {
  name: 'made-twice',
  title: 'A lot was made by different events, each claiming all of it',
  find: (graph) => find(graph),
}

/** How a making event claims a lot: how much of it, and by whose word. */
interface Claim {
  readonly event: string
  readonly amount: StatedAmount | undefined
  readonly word: string
}

function find(graph: LotGraph): readonly Finding[] {
  const claims = new Map<LotId, Claim[]>()
  for (const recorded of graph.events) {
    // What is taken out of a container was made before; its balance tells.
    if (recorded.event.kind !== 'disaggregation') enterClaims(claims, recorded)
  }
  return [...claims].flatMap(([lot, each]) => findingOf(lot, each))
}

function enterClaims(claims: Map<LotId, Claim[]>, { event, source }: RecordedEvent): void {
  const seen = new Set<LotId>()
  for (const part of event.outputs) {
    if (seen.has(part.lot)) continue
    seen.add(part.lot)
    const claim = { event: event.id, amount: amountOf(part), word: source.issuer ?? source.organisation }
    const known = claims.get(part.lot)
    if (known === undefined) claims.set(part.lot, [claim])
    else known.push(claim)
  }
}

/**
 * Each made a part where each says how much. Without a quantity an event claims all; and two makers that say the same quantity of one lot
 * each mean the whole of it.
 */
function findingOf(lot: LotId, claims: readonly Claim[]): readonly Finding[] {
  const [first, ...others] = claims
  if (first === undefined || others.length === 0) return []
  const claimsAll = first.amount === undefined ? others[0] : others.find((other) => other.amount === undefined || isSameClaim(first, other))
  return claimsAll === undefined ? [] : [findingOfEvent(madeTwice, { event: claimsAll.event, lot })]
}

function isSameClaim(one: Claim, other: Claim): boolean {
  if (one.word === other.word || one.amount === undefined || other.amount?.kind !== one.amount.kind) return false
  return compareDecimals(one.amount.value, other.amount.value) === 0
}
