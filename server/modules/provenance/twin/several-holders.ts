import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { KnownParty } from '../contradictions/known-party.ts'
import { severalCustodians, severalOwners } from './twin-conditions.ts'

/** Lots of one shipment that were last passed on to different parties: the twin names the last of them, which is not the one of all lots. */
export function severalHolders(events: readonly RecordedEvent[], lots: readonly LotId[]): readonly Finding[] {
  if (lots.length < 2) return []
  const shipped = new Set(lots)
  return [...differing(events, shipped, ['ownership-transfer', severalOwners]), ...differing(events, shipped, ['custody-transfer', severalCustodians])]
}

function differing(events: readonly RecordedEvent[], shipped: ReadonlySet<LotId>, [kind, condition]: readonly [kind: string, condition: Condition]): readonly Finding[] {
  const last = new Map<LotId, RecordedEvent>()
  for (const one of events) {
    if (one.event.kind !== kind || one.event.to === undefined || one.standing === 'revoked') continue
    for (const { lot } of one.event.about) if (shipped.has(lot)) last.set(lot, one)
  }
  const transfers = new Set(last.values())
  const latest = events.findLast((one) => transfers.has(one))?.event.to
  if (latest === undefined) return []
  const holder = new KnownParty(latest)
  const other = [...last].find(([, { event }]) => event.to !== undefined && holder.likeness(event.to) === 'different')
  return other === undefined ? [] : [findingOfEvent(condition, { event: other[1].event.id, lot: other[0] })]
}
