import type { ElementRow } from '../dictionary-element.ts'

/** What the ids of airTable mean. */
export const airElements: readonly ElementRow[] = [
  ['CHA001', 'Consolidation', 'Whether house waybills stand below this waybill'],
  ['CHA002', 'Split shipment', 'Whether the consignment comes in parts, on more than one flight'],
  ['CHA003', 'Part of a split shipment', 'Which of the parts this flight carries', { format: 'an..17' }],
  ['CHA004', 'Packages aboard', 'How many packages of a split consignment this flight carries'],
  ['CHA005', 'Weight aboard', 'Gross weight of what this flight carries of a split consignment'],
  ['CHA006', 'Further filer', 'Who else is to report about the waybill, by the number that the authority knows it by', { format: 'an..17', codeLists: ['user codes'] }],
  ['CHA007', 'Arrival of the movement', 'When the goods are to be at the destination of the movement'],
]
