import type { Condition } from '../finding/condition.ts'
import type { Finding } from '../finding/finding.ts'
import type { LotId } from './provenance-event.ts'

/** The condition found at an event, and at one lot of it: the link of the chain that it names. Stands in `pointer.source` as `event ID` or `event ID lot LOT`. */
export function findingOfEvent(condition: Condition, { event, lot }: { readonly event: string; readonly lot?: LotId }): Finding {
  return { ...condition, pointer: { source: `event ${event}${lot === undefined ? '' : ` lot ${lot}`}` } }
}
