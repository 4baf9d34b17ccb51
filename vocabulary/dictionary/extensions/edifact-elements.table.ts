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
]
