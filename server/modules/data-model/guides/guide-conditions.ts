import { fatal } from '@customhouse/vocabulary/finding/condition.ts'

const procedure = 'Publication of guides (docs/operating/data-model.md)'

/** What can stand against publishing a guide, and against reading a document that is to be checked. */
export const guideConditions = {
  placeUnknown: fatal('guide-place-unknown', { message: 'The version of the dictionary has no such place', authority: procedure, remedy: 'Name a place as GET /data-model/elements lists it for that version' }),
  placeElsewhere: fatal('guide-place-elsewhere', { message: 'The place does not stand in the message of the guide', authority: procedure, remedy: 'Name places below the root of the guide' }),
  placeTwice: fatal('guide-place-twice', { message: 'The place is named twice', authority: procedure, remedy: 'Name each place once' }),
  cardinalityWider: fatal('guide-cardinality-wider', { message: 'The place stands more or less often than the dictionary allows', authority: procedure, remedy: 'Narrow min and max to what the dictionary allows' }),
  codesOfClass: fatal('guide-codes-of-class', { message: 'A class has no codes', authority: procedure, remedy: 'Give codes to values' }),
  versionUnknown: fatal('guide-dictionary-version-unknown', { message: 'No such version of the dictionary was released', authority: procedure, remedy: 'Name a version as GET /data-model/versions lists it' }),
  formatUnknown: fatal('guide-document-format-unknown', { message: 'The bytes look like no format that is known here', authority: procedure, remedy: 'Send canonical JSON or a message of one of the formats' }),
  tooManyDocuments: fatal('guide-documents-too-many', { message: 'The interchange has more documents than are checked at once', authority: procedure, remedy: 'Send at most 200 documents' }),
  nothingRead: fatal('guide-document-missing', { message: 'No document could be read from the bytes', authority: procedure, remedy: 'Send one message at least' }),
} as const
