import type { TreeModel } from '@customhouse/anomalies/trees/tree-model.ts'

/** How far lines of late differ from those that a model learned from: in one feature, or in its scores. */
export interface Drift {
  readonly name: string
  /** Population stability index. */
  readonly index: number
  readonly level: 'stable' | 'moderate' | 'large'
}

/** Siddiqi (2006), Credit Risk Scorecards: below .1 stable, from .25 on a shift that asks for another model. */
export const driftLimits = { moderate: 0.1, large: 0.25 } as const

/** Fewer lines differ by chance alone. */
export const linesWatchedMin = 100

const groupsMax = 10

/** The index of each feature of a model over late lines. A feature that is not known of a line counts as a group of its own. Pure. */
export function driftOfFeatures({ features, bins }: Pick<TreeModel, 'features' | 'bins'>, lines: readonly Readonly<Record<string, number>>[]): readonly Drift[] {
  return features.map((name, at) => {
    const { cuts, counts } = bins[at] ?? { cuts: new Float64Array(), counts: new Uint32Array() }
    const late = new Array<number>(counts.length).fill(0)
    for (const line of lines) {
      const bin = binOf(cuts, line[name])
      late[bin] = (late[bin] ?? 0) + 1
    }
    return driftOf(name, ...grouped([...counts], late))
  }).sort((one, other) => other.index - one.index)
}

/** The index of scores over those that the model was measured on, by tenths. */
export function driftOfScores(measured: readonly number[], late: readonly number[]): Drift {
  return driftOf('score', measured, late)
}

/** The first bin is of what is not known. */
function binOf(cuts: Float64Array, value: number | undefined): number {
  if (value === undefined || !Number.isFinite(value)) return 0
  let [low, high] = [0, cuts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= (cuts[middle] ?? 0)) high = middle
    else low = middle + 1
  }
  return low + 1
}

/** Neighbouring bins together until each has a tenth of what was learned from: many small bins differ by chance alone. */
function grouped([missing = 0, ...learned]: readonly number[], [lateMissing = 0, ...late]: readonly number[]): [number[], number[]] {
  const least = learned.reduce((sum, count) => sum + count, 0) / groupsMax
  const groups: [number[], number[]] = [[missing], [lateMissing]]
  let [held, lateHeld] = [0, 0]
  learned.forEach((count, at) => {
    held += count
    lateHeld += late[at] ?? 0
    if (held < least && at < learned.length - 1) return
    groups[0].push(held)
    groups[1].push(lateHeld);
    [held, lateHeld] = [0, 0]
  })
  return groups
}

const shareMin = 0.001

function driftOf(name: string, learned: readonly number[], late: readonly number[]): Drift {
  const [of, lateOf] = [learned, late].map((counts) => counts.reduce((sum, count) => sum + count, 0))
  const index = of === undefined || lateOf === undefined || of === 0 || lateOf === 0 ? 0 : learned.reduce((sum, count, at) => {
    const before = Math.max(shareMin, count / of)
    const now = Math.max(shareMin, (late[at] ?? 0) / lateOf)
    return sum + (now - before) * Math.log(now / before)
  }, 0)
  return { name, index, level: index >= driftLimits.large ? 'large' : index >= driftLimits.moderate ? 'moderate' : 'stable' }
}
