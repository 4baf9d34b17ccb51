import { fatal, notice, warning } from '@customhouse/vocabulary/finding/condition.ts'

const epcis = 'EPCIS 2.0.1 (ISO/IEC 19987)'
const limit = 'Limit of this software'

/** What can be wrong with a document of EPCIS events. */
export const epcisConditions = {
  notADocument: fatal('epcis-document-unreadable', { message: 'This is no EPCIS document in JSON: a list of events is not where it belongs', authority: `${epcis}, section 10.3`, remedy: 'Send an EPCISDocument with epcisBody.eventList, or a single event' }),
  versionOther: warning('epcis-version-other', { message: 'The document is not of schema version 2.0', authority: `${epcis}, section 10.3`, remedy: 'Say "schemaVersion": "2.0"' }),
  eventsTooMany: fatal('epcis-events-too-many', { message: 'The document has more events than are read at a time', authority: limit, remedy: 'Send them in several documents' }),
  typeUnknown: fatal('epcis-event-type-unknown', { message: 'The event is of no type of EPCIS', authority: `${epcis}, section 7.4`, remedy: 'Use ObjectEvent, AggregationEvent, TransactionEvent, TransformationEvent or AssociationEvent' }),
  timeInvalid: fatal('epcis-event-time-invalid', { message: 'The event has no time, or none that exists', authority: `${epcis}, section 7.4.1.1`, remedy: 'State eventTime as date and time with its offset' }),
  actionInvalid: fatal('epcis-action-invalid', { message: 'The action of the event is not ADD, OBSERVE or DELETE', authority: `${epcis}, section 7.3.2`, remedy: 'State the action' }),
  nothingNamed: fatal('epcis-nothing-named', { message: 'The event names no object that can be read', authority: `${epcis}, section 7.4`, remedy: 'Name objects by URIs in epcList or quantityList' }),
  objectMalformed: warning('epcis-object-malformed', { message: 'An object is not named by a URI and is left out', authority: `${epcis}, section 7.3.3`, remedy: 'Name it by an EPC URI or a GS1 Digital Link' }),
  quantityInvalid: fatal('epcis-quantity-invalid', { message: 'A quantity is no number', authority: `${epcis}, section 7.3.3.3`, remedy: 'State a number, and its unit where it is a measure' }),
  objectsTooMany: fatal('epcis-objects-too-many', { message: 'The event names more objects than are read of one event', authority: limit, remedy: 'Tell it in several events' }),
  retracted: notice('epcis-event-retracted', { message: 'The event is declared to be in error: it counts no more', authority: `${epcis}, section 7.4.1.2`, remedy: 'Send the events that correct it' }),
} as const
