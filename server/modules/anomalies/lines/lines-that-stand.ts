import type { AdviceAsked } from '@customhouse/vocabulary/advice/advice.ts'

/** A filing of the group, as far as it says which goods of an entry stand. */
export interface FilingThatStands {
  readonly environment: AdviceAsked['environment']
  readonly filing: string
  readonly entryNumber: string
  readonly kind: string
  readonly isCancel: boolean
}

/** Under one entry number the goods count once: by the last accepted filing, and by the entry summary where there is one. */
export interface Standing {
  /** The filings of the group whose lines stand. */
  readonly stand: ReadonlySet<string>
  /** What takes the place of which lines on file. A cargo release takes the place of none of a summary. */
  readonly replaced: readonly Pick<FilingThatStands, 'environment' | 'entryNumber' | 'kind'>[]
}

/** Which filings of a group stand, in the order in which they were accepted. Pure. */
export function linesThatStand(accepted: readonly FilingThatStands[]): Standing {
  const last = new Map<string, FilingThatStands>()
  for (const one of accepted) {
    const key = `${one.environment} ${one.entryNumber}`
    const before = last.get(key)
    if (before === undefined || one.kind === 'entry-summary' || before.kind === 'entry') last.set(key, one)
  }
  const standing = [...last.values()]
  return {
    stand: new Set(standing.filter(({ isCancel }) => !isCancel).map(({ filing }) => filing)),
    replaced: standing.map(({ environment, entryNumber, kind }) => ({ environment, entryNumber, kind })),
  }
}
