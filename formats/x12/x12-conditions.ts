import { fatal, notice, warning, type Condition } from '@customhouse/vocabulary/finding/condition.ts'

const envelopes = 'ANSI ASC X12.5, interchange control structures'
const structures = 'ANSI ASC X12.6, application control structure'
const segmentNote = (code: string) => `ANSI ASC X12 997, AK304 code ${code}`
const elementNote = (code: string) => `ANSI ASC X12 997, AK403 code ${code}`
const setNote = (code: string) => `ANSI ASC X12 997, AK502 code ${code}`
const groupNote = (code: string) => `ANSI ASC X12 997, AK905 code ${code}`

/** What can be wrong with the envelope: nothing of the interchange counts. */
export const envelopeConditions = {
  noInterchange: fatal('x12-no-interchange', { message: 'The data do not begin with an interchange header', authority: `${envelopes}, ISA`, remedy: 'Begin with ISA in its fixed length of 106 characters' }),
  delimiters: fatal('x12-delimiters', { message: 'The interchange header does not state delimiters that can be told from data', authority: `${envelopes}, ISA`, remedy: 'Give every element of ISA its fixed length, and delimiters that differ and are no letters, digits or spaces' }),
  endless: fatal('x12-segment-too-long', { message: 'A segment is longer than 65,536 characters', authority: 'Limit of this reader', remedy: 'Check the segment terminator of ISA, and end each segment with it' }),
  tooLarge: fatal('x12-set-too-large', { message: 'A transaction set is larger than 32 MiB', authority: 'Limit of this reader', remedy: 'Divide it into several transaction sets' }),
  tooMuchUnread: fatal('x12-set-mostly-unknown', { message: 'More than 10,000 segments and elements of one transaction set have no place', authority: 'Limit of this reader', remedy: 'Send transaction sets of the layouts that are listed, divided where they are long' }),
  truncated: fatal('x12-truncated', { message: 'The data end before the interchange does', authority: `${envelopes}, IEA`, remedy: 'Send the interchange again as a whole, up to IEA' }),
  structure: fatal('x12-structure', { message: 'A segment stands outside of the envelope that it belongs to', authority: envelopes, remedy: 'Put transaction sets (ST to SE) into groups (GS to GE), and groups into interchanges (ISA to IEA)' }),
  interchangeNumber: fatal('x12-interchange-number', { message: 'The interchange trailer repeats another control number than the header states', authority: `${envelopes}, ISA13 and IEA02`, remedy: 'Repeat in IEA02 what ISA13 states' }),
  groupCount: fatal('x12-group-count', { message: 'The interchange holds another number of groups than its trailer states', authority: `${envelopes}, IEA01`, remedy: 'State the number of groups in IEA01' }),
  groupNumber: fatal('x12-group-number', { message: 'The group trailer repeats another control number than the header states', authority: groupNote('4'), remedy: 'Repeat in GE02 what GS06 states' }),
  setCount: fatal('x12-set-count', { message: 'The group holds another number of transaction sets than its trailer states', authority: groupNote('5'), remedy: 'State the number of transaction sets in GE01' }),
} as const

/** What is noteworthy about an interchange and voids nothing. */
export const interchangeConditions = {
  notSupported: warning('x12-set-not-supported', { message: 'A transaction set is not one of those that are read', authority: setNote('1'), remedy: 'Send 309, 310, 350, 353, 355, 358 or 997' }),
  securityNotKept: notice('x12-security-not-kept', { message: 'Authorization and security information of the header are not kept', authority: `${envelopes}, ISA02 and ISA04`, remedy: 'Nothing; agree on other ways to prove who sends' }),
} as const

/** What can be wrong with a transaction set as a whole, by AK502 code. */
export const setConditions: ReadonlyMap<string, Condition> = new Map([
  ['3', fatal('x12-set-number', { message: 'The trailer repeats another control number than the header of the transaction set states', authority: setNote('3'), remedy: 'Repeat in SE02 what ST02 states' })],
  ['4', fatal('x12-segment-count', { message: 'The transaction set holds another number of segments than its trailer states', authority: setNote('4'), remedy: 'State the number of segments in SE01, ST and SE included' })],
  ['7', fatal('x12-set-number-invalid', { message: 'The transaction set has no valid control number', authority: setNote('7'), remedy: 'State 4 to 9 characters in ST02' })],
  ['23', fatal('x12-set-number-repeated', { message: 'Two consecutive transaction sets of a group have one control number', authority: setNote('23'), remedy: 'Number the transaction sets of a group differently' })],
])

