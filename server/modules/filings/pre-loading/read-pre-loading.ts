import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import { modelOf } from '@customhouse/vocabulary/dictionary/model-of.ts'
import { readReport } from '../manifest/read-report.ts'
import type { StatedPreLoading } from './decide-pre-loading.ts'

/** Type of a report of air cargo before loading, a code of ours (formats/air-manifest). */
const preLoadingType = 'PLD'

/** Whether a document reports air cargo before it is laden, and so is no manifest. */
export function isPreLoading(document: CanonicalDocument): boolean {
  return modelOf(document).conveyanceReport?.typeCode === preLoadingType
}

/** Reads a report of air cargo before loading; undefined for every other document. */
export function readPreLoading(document: CanonicalDocument): StatedPreLoading | undefined {
  const { conveyanceReport: sent } = modelOf(document)
  const report = isPreLoading(document) ? readReport(document) : undefined
  return report === undefined || sent === undefined ? undefined : { report, sent }
}
