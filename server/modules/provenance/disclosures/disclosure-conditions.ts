import { warning } from '@customhouse/vocabulary/finding/condition.ts'

const authority = 'RFC 7516 (JSON Web Encryption); Customhouse, terms for customs alone'

/** What can stand against terms that their source sealed for customs. */
export const disclosureConditions = {
  sealedUnopened: warning('provenance-sealed-terms-unopened', { message: 'What is sealed does not open with the key of customs', authority, remedy: 'Have it sealed anew, in a new event, to the key for agreement in the DID document of customs: ECDH-ES or ECDH-ES+A256KW, A256GCM, not compressed' }),
  sealedMalformed: warning('provenance-sealed-terms-malformed', { message: 'What is sealed opens, and is not terms of an event: JSON with the id of the event, a price or parties', authority, remedy: 'Have the terms stated anew, in a new event' }),
  sealedOfAnother: warning('provenance-sealed-terms-of-another-event', { message: 'The sealed terms name another event: they were sealed for that one', authority, remedy: 'Ask the source which event the terms are of' }),
} as const
