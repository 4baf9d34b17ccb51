import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'

/** The attribute of what goes into a stock or comes out of it that says which place it has among those of the same moment: a whole number. */
const sequenceAttribute = 'movement-sequence'

/** What went into a stock and came out of it, in the order that it happened. */
export interface OrderedMovements<One> {
  readonly movements: readonly One[]
  /** The first moment at which the order cannot be known: several movements of one moment that do not say which came first. */
  readonly unknownFrom: MomentText | undefined
}

/** By moment, then by the sequence that is stated. Movements of one moment of which any states none, or two state the same, have no known order. */
export function orderOfMovements<One extends { readonly recorded: RecordedEvent }>(all: readonly One[]): OrderedMovements<One> {
  const placed = all.map((movement) => ({ movement, at: movement.recorded.event.occurredAt, sequence: sequenceOf(movement.recorded) }))
  placed.sort((one, other) => (one.at === other.at ? one.sequence - other.sequence : one.at < other.at ? -1 : 1))
  const unknown = placed.find(({ at, sequence }, index) => {
    const next = placed[index + 1]
    return next?.at === at && (sequence === unstated || next.sequence === sequence)
  })
  return { movements: placed.map(({ movement }) => movement), unknownFrom: unknown?.at }
}

const unstated = -1

function sequenceOf({ event: { attributes } }: RecordedEvent): number {
  const stated = attributes?.[sequenceAttribute] ?? ''
  return /^\d{1,9}$/.test(stated) ? Number(stated) : unstated
}
