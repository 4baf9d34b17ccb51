import type { TreeModel } from '@customhouse/anomalies/trees/tree-model.ts'

/** The model that an environment's lines are scored with. */
export interface ModelInForce {
  readonly id: string
  readonly model: TreeModel
}
