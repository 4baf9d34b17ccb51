import type { MessageFormat } from '../message-format.ts'
import { treeJson } from '../wire-tree/tree-json.ts'
import { airFamily } from './air-family.ts'

/**
 * Air cargo manifests, data before loading and answers about them in JSON. `message` of the options of the writer, `airManifest` or
 * `preLoadingReport`, writes a report as that; without it its document type (D013) decides.
 */
export const airManifestJson: MessageFormat = treeJson({
  name: 'air-manifest-json',
  title: 'Air cargo manifests and data before loading, JSON',
  mediaTypes: ['application/vnd.customhouse.air+json'],
  family: airFamily,
  messages: 'named',
  mark: /"(?:airManifest|preLoadingReport|preLoadingAnswer)"\s*:/,
})
