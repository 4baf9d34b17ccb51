import { fatal, warning } from '@customhouse/vocabulary/finding/condition.ts'

const authority = 'Customhouse, the log of provenance events'

/** What can stand against an event that is sound by itself, once it meets what is on file. */
export const fileConditions = {
  replayed: fatal('provenance-event-replayed', { message: 'The id of the event is that of another event of the same source', authority, remedy: 'Give a new event an id of its own; a correction is a new event too' }),
  idDisputed: warning('provenance-event-id-disputed', { message: 'Another source recorded another event under the same id; what is proven counts for each source by itself, and before what is merely said', authority, remedy: 'Find out which source may give the id' }),
} as const
