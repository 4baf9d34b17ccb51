import type { AgencyStatus } from '@customhouse/formats/format.ts'
import type { DispositionGiven } from '../../determinations/index.ts'

/** What agencies had said of their lines by a moment: the last word on each. Pure. */
export function agencyStatuses(given: readonly Pick<DispositionGiven, 'agency' | 'lines' | 'disposition' | 'reason' | 'givenAt'>[], by: string): readonly AgencyStatus[] {
  const latest = new Map<string, AgencyStatus>()
  for (const { agency, lines, disposition, reason, givenAt } of given) if (givenAt <= by) for (const line of lines) latest.set(`${agency} ${String(line)}`, { agency, line, disposition, words: reason })
  return [...latest.values()]
}
