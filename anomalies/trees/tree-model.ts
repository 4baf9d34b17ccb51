import type { Calibration } from '../calibration/calibration.ts'
import type { TargetEncoding } from '../encoding/target-encoding.ts'

/**
 * All nodes of all trees, side by side. A node with `feature` -1 is a leaf; else a row goes to `left` where its value is at most
 * `threshold`, or is missing and `missingLeft` is 1, and to `left` + 1 otherwise.
 */
export interface TreeNodes {
  /** Of each tree, the place of its first node. */
  readonly roots: Int32Array
  readonly feature: Int16Array
  readonly threshold: Float64Array
  readonly missingLeft: Uint8Array
  readonly left: Int32Array
  /** Of a leaf, what it adds in log odds; of another, what its leaves add on average over the training rows. */
  readonly value: Float64Array
}

/** What a model was trained on, to be told with it. */
export interface TrainedOn {
  readonly rows: number
  readonly positives: number
  /** Days of the first and last row, where rows have days. */
  readonly from?: string
  readonly to?: string
  readonly protocol?: string
  /** Measured on rows that it was not trained on. */
  readonly auc?: number
}

/** Bins of one feature: the values that separate them, and how many training rows fell in each, the missing first. Drift is told from these. */
export interface FeatureBins {
  readonly cuts: Float64Array
  readonly counts: Uint32Array
}

/** Boosted trees for a yes or no, in log odds. */
export interface TreeModel {
  readonly features: readonly string[]
  readonly bins: readonly FeatureBins[]
  /** Log odds before any tree. */
  readonly base: number
  readonly nodes: TreeNodes
  readonly calibration?: Calibration
  /** What kind of rows it scores, e.g. `declarations`; absent where whoever holds the model knows. */
  readonly kind?: string
  /** Outcomes by value of a category, where features are made of them. */
  readonly encodings?: readonly TargetEncoding[]
  readonly trainedOn: TrainedOn
}

/** How trees are grown. What is left out has the value in brackets. */
export interface TrainOptions {
  readonly features: readonly string[]
  readonly seed: number
  /** [300] */
  readonly trees?: number
  /** How much of each tree is believed [0.05]. */
  readonly rate?: number
  /** [6] */
  readonly depth?: number
  /** Pulls leaves towards nothing [1]. */
  readonly l2?: number
  /** Least sum of second derivatives in a leaf [1]. */
  readonly minChildWeight?: number
  /** Least gain of a split [0]. */
  readonly minGain?: number
  /** Share of the rows, and of the columns, that each tree sees [1]. */
  readonly rowShare?: number
  readonly columnShare?: number
  /** At most so many, up to 255 [255]. */
  readonly bins?: number
  /** For each feature: 1 where more may never lower the score, -1 where it may never raise it, 0 for no promise. */
  readonly monotone?: readonly (-1 | 0 | 1)[]
  readonly weights?: Float64Array
  /** Stops where the loss on these has not fallen for `patience` trees, and keeps the best. */
  readonly validation?: { readonly columns: readonly Column[]; readonly labels: ArrayLike<number>; readonly patience: number }
  readonly trainedOn?: Omit<TrainedOn, 'rows' | 'positives'>
  /** Called after each tree. */
  readonly onTree?: (done: number) => void
}

/** Values of one feature, row by row; NaN, and what is not finite, is missing. */
export type Column = Float32Array | Float64Array
