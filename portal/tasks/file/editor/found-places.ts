import type { Finding, Severity } from '@customhouse/vocabulary/finding/finding.ts'
import type { FoundInMessage } from '../../../session/filing/check-file.ts'
import { placeOf, type Place, type PlacedText } from '../place/finding-place.ts'

const weights: readonly Severity[] = ['fatal', 'warning', 'information']

/** A finding with where it stands in the text as it is now. */
export interface PlacedFinding {
  readonly finding: Finding
  readonly place: Place | 'whole'
}

/** Findings in the order of the text, those about the whole first; on one line the heavier first. */
export function placedFindings(found: readonly FoundInMessage[], text: PlacedText): readonly PlacedFinding[] {
  return found.map(({ finding, message }) => ({ finding, place: placeOf(finding, text, message) })).toSorted((one, other) => rank(one) - rank(other))
}

function rank({ place, finding }: PlacedFinding): number {
  return (place === 'whole' ? 0 : place.line + 1) * weights.length + weights.indexOf(finding.severity)
}

/** The findings of each line that has any. */
export function findingsByLine(placed: readonly PlacedFinding[]): ReadonlyMap<number, readonly PlacedFinding[]> {
  const byLine = new Map<number, PlacedFinding[]>()
  for (const one of placed) {
    if (one.place === 'whole') continue
    const line = byLine.get(one.place.line)
    if (line === undefined) byLine.set(one.place.line, [one])
    else line.push(one)
  }
  return byLine
}

/** The next finding with a place after a line, or the one before it; round at the ends. */
export function nextPlace(placed: readonly PlacedFinding[], line: number, direction: 'next' | 'previous'): PlacedFinding | undefined {
  const inText = placed.filter(({ place }) => place !== 'whole')
  const at = ({ place }: PlacedFinding) => (place === 'whole' ? -1 : place.line)
  if (direction === 'next') return inText.find((one) => at(one) > line) ?? inText[0]
  return inText.findLast((one) => at(one) < line) ?? inText.at(-1)
}

/** The heaviest severity among findings. */
export function heaviest(placed: readonly PlacedFinding[]): Severity | undefined {
  return weights.find((severity) => placed.some(({ finding }) => finding.severity === severity))
}
