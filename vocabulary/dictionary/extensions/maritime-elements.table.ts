import type { ElementRow } from '../dictionary-element.ts'

/** What the ids of maritimeTable mean. IMO numbers are those of the FAL Compendium, where they are known. */
export const maritimeElements: readonly ElementRow[] = [
  ['CHM001', 'Time of authentication', 'When the master or the agent vouched for the report', { imo: ['IMO0014'] }],
  ['CHM002', 'Given name of the authenticator', 'Given name of the person who vouches for the report', { format: 'an..70', imo: ['IMO0582'] }],
  ['CHM003', 'Role of the authenticator', 'As what the person vouches for the report: master, agent', { codeLists: ['FAL', 'user codes'], imo: ['IMO0128'] }],
  ['CHM004', 'Purpose of the call', 'Why the ship calls at the port', { codeLists: ['FAL', 'user codes'], imo: ['IMO0172'] }],
  ['CHM005', 'Type of ship, in words', 'What kind of ship it is', { format: 'an..256' }],
  ['CHM006', 'Role of the master', 'As what the person named as master stands in the report', { codeLists: ['user codes'] }],
  ['CHM007', 'Number of the person', 'What the ship calls the person in its lists', { format: 'an..35' }],
  ['CHM008', 'Bill of mail', 'What a ship carries of mail, from one office of exchange to another'],
  ['CHM009', 'Office of exchange of origin', 'Which office of the post handed the mail over', { format: 'an..17', codeLists: ['UPU', 'user codes'], imo: ['IMO1232'] }],
  ['CHM010', 'Name of the office of origin', 'What that office is called', { format: 'an..256', imo: ['IMO1233'] }],
  ['CHM011', 'Office of exchange of destination', 'Which office of the post takes the mail', { format: 'an..17', codeLists: ['UPU', 'user codes'], imo: ['IMO1234'] }],
  ['CHM012', 'Name of the office of destination', 'What that office is called', { format: 'an..256', imo: ['IMO1235'] }],
  ['CHM013', 'Receptacles of letter post', 'How many receptacles of letters there are', { imo: ['IMO1180'] }],
  ['CHM014', 'Receptacles of parcels', 'How many receptacles of parcels there are', { imo: ['IMO1181'] }],
  ['CHM015', 'Empty receptacles', 'How many empty receptacles are returned', { imo: ['IMO1182'] }],
  ['CHM016', 'Weight of letter post', 'Gross weight of the letters', { imo: ['IMO1183'] }],
  ['CHM017', 'Weight of parcels', 'Gross weight of the parcels', { imo: ['IMO1184'] }],
  ['CHM018', 'Weight of empty receptacles', 'Gross weight of the empty receptacles', { imo: ['IMO1185'] }],
  ['CHM019', 'Remarks on the mail', 'What else is to be said of the mail', { format: 'an..512' }],
  ['CHM020', "Shipper's reference of dangerous goods", 'What the shipper calls the dangerous goods', { format: 'an..70', imo: ['IMO0056'] }],
  ['CHM021', 'Further facts about dangerous goods', 'What the dangerous goods manifest says beyond its columns', { format: 'an..512' }],
]
