import type { LotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { documentKeyOf, usesOf } from '../contradictions/used-documents.ts'
import { isVerified } from './chain-parties.ts'

/** How many events of others that rest on one proof are held against it: the first of ten thousand show as much as all. */
const sharingMax = 200

/**
 * The events that rest on the same credential or the same paper of one act as some events, whatever lots they are about: a ticket that was
 * used for one shipment is not there for another. What is said without a proof is none of them, unless nothing else is known of the shipment.
 */
export function eventsOfSameProofs(graph: LotGraph, events: ReadonlySet<RecordedEvent>): readonly RecordedEvent[] {
  const asked = new Set<string>()
  let isProven = false
  for (const one of events) {
    for (const key of keysOf(one)) asked.add(key)
    isProven ||= isVerified(one)
  }
  if (asked.size === 0 || events.size === graph.events.length) return []
  const counts = new Map<string, number>()
  return graph.events.filter((one) => {
    if (events.has(one) || (isProven && !isVerified(one))) return false
    return keysOf(one).some((key) => asked.has(key) && isAmongFirst(counts, key))
  })
}

function isAmongFirst(counts: Map<string, number>, key: string): boolean {
  const count = (counts.get(key) ?? 0) + 1
  counts.set(key, count)
  return count <= sharingMax
}

function keysOf(one: RecordedEvent): readonly string[] {
  const { credential, issuer = '' } = one.source
  const papers = one.event.documents.flatMap((document) => {
    const use = usesOf(document.kind)
    return use === undefined ? [] : [documentKeyOf(document, use, one)]
  })
  return credential === undefined ? papers : [...papers, `credential ${issuer} ${credential}`]
}
