import { fatal } from '@customhouse/vocabulary/finding/condition.ts'

const procedure = 'Storing of message sets (docs/operating/data-model.md)'

/** What can stand against storing a national message set. */
export const setConditions = {
  versionNotLatest: fatal('message-set-version-not-latest', { message: 'The mapping is not on the latest version of the dictionary', authority: procedure, remedy: 'Map the elements to the places of the latest version' }),
  placeUnknown: fatal('message-set-place-unknown', { message: 'The dictionary has no such place', authority: procedure, remedy: 'Name a place as GET /data-model/elements lists it, or leave the element without' }),
  placeIsClass: fatal('message-set-place-is-class', { message: 'An element has a value and is mapped to a class', authority: procedure, remedy: 'Map it to a place that has values' }),
} as const
