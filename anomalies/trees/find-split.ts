/** Where a node is cut in two, and what that gains. */
export interface Split {
  readonly feature: number
  /** Bins from 1 to this one go left. */
  readonly bin: number
  readonly missingLeft: boolean
  readonly gain: number
  readonly leftGradient: number
  readonly leftHessian: number
}

/** Sums of first and second derivatives of the loss over a node's rows. */
export interface Sums {
  readonly gradient: number
  readonly hessian: number
}

export interface SplitRules {
  readonly l2: number
  readonly minChildWeight: number
  readonly minGain: number
  readonly monotone: readonly (-1 | 0 | 1)[]
}

/** Sums by bin of one feature: gradient and hessian of bin b at 2b and 2b + 1 from `offset` on. */
export interface FeatureHistogram {
  readonly feature: number
  readonly sums: Float64Array
  readonly offset: number
  readonly binCount: number
}

/** The best split of one feature, or nothing better than `least`. A missing value is tried on both sides. */
export function findSplit(histogram: FeatureHistogram, node: Sums, { rules, least }: { readonly rules: SplitRules; readonly least: number }): Split | undefined {
  const { sums, offset, feature } = histogram
  const [missingGradient, missingHessian] = [sums[offset] ?? 0, sums[offset + 1] ?? 0]
  const direction = rules.monotone[feature] ?? 0
  const floor = Math.max(least, rules.minGain) + part(node.gradient, node.hessian, rules.l2)
  // Where no value is missing, one side is tried
  const withMissing = missingHessian > 0 ? bestCut(histogram, node, { rules, direction, floor, gradient: missingGradient, hessian: missingHessian }) : undefined
  const best = bestCut(histogram, node, { rules, direction, floor: withMissing?.gain ?? floor, gradient: 0, hessian: 0 }) ?? withMissing
  if (best === undefined) return undefined
  // What training never saw missing goes where most rows go
  const missingLeft = missingHessian > 0 ? best === withMissing : 2 * best.hessian >= node.hessian
  return { feature, bin: best.bin, missingLeft, gain: best.gain - floor + Math.max(least, rules.minGain), leftGradient: best.gradient, leftHessian: best.hessian }
}

interface Cut extends Sums {
  readonly bin: number
  readonly gain: number
}

interface CutSearch extends Sums {
  readonly rules: SplitRules
  readonly direction: number
  readonly floor: number
}

/** The best place to cut where the left side begins with what is given. */
function bestCut({ sums, offset, binCount }: FeatureHistogram, node: Sums, search: CutSearch): Cut | undefined {
  let best: Cut | undefined
  let { gradient, hessian, floor } = search
  for (let bin = 1; bin < binCount; bin += 1) {
    gradient += sums[offset + 2 * bin] ?? 0
    hessian += sums[offset + 2 * bin + 1] ?? 0
    const right = node.hessian - hessian
    if (hessian < search.rules.minChildWeight || right < search.rules.minChildWeight) continue
    const gain = gainOf({ gradient, hessian }, { gradient: node.gradient - gradient, hessian: right }, search)
    if (!(gain > floor)) continue
    floor = gain
    best = { bin, gain, gradient, hessian }
  }
  return best
}

function gainOf(left: Sums, right: Sums, { rules: { l2 }, direction }: CutSearch): number {
  if (direction !== 0 && direction * (leafValue(right, l2) - leafValue(left, l2)) < 0) return Number.NEGATIVE_INFINITY
  return part(left.gradient, left.hessian, l2) + part(right.gradient, right.hessian, l2)
}

function part(gradient: number, hessian: number, l2: number): number {
  return (gradient * gradient) / (hessian + l2)
}

/** What a leaf adds before it is believed in part. */
export function leafValue({ gradient, hessian }: Sums, l2: number): number {
  return hessian + l2 > 0 ? -gradient / (hessian + l2) : 0
}
