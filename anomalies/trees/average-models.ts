import type { TreeModel } from './tree-model.ts'

/** Models of the same features as one whose score is the mean of theirs; bins and all else are the first one's. */
export function averageModels(models: readonly [TreeModel, ...TreeModel[]]): TreeModel {
  const share = 1 / models.length
  const starts: number[] = []
  let count = 0
  for (const { nodes } of models) {
    starts.push(count)
    count += nodes.feature.length
  }
  const shifted = (list: Int32Array, model: number): number[] => Array.from(list, (place) => (place < 0 ? place : place + (starts[model] ?? 0)))
  return {
    ...models[0],
    base: models.reduce((sum, { base }) => sum + base * share, 0),
    nodes: {
      roots: Int32Array.from(models.flatMap(({ nodes }, model) => shifted(nodes.roots, model))),
      left: Int32Array.from(models.flatMap(({ nodes }, model) => shifted(nodes.left, model))),
      feature: Int16Array.from(models.flatMap(({ nodes }) => [...nodes.feature])),
      threshold: Float64Array.from(models.flatMap(({ nodes }) => [...nodes.threshold])),
      missingLeft: Uint8Array.from(models.flatMap(({ nodes }) => [...nodes.missingLeft])),
      value: Float64Array.from(models.flatMap(({ nodes }) => Array.from(nodes.value, (value) => value * share))),
    },
  }
}
