import type { LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { OriginStep } from '@customhouse/vocabulary/provenance/digital-twin.ts'

/** Steps of the path that say the same of several lots. */
export interface PathLine extends Pick<OriginStep, 'words' | 'authority' | 'holds' | 'evidence'> {
  readonly lots: readonly LotId[]
}

/** The path with steps that say the same by the same evidence as one, in the order of the path; what does not hold first. Pure. */
export function pathLines(path: readonly OriginStep[]): readonly PathLine[] {
  const lines = new Map<string, Omit<PathLine, 'lots'> & { readonly lots: LotId[] }>()
  for (const { lot, words, authority, holds, evidence } of path) {
    const key = JSON.stringify([words, authority, holds, evidence.map(({ event }) => event)])
    const known = lines.get(key)
    if (known === undefined) lines.set(key, { words, authority, holds, evidence, lots: [lot] })
    else if (!known.lots.includes(lot)) known.lots.push(lot)
  }
  return [...lines.values()].toSorted((one, other) => Number(one.holds) - Number(other.holds))
}
