import type { ElementRow } from '../dictionary-element.ts'

/** Elements that only X12 customs sets have, with the X12 elements that carry them. */
export const x12Elements: readonly ElementRow[] = [
  ['CHX001', 'Type of amendment', 'Whether a bill is added, changed or taken out', { format: 'an1', x12: ['M1303'], codeLists: ['user codes'] }],
  ['CHX002', 'Action', 'What is to be done with the bill', { format: 'an..2', x12: ['M1307', 'MBL03'], codeLists: ['user codes'] }],
  ['CHX003', 'Place of the amendment', 'Port that the amended bill belongs to, by code', { format: 'an..30', x12: ['M1302'] }],
  ['CHX004', 'Party of the consignment', 'Anyone with a part in the consignment who has no place of its own'],
  ['CHX005', 'Role of the party', 'What part the party has in the consignment', { format: 'an..3', x12: ['N101'], codeLists: ['user codes'] }],
  ['CHX006', 'Name of the party', 'What the party is called', { format: 'an..70', x12: ['N102'], unTded: '3036' }],
  ['CHX007', 'Identifier of the party', 'Number by which the party is known', { format: 'an..80', x12: ['N104'], unTded: '3039' }],
  ['CHX008', 'In-bond control number', 'Number by which a carrier controls goods that move in bond', { format: 'an..25', x12: ['M1206'] }],
  ['CHX009', 'Kind of equipment', 'Container, trailer, rail car or no equipment at all', { format: 'an..3', x12: ['VID01', 'N711'], codeLists: ['user codes'] }],
  ['CHX010', 'Scheme of the dangerous goods number', 'Which list the number of the dangerous goods is from', { format: 'an1', x12: ['H103'], codeLists: ['user codes'] }],
  ['CHX011', 'Further reference of the event', 'Another number that the event is about', { format: 'an..80', x12: ['M1508'] }],
  ['CHX012', 'Freight charge', 'What the carriage costs in all', { x12: ['L305'] }],
  ['CHX013', 'Acknowledgement', 'How much of a group of messages was received and accepted'],
  ['CHX014', 'Kind of the group', 'Which kind of messages the acknowledged group holds', { format: 'an2', x12: ['AK101'] }],
  ['CHX015', 'Messages included', 'How many messages the group says that it holds', { format: 'n..6', x12: ['AK902'] }],
  ['CHX016', 'Messages received', 'How many messages of the group arrived', { format: 'n..6', x12: ['AK903'] }],
  ['CHX017', 'Messages accepted', 'How many messages of the group were accepted', { format: 'n..6', x12: ['AK904'] }],
]
