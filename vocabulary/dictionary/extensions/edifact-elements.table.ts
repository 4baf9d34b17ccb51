import type { ElementRow } from '../dictionary-element.ts'

/** Elements that only EDIFACT messages have, with the data elements that carry them. */
export const edifactElements: readonly ElementRow[] = [
  ['CHE001', 'Journey of the leg', 'Flight, voyage or trip number of the leg of the route that the place belongs to, where it differs from the first', { format: 'an..17', unTded: '8028' }],
  ['CHE002', 'Carrier of the leg', 'Who carries on the leg of the route that the place belongs to, where it differs from the first', { format: 'an..17', unTded: '3127' }],
  ['CHE003', 'Identity verified', 'Whether the carrier has seen the travel document', { unTded: '7365' }],
  ['CHE004', 'Baggage tag', 'Number on the tag of a piece of baggage', { format: 'an..70', unTded: '4440' }],
  ['CHE005', 'Reference of the person', 'A number under which carriers or authorities keep the person'],
  ['CHE006', 'Reference', 'The number itself', { format: 'an..70', unTded: '1154' }],
  ['CHE007', 'Kind of reference', 'Who gave the number and for what', { format: 'an..3', unTded: '1153' }],
  ['CHE008', 'Kind of response', 'Whether what was sent is accepted, accepted with changes or rejected', { format: 'an..3', unTded: '4343' }],
  ['CHE009', 'Interchange answered', 'The interchange that an acknowledgement of syntax is about'],
  ['CHE010', 'Sender of the interchange', 'Who sent the interchange that is answered', { format: 'an..35', unTded: '0004' }],
  ['CHE011', 'Recipient of the interchange', 'Who received the interchange that is answered', { format: 'an..35', unTded: '0010' }],
  ['CHE012', 'Action', 'What became of the interchange: acknowledged, rejected or received', { format: 'an..3', unTded: '0083' }],
  ['CHE013', 'Service segment', 'Which segment of the envelope is in error', { format: 'an..3', unTded: '0135' }],
  ['CHE014', 'Message answered', 'The message that the status is about'],
  ['CHE015', 'Message reference', 'Number of the message in its interchange', { format: 'an..14', unTded: '0062' }],
  ['CHE016', 'Kind of message', 'Which message of the directory it is', { format: 'an..6', unTded: '0065' }],
  ['CHE017', 'Version of the directory', 'Version of the directory that the message follows', { format: 'an..3', unTded: '0052' }],
  ['CHE018', 'Release of the directory', 'Release of the directory that the message follows', { format: 'an..3', unTded: '0054' }],
  ['CHE019', 'Controlling agency', 'Who keeps the directory that the message follows', { format: 'an..3', unTded: '0051' }],
  ['CHE020', 'Association code', 'Which implementation of the message it follows', { format: 'an..6', unTded: '0057' }],
  ['CHE021', 'Error in a segment', 'A segment that is wrong, by its position in the message'],
  ['CHE022', 'Error in an element', 'A data element that is wrong, by its position in the segment'],
  ['CHE023', 'Position of the element', 'Which element of the segment, the tag being the first', { format: 'n..3', unTded: '0098' }],
  ['CHE024', 'Position of the component', 'Which component of the composite element', { format: 'n..3', unTded: '0104' }],
]
