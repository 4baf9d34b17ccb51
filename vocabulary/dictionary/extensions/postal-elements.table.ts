import type { ElementRow } from '../dictionary-element.ts'

/** What the ids of postalTable mean. */
export const postalElements: readonly ElementRow[] = [
  ['CHP001', 'Postal customs form', 'Which form of the post the data are those of: CN22 or CN23', { format: 'an4', codeLists: ['UPU'] }],
  ['CHP002', 'Nature of the transaction, in words', 'Why the item is sent, where no code says it', { format: 'an..35' }],
  ['CHP003', 'Postal receptacle', 'Bag, tray or container of the post that the item travels in'],
  ['CHP004', 'Receptacle identifier', 'What the post calls the receptacle', { format: 'an..35' }],
  ['CHP005', 'Dispatch identifier', 'What the post calls the dispatch that the receptacle is of', { format: 'an..35' }],
  ['CHP006', 'Mail category', 'How the dispatch travels: by air, by surface, by surface with priority', { format: 'a1', codeLists: ['UPU'] }],
]
