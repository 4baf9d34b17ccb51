import type { MessageFormat } from '../message-format.ts'
import { treeJson } from '../wire-tree/tree-json.ts'
import { postalFamily } from './postal-family.ts'

/** Postal items and answers about them in JSON. */
export const postJson: MessageFormat = treeJson({
  name: 'post-json',
  title: 'Postal items and answers, JSON',
  mediaTypes: ['application/vnd.customhouse.post+json'],
  family: postalFamily,
  messages: 'named',
  mark: /"postal(?:Item|Response)"\s*:/,
})
