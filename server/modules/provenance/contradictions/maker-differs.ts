import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { makerDiffers } from './contradiction-conditions.ts'
import type { Contradiction } from './contradiction.ts'

/** Finds events that claim to have made what another maker numbered. */
export const makerDiffersFromNumber: Contradiction = {
  name: 'maker-differs',
  title: 'An event claims to have made a lot of another maker',
  find: (graph) => graph.events.flatMap((one) => {
    const made = one.event.kind === 'disaggregation' ? undefined : one.event.outputs.find(({ lot }) => isOfAnother(lot, one))
    return made === undefined ? [] : [findingOfEvent(makerDiffers, { event: one.event.id, lot: made.lot })]
  }),
}

/** Numbers end with the DID of their maker (`lotIdOf`); the maker states the event, or is the one who did it by it. */
function isOfAnother(lot: LotId, { event, source }: RecordedEvent): boolean {
  const maker = /@(did:\S+)$/.exec(lot)?.[1]
  if (maker === undefined || source.issuer === undefined || source.issuer === maker) return false
  return event.by?.identifiers.some(({ value }) => value === maker) !== true
}
