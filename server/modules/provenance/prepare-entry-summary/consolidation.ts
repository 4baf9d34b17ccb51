import { daysBetween } from '@customhouse/vocabulary/measures/calendar.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { ReleaseOnFile } from './entry-summary-request.ts'
import { entrySummaryConditions as conditions } from './entry-summary-conditions.ts'

/** What the summary says of cargo releases. */
export interface Consolidation {
  readonly releases: readonly string[]
  readonly isConsolidated: boolean
  readonly findings: readonly Finding[]
}

/** Releases that are consolidated all lie within so many days, the first and the last among them (CATAIR AE, usage note z). */
const daysMax = 7

/** Several releases of the filer within seven days are consolidated under the summary, and others are not: then it names none. */
export function consolidation(releases: readonly ReleaseOnFile[], entryNumber: string | undefined): Consolidation {
  const none = (findings: readonly Finding[]): Consolidation => ({ releases: [], isConsolidated: false, findings })
  if (releases.length < 2) return none([])
  const days = releases.map(({ releasedOn }) => releasedOn).sort()
  if (daysBetween(days[0] ?? '', days.at(-1) ?? '') >= daysMax) return none([findingAt(conditions.releasesTooFarApart, '/releases')])
  const filers = new Set([...releases.map((one) => one.entryNumber.slice(0, 3)), ...(entryNumber === undefined ? [] : [entryNumber.slice(0, 3)])])
  if (filers.size > 1) return none([findingAt(conditions.releasesOfOtherFiler, '/releases')])
  return { releases: [...new Set(releases.map((one) => one.entryNumber))], isConsolidated: true, findings: [] }
}
