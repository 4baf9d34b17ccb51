/** Lines of one port, one origin, or of importers of one size. */
export interface GroupCount {
  readonly by: 'port' | 'origin' | 'importer-size'
  readonly group: string
  readonly lines: number
  /** Among the tenth of all lines that are most unusual. */
  readonly flagged: number
  readonly inspected: number
  readonly found: number
}

export interface GroupRate extends GroupCount {
  /** Share flagged over that of all lines. */
  readonly flaggedRatio: number
  /** Share of inspections that found something, over that of all; absent below the least that is told. */
  readonly hitRatio?: number
  /** Flagged more than others though inspections find no more there: nobody should be looked at for where they are. */
  readonly isNotable: boolean
}

/** Four fifths, as equal chances are commonly judged (29 CFR 1607.4(D)), the other way round; and how few lines tell nothing. */
export const biasLimits = { ratio: 1.25, lines: 30, inspected: 10 } as const

/** How the groups of one kind compare with all lines. Pure. */
export function groupRates(groups: readonly GroupCount[]): readonly GroupRate[] {
  return groups.map((group) => {
    const all = groups.filter(({ by }) => by === group.by).reduce((sum, one) => ({ lines: sum.lines + one.lines, flagged: sum.flagged + one.flagged, inspected: sum.inspected + one.inspected, found: sum.found + one.found }), { lines: 0, flagged: 0, inspected: 0, found: 0 })
    const flaggedRatio = ratio(group.flagged, group.lines, all.flagged / all.lines)
    const hitRatio = group.inspected < biasLimits.inspected ? undefined : ratio(group.found, group.inspected, all.found / all.inspected)
    const isNotable = group.lines >= biasLimits.lines && flaggedRatio > biasLimits.ratio && hitRatio !== undefined && hitRatio <= 1
    return { ...group, flaggedRatio, ...(hitRatio === undefined ? {} : { hitRatio }), isNotable }
  })
}

function ratio(some: number, of: number, usual: number): number {
  return of === 0 || !(usual > 0) ? 1 : some / of / usual
}
