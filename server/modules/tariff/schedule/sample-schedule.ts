import { sampleRevisionAsOf, sampleRevisionName, sampleRows, sampleSourceSha256 } from './sample-schedule.table.ts'
import type { LoadedRevision } from './schedule-book.ts'

/** The excerpt that is heard while no whole schedule is loaded. */
export const sampleSchedule: LoadedRevision = {
  revision: {
    name: sampleRevisionName,
    asOf: sampleRevisionAsOf,
    sha256: sampleSourceSha256,
    lines: sampleRows.length,
    loadedAt: `${sampleRevisionAsOf}T00:00:00.000Z`,
    isExcerpt: true,
  },
  rows: sampleRows,
}
