/** How one part of the service was found; `unknown` where nobody here can tell. */
export type Standing = 'works' | 'fails' | 'unknown'

export type PartName = 'api' | 'database' | 'portal' | 'log' | 'events' | 'queue'

/** What one look at the service found. */
export interface Observed {
  readonly at: string
  readonly standings: Readonly<Record<PartName, Standing>>
  readonly version?: string
  /** How many entries the log has. */
  readonly logSize?: number
  readonly milliseconds?: number
}

/** When a part was found to stand otherwise than before. */
export interface Turn {
  readonly part: PartName
  readonly standing: Standing
  readonly at: string
}

export const partNames: readonly PartName[] = ['api', 'database', 'portal', 'log', 'events', 'queue']

const turnsMax = 50

/** The turns that this page has seen, with those of a new look, the newest first. */
export function withTurns(turns: readonly Turn[], { at, standings }: Pick<Observed, 'at' | 'standings'>): readonly Turn[] {
  const found = partNames.flatMap((part): readonly Turn[] => {
    const last = turns.find((turn) => turn.part === part)
    return last?.standing === standings[part] ? [] : [{ part, standing: standings[part], at }]
  })
  return found.length === 0 ? turns : [...found, ...turns].slice(0, turnsMax)
}

/** Since when a part stands as it does, as far as this page has seen. */
export function sinceWhen(turns: readonly Turn[], part: PartName): string | undefined {
  return turns.find((turn) => turn.part === part)?.at
}

/** The number of entries in a signed checkpoint: its second line (C2SP tlog-checkpoint). */
export function checkpointSize(checkpoint: string): number | undefined {
  const [, size = ''] = checkpoint.split('\n')
  return /^\d{1,15}$/.test(size) ? Number(size) : undefined
}
