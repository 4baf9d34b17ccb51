import type { ElementRow } from '../dictionary-element.ts'

/** What the ids of unCefactTable mean. */
export const unCefactElements: readonly ElementRow[] = [
  ['CHN001', 'Summary of the consignment', 'What the consignment is, in a few words', { format: 'an..512' }],
  ['CHN002', 'Product', 'The product that goods are, with its batch and serial number'],
  ['CHN003', 'Product address', 'Address on the web that stands for the product, batch or single item'],
  ['CHN004', 'Registered product number', 'Number of the product in a register, such as that of GS1', { format: 'an..70' }],
  ['CHN005', 'Product name', 'What the product is sold as', { format: 'an..256' }],
  ['CHN006', 'Batch', 'Which batch, lot or heat the goods are of', { format: 'an..70' }],
  ['CHN007', 'Serial number', 'Which single item it is', { format: 'an..70' }],
  ['CHN008', 'Date of production', 'When the goods were made'],
  ['CHN009', 'Product passport', 'Address of the passport or attestation that says this of the goods'],
  ['CHN010', 'Producer', 'Who made the goods'],
  ['CHN011', 'Producer address on the web', 'Address on the web that stands for who made the goods'],
  ['CHN012', 'Registered number of the producer', 'Number of the producer in a register of businesses', { format: 'an..70' }],
  ['CHN013', 'Name of the producer', 'What the producer is called', { format: 'an..256' }],
  ['CHN014', 'Place of production', 'Works, mine or field where the goods were made'],
  ['CHN015', 'Facility address on the web', 'Address on the web that stands for the place of production'],
  ['CHN016', 'Registered number of the facility', 'Number of the place of production in a register', { format: 'an..70' }],
  ['CHN017', 'Name of the facility', 'What the place of production is called', { format: 'an..256' }],
]
