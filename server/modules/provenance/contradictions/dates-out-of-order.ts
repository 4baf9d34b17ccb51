import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { LotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { dateUnreadable, inFuture, movedBeforeMade, usedBeforeMade } from './contradiction-conditions.ts'
import type { Contradiction } from './contradiction.ts'
import { isCertainlyBefore } from './moment-order.ts'

/** Finds events that come before what they need, or that have not happened yet. */
export const datesOutOfOrder: Contradiction = {
  name: 'dates-out-of-order',
  title: 'A lot was used, moved or sold before it was made, or an event lies in the future',
  find: (graph, asOf) => {
    const made = firstMade(graph)
    return graph.events.flatMap((one) => findingsOf(one, made, asOf))
  },
}

/** When each lot first was there. */
function firstMade(graph: LotGraph): ReadonlyMap<LotId, MomentText> {
  const made = new Map<LotId, MomentText>()
  // Events come in the order of their moments, so that the first one counts.
  for (const { event } of graph.events) for (const { lot } of event.outputs) if (!made.has(lot)) made.set(lot, event.period === undefined ? event.occurredAt : earlier(event.occurredAt, event.period.from))
  return made
}

function findingsOf({ event }: RecordedEvent, made: ReadonlyMap<LotId, MomentText>, asOf: MomentText | undefined): readonly Finding[] {
  if (Number.isNaN(Date.parse(event.occurredAt))) return [findingOfEvent(dateUnreadable, { event: event.id })]
  const found: Finding[] = asOf !== undefined && isCertainlyBefore(asOf, event.occurredAt) ? [findingOfEvent(inFuture, { event: event.id })] : []
  const seek = (lots: Iterable<LotId>, condition: Condition) => {
    for (const lot of lots) {
      const since = made.get(lot)
      if (since !== undefined && isCertainlyBefore(event.occurredAt, since)) found.push(findingOfEvent(condition, { event: event.id, lot }))
    }
  }
  seek(new Set(event.inputs.map(({ lot }) => lot)), usedBeforeMade)
  // What grows is told of before it is harvested.
  if (event.process !== 'growing') seek(new Set(event.about.map(({ lot }) => lot)), movedBeforeMade)
  return found
}

/** Of a statement for a time, production began with the time. */
function earlier(moment: MomentText, from: string): MomentText {
  return isCertainlyBefore(from, moment) ? `${from}T00:00:00.000Z` : moment
}
