import type { MessageFormat } from '../message-format.ts'
import { treeXml } from '../wire-tree/tree-xml.ts'
import { postalFamily } from './postal-family.ts'

/** Postal items and answers about them in XML. */
export const postXml: MessageFormat = treeXml({
  name: 'post-xml',
  title: 'Postal items and answers, XML',
  mediaTypes: ['application/vnd.customhouse.post+xml'],
  family: postalFamily,
  rootName: 'postalInterchange',
  namespace: 'urn:customhouse:post:1',
})
