import type { Condition } from '../finding/condition.ts'
import type { Finding } from '../finding/finding.ts'
import type { LotId } from './provenance-event.ts'

/** The condition found at an event, and at one lot of it: the link of the chain that it names. Stands in `pointer.source` as `event ID` or `event ID lot LOT`. */
export function findingOfEvent(condition: Condition, { event, lot }: { readonly event: string; readonly lot?: LotId }): Finding {
  return { ...condition, pointer: { source: `event ${event}${lot === undefined ? '' : ` lot ${lot}`}` } }
}

/** The link of the chain that a finding names; undefined where it is about none, or where an identity has spaces in it. */
export function linkOfFinding({ pointer }: Finding): { readonly event: string; readonly lot?: LotId } | undefined {
  const [, event, lot] = /^event (\S+)(?: lot (.+))?$/.exec(pointer.source ?? '') ?? []
  return event === undefined ? undefined : { event, ...(lot !== undefined && { lot }) }
}
