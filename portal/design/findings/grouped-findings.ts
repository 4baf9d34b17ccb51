import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'

/** The same matter at one or more places. */
export interface FindingGroup {
  readonly finding: Finding
  readonly places: readonly Finding[]
}

/** Findings that say the same, and differ in where they are alone, as one; in the order in which each matter was first found. Pure. */
export function groupedFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = JSON.stringify([finding.code, finding.severity, finding.message, finding.authority, finding.remedy])
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [finding])
    else known.push(finding)
  }
  return [...groups.values()].flatMap((places) => places.slice(0, 1).map((finding) => ({ finding, places })))
}
