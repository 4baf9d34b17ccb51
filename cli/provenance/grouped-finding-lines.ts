import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { findingLines } from '../terminal/finding-lines.ts'

const placesShown = 4
const weights = ['fatal', 'warning', 'information'] as const

/** Findings, the heaviest first; what is found in several places is said once, with the places. */
export function groupedFindingLines(findings: readonly Finding[]): readonly string[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const { code, severity, message, authority, remedy } = finding
    const key = JSON.stringify([code, severity, message, authority, remedy])
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [finding])
    else known.push(finding)
  }
  return weights.flatMap((weight) => [...groups.values()].filter(([first]) => first?.severity === weight).flatMap(linesOfGroup))
}

/** How many there are of each weight: `1 fatal, 2 warnings`. */
export function findingCount(findings: readonly Finding[]): string {
  return weights.map((weight) => ({ weight, count: findings.filter(({ severity }) => severity === weight).length })).filter(({ count }) => count > 0)
    .map(({ weight, count }) => `${String(count)} ${weight === 'warning' && count > 1 ? 'warnings' : weight}`).join(', ')
}

function linesOfGroup(group: readonly Finding[]): readonly string[] {
  const [head = '', , ...rest] = group.slice(0, 1).flatMap(findingLines)
  const places = [...new Set(group.flatMap((one) => findingLines(one).slice(1, 2)))]
  const more = places.length - placesShown
  return [head, ...places.slice(0, placesShown), ...(more > 0 ? [`            and ${String(more)} place${more === 1 ? '' : 's'} more`] : []), ...rest]
}
