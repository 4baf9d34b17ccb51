import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { usPortOf } from './pipeline-words.ts'

/** When and where goods of a pipeline came into the United States, as far as tickets tell. */
export interface Crossing {
  readonly at: MomentText
  /** Schedule D. */
  readonly port: string
  readonly recorded: RecordedEvent
}

/**
 * The first handover or measurement at a port of the United States. Oil takes days from the border to where it is delivered, and is sold on
 * the way, so that the day of delivery says nothing of it. Proofs that were taken back tell nothing.
 */
export function crossingOf(events: readonly RecordedEvent[]): Crossing | undefined {
  const candidates = events.flatMap((recorded) => {
    const { kind, place, occurredAt } = recorded.event
    const port = kind === 'custody-transfer' || kind === 'measurement' ? usPortOf(place) : undefined
    return port === undefined || recorded.standing === 'revoked' || recorded.standing === 'suspended' ? [] : [{ at: occurredAt, port, recorded }]
  })
  return candidates.reduce<Crossing | undefined>((first, one) => (first === undefined || one.at < first.at ? one : first), undefined)
}
