import type { TreeModel, TreeNodes } from './tree-model.ts'

/** Log odds of a row, its features in the model's order; NaN is missing. */
export function scoreRow(model: TreeModel, row: Float64Array): number {
  const { roots } = model.nodes
  let score = model.base
  for (let tree = 0; tree < roots.length; tree += 1) score += treeValue(model.nodes, roots[tree] ?? 0, row)
  return score
}

/** What one tree adds to a row's log odds. */
export function treeValue(nodes: TreeNodes, root: number, row: Float64Array): number {
  const { feature, value } = nodes
  let node = root
  while ((feature[node] ?? -1) >= 0) node = childOf(nodes, node, row)
  return value[node] ?? 0
}

function childOf({ feature, threshold, missingLeft, left }: TreeNodes, node: number, row: Float64Array): number {
  const value = row[feature[node] ?? 0] ?? Number.NaN
  const goesLeft = Number.isFinite(value) ? value <= (threshold[node] ?? 0) : missingLeft[node] === 1
  return (left[node] ?? 0) + (goesLeft ? 0 : 1)
}

/**
 * How much each feature moved a row's log odds away from those of the average training row: at each node on its way, the step of the mean belongs to the
 * feature that is asked there. With `average` they add up to the score exactly.
 */
export interface Contributions {
  readonly average: number
  readonly byFeature: Float64Array
}

/** Explains a score by its features. */
export function contributions(model: TreeModel, row: Float64Array): Contributions {
  const { roots, feature, value } = model.nodes
  const byFeature = new Float64Array(model.features.length)
  let average = model.base
  for (const root of roots) {
    average += value[root] ?? 0
    let node = root
    for (let asked = feature[node] ?? -1; asked >= 0; asked = feature[node] ?? -1) {
      const child = childOf(model.nodes, node, row)
      byFeature[asked] = (byFeature[asked] ?? 0) + (value[child] ?? 0) - (value[node] ?? 0)
      node = child
    }
  }
  return { average, byFeature }
}
