import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { DigitalTwin } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { linkOfFinding } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import { lotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { documentTwice } from '../contradictions/document-used-twice.ts'

/**
 * Tickets, certificates and credentials of a twin's events that are used for other goods too, which are not of the twin: a ticket that was
 * replayed is told of where it was replayed. What others say without a proof counts for nothing here. Pure.
 */
export function usedElsewhere({ events, findings }: Pick<DigitalTwin, 'events' | 'findings'>, gathered: readonly RecordedEvent[]): readonly Finding[] {
  const own = new Set(events.map(({ event }) => event.id))
  const others = gathered.filter((one) => one.standing === 'verified' && !own.has(one.event.id))
  if (others.length === 0) return []
  const told = new Set(findings.map(keyOf))
  return documentTwice.find(lotGraph([...events, ...others]), undefined).filter((finding) => own.has(linkOfFinding(finding)?.event ?? '') && !told.has(keyOf(finding)))
}

function keyOf({ code, pointer }: Finding): string {
  return `${code} ${pointer.source ?? ''}`
}
