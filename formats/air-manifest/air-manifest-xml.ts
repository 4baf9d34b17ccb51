import type { MessageFormat } from '../message-format.ts'
import { treeXml } from '../wire-tree/tree-xml.ts'
import { airFamily } from './air-family.ts'

/** Air cargo manifests, data before loading and answers about them in XML. Messages are chosen as in JSON. */
export const airManifestXml: MessageFormat = treeXml({
  name: 'air-manifest-xml',
  title: 'Air cargo manifests and data before loading, XML',
  mediaTypes: ['application/vnd.customhouse.air+xml'],
  family: airFamily,
  rootName: 'airInterchange',
  namespace: 'urn:customhouse:air:1',
})
