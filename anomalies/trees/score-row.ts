import type { Column, TreeModel, TreeNodes } from './tree-model.ts'

/** Log odds of a row, its features in the model's order; NaN is missing. */
export function scoreRow(model: TreeModel, row: Float64Array): number {
  const { roots } = model.nodes
  let score = model.base
  for (let tree = 0; tree < roots.length; tree += 1) score += treeValue(model.nodes, roots[tree] ?? 0, row)
  return score
}

function treeValue(nodes: TreeNodes, root: number, row: Float64Array): number {
  const { feature, value } = nodes
  let node = root
  while ((feature[node] ?? -1) >= 0) node = childOf(nodes, node, row)
  return value[node] ?? 0
}

/** Adds what one tree says to the scores of rows that stand in columns. */
export function addTree(nodes: TreeNodes, columns: readonly Column[], scores: Float64Array): void {
  for (let row = 0; row < scores.length; row += 1) scores[row] = (scores[row] ?? 0) + leafValueAt(nodes, columns, row)
}

function leafValueAt(nodes: TreeNodes, columns: readonly Column[], row: number): number {
  const { feature, left, value } = nodes
  let node = 0
  for (let asked = feature[0] ?? -1; asked >= 0; asked = feature[node] ?? -1) {
    node = (left[node] ?? 0) + (isLeft(nodes, node, columns[asked]?.[row] ?? Number.NaN) ? 0 : 1)
  }
  return value[node] ?? 0
}

function childOf(nodes: TreeNodes, node: number, row: Float64Array): number {
  return (nodes.left[node] ?? 0) + (isLeft(nodes, node, row[nodes.feature[node] ?? 0] ?? Number.NaN) ? 0 : 1)
}

function isLeft({ threshold, missingLeft }: TreeNodes, node: number, value: number): boolean {
  return Number.isFinite(value) ? value <= (threshold[node] ?? 0) : missingLeft[node] === 1
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
