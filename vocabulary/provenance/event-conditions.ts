import { fatal, warning } from '../finding/condition.ts'

const epcis = 'EPCIS 2.0 (ISO/IEC 19987), section 7.3'
const ours = 'Customhouse, vocabulary of provenance events'
const remedy = 'Correct the event at its source and send it again under an id of its own'

/** What can be wrong with one provenance event by itself, before it is compared with any other. A fatal one keeps it out of the graph. */
export const eventConditions = {
  idMalformed: fatal('provenance-event-id-malformed', { message: 'The id of the event is not a URI of at most 500 visible characters', authority: `${epcis}.4`, remedy }),
  kindUnknown: fatal('provenance-event-kind-unknown', { message: 'The kind of the event is not one that is known', authority: ours, remedy }),
  momentInvalid: fatal('provenance-moment-invalid', { message: 'A moment is not a date and time in UTC that exists', authority: 'ISO 8601', remedy }),
  periodInvalid: fatal('provenance-period-invalid', { message: 'The period does not begin and end on days that exist, or ends before it begins', authority: 'ISO 8601', remedy }),
  lotMalformed: fatal('provenance-lot-malformed', { message: 'The identity of a lot is not a URI, or a scheme and a value of visible characters', authority: ours, remedy: 'Name the lot by its URI, or by scheme, value and maker' }),
  lotMissing: fatal('provenance-lot-missing', { message: 'The event names neither a lot nor a document', authority: epcis, remedy: 'Name what the event is about' }),
  lotsTooMany: fatal('provenance-lots-too-many', { message: 'The event names more than 2,000 parts', authority: ours, remedy: 'Divide it into events of fewer lots' }),
  documentMalformed: fatal('provenance-document-malformed', { message: 'A document is not named by a kind and a number of at most 200 visible characters, or there are more than 100', authority: ours, remedy }),
  quantityInvalid: fatal('provenance-quantity-invalid', { message: 'A quantity is not a decimal number of nought or more with at most 18 digits before and 9 after the point', authority: ours, remedy }),
  unitUnknown: warning('provenance-unit-unknown', { message: 'A unit is not a code of UN/ECE Recommendation 20, so that its quantity cannot be compared', authority: 'UN/ECE Recommendation 20', remedy: 'State the quantity in a unit that has a code' }),
  partyMalformed: fatal('provenance-party-malformed', { message: 'A party is not named by 1 to 20 identifiers, each a scheme and a value of at most 300 visible characters', authority: ours, remedy }),
  transferIncomplete: fatal('provenance-transfer-incomplete', { message: 'A transfer does not say who gave and who received', authority: ours, remedy: 'Name both parties of the transfer' }),
  productionWithInputs: fatal('provenance-production-with-inputs', { message: 'A production makes lots of nothing known before, and this one states what was used up', authority: ours, remedy: 'State it as a transformation' }),
  transformationIncomplete: warning('provenance-transformation-incomplete', { message: 'The transformation states only what was used up, or only what came of it', authority: `${epcis}.5`, remedy: 'State inputs and outputs, so that the chain does not break here' }),
} as const
