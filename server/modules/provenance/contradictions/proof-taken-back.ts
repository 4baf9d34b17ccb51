import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import { resultsOf } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { EventStanding, RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { issuerNotRecognised, proofMissing, proofReplaced, proofRevoked, proofSuspended } from './contradiction-conditions.ts'
import type { Contradiction } from './contradiction.ts'

/** Finds events whose proof was taken back, is not of a recognised issuer, or is none. */
export const proofTakenBack: Contradiction = {
  name: 'proof-taken-back',
  title: 'A proof in the chain is revoked, suspended, missing, or of an issuer that is not recognised',
  find: (graph) => {
    const doubtful = graph.events.filter(({ standing }) => standing !== 'verified')
    if (doubtful.length === 0) return []
    const made = new Set(graph.events.filter(({ standing }) => standing === 'verified').flatMap(resultsOf))
    return doubtful.flatMap((one) => findingOf(one, made))
  },
}

const conditions: Readonly<Record<EventStanding, Condition | undefined>> = {
  verified: undefined, 'not-recognised': issuerNotRecognised, stated: proofMissing, suspended: proofSuspended, revoked: proofRevoked,
}

function findingOf({ event, standing }: RecordedEvent, made: ReadonlySet<LotId>): readonly Finding[] {
  const condition = conditions[standing]
  if (condition === undefined) return []
  const lot = (event.outputs[0] ?? event.about[0] ?? event.inputs[0])?.lot
  // Another event that still stands made every lot that this one did: nothing rests on the proof that was taken back.
  const isReplaced = event.outputs.length > 0 && event.outputs.every((part) => made.has(part.lot))
  return [findingOfEvent(standing === 'revoked' && isReplaced ? proofReplaced : condition, { event: event.id, ...(lot !== undefined && { lot }) })]
}
