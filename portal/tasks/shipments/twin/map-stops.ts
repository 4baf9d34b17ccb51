import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import type { MapStop } from '../../../design/map/map-stop.ts'
import { positionOf } from '../../../design/map/place-position.ts'
import { nameOf, processWords } from './event-words.ts'

/** What happened at places that are on the map, the oldest first. Pure. */
export function mapStops(events: readonly RecordedEvent[], day: (moment: string) => string): readonly MapStop[] {
  return events.flatMap(({ event }): readonly MapStop[] => {
    const position = event.place === undefined ? undefined : positionOf(event.place)
    if (event.place === undefined || position === undefined) return []
    const place = nameOf(event.place)
    return [{ id: event.id, place, position, words: `${processWords(event)}, ${day(event.occurredAt)}, ${place}` }]
  })
}