/** A set in a group of another kind. */
export const groupIdentifier = warning('x12-group-identifier', { message: 'The transaction set stands in a group of another functional identifier', authority: groupNote('1'), remedy: 'State in GS01 the identifier of the transaction sets in the group' })

/** What can be wrong with a segment, by AK304 code. */
export const segmentConditions: ReadonlyMap<string, Condition> = new Map([
  ['1', warning('x12-segment-unknown', { message: 'A segment is not known', authority: segmentNote('1'), remedy: 'Leave it out; its data are not read' })],
  ['3', fatal('x12-segment-missing', { message: 'A mandatory segment is missing', authority: segmentNote('3'), remedy: 'Add the segment that is named' })],
  ['4', fatal('x12-loop-exceeded', { message: 'A loop stands more often than it may', authority: segmentNote('4'), remedy: 'Divide the data among several transaction sets' })],
  ['5', fatal('x12-segment-exceeded', { message: 'A segment stands more often than it may', authority: segmentNote('5'), remedy: 'Leave out what is too much' })],
  ['6', warning('x12-segment-not-in-set', { message: 'A segment does not belong to this transaction set', authority: segmentNote('6'), remedy: 'Leave it out; its data are not read' })],
  ['7', fatal('x12-segment-order', { message: 'A segment stands where it may not', authority: segmentNote('7'), remedy: 'Put the segments into the order of the transaction set' })],
])

/** What can be wrong with an element, by AK403 code. */
export const elementConditions: ReadonlyMap<string, Condition> = new Map([
  ['1', fatal('x12-element-missing', { message: 'A mandatory data element is missing', authority: elementNote('1'), remedy: 'State the element' })],
  ['3', warning('x12-too-many-elements', { message: 'A segment has more data elements than it may', authority: elementNote('3'), remedy: 'Leave out the elements after the last that the segment has' })],
  ['4', warning('x12-element-short', { message: 'A data element is shorter than it may be', authority: elementNote('4'), remedy: 'Give it its least length' })],
  ['5', warning('x12-element-long', { message: 'A data element is longer than it may be', authority: elementNote('5'), remedy: 'Shorten it to its greatest length' })],
  ['6', fatal('x12-element-character', { message: 'A data element has a character that its type does not allow', authority: `${elementNote('6')}; ${structures}`, remedy: 'Use digits, a point and a minus sign in numbers, and printable characters in text' })],
  ['8', fatal('x12-element-date', { message: 'A date does not exist', authority: elementNote('8'), remedy: 'State the date as CCYYMMDD' })],
  ['9', fatal('x12-element-time', { message: 'A time does not exist', authority: elementNote('9'), remedy: 'State the time as HHMM, HHMMSS or with decimals of seconds' })],
])

/** Findings of a set beyond those that are listed. */
export const manyFindings = notice('x12-more-findings', { message: 'The transaction set has more findings than are listed', authority: 'Limit of this reader', remedy: 'Correct those that are listed, then try again' })

/** What a writer cannot write. */
export const writerConditions = {
  noMessage: fatal('x12-no-message', { message: 'No transaction set carries such a document', authority: 'Transaction sets 309, 310, 350, 353, 355, 358 and 997', remedy: 'Convert a conveyance report or a response' }),
  wrongMessage: fatal('x12-wrong-message', { message: 'The transaction set asked for cannot carry this document', authority: 'Transaction sets 309, 310, 350, 353, 355, 358 and 997', remedy: 'Ask for 309, 310, 353 or 358 for a conveyance report, for 350, 355 or 997 for a response' }),
  notByAir: fatal('x12-not-by-air', { message: 'Transaction sets of X12 carry no report of an aircraft', authority: '19 CFR 122.48a(a); 309 and 358 are of vessels, trains and trucks', remedy: 'Choose air-manifest-json or air-manifest-xml' }),
  withdrawal: fatal('x12-withdrawal', { message: 'The report takes back what was reported, which the transaction set can say only bill by bill', authority: 'Transaction set 309, M13', remedy: 'State an amendment for each bill that is to be deleted' }),
  notCombinable: fatal('x12-not-combinable', { message: 'Interchanges of different partners, versions or delimiters cannot be combined', authority: envelopes, remedy: 'Combine interchanges that have one sender, recipient and version' }),
} as const
