import { seededDraws } from '../randomness/seeded-draws.ts'
import { binColumns } from './binned-columns.ts'
import { addTree } from './score-row.ts'
import { TreeGrower, type GrowRules } from './tree-grower.ts'
import type { Column, TrainOptions, TreeModel, TreeNodes } from './tree-model.ts'

/**
 * Trains boosted trees for a yes or no: histograms of at most 255 bins, logistic loss, second-order leaves. The same input and seed
 * give the same model. Throws RangeError where there are no rows, columns differ in length, or labels are all alike.
 */
export function trainTrees(columns: readonly Column[], labels: ArrayLike<number>, options: TrainOptions): TreeModel {
  const rows = checkedRows(columns, labels, options)
  const { bins = 255, weights = new Float64Array(rows).fill(1), trees = 300 } = options
  const data = binColumns(columns, bins)
  const training = new Training(labels, weights)
  const grower = new TreeGrower(data, rulesOf(options), seededDraws(options.seed))
  const stopping = earlyStopping(options, training.base)
  for (let tree = 0; tree < trees; tree += 1) {
    training.derive()
    grower.grow(training.gradient, training.hessian)
    const grown = grower.store.lastTree()
    addTree(grown, columns, training.scores)
    options.onTree?.(tree + 1)
    if (stopping?.isOver(grown) === true) break
  }
  const kept = stopping?.best ?? grower.store.treeCount
  return {
    features: options.features, bins: data.bins, base: training.base,
    nodes: grower.store.nodes(kept),
    trainedOn: { rows, positives: training.positives, ...options.trainedOn },
  }
}

function earlyStopping({ validation }: TrainOptions, base: number): EarlyStopping | undefined {
  return validation === undefined ? undefined : new EarlyStopping(validation, base)
}

function rulesOf({ depth = 6, rate = 0.05, l2 = 1, minChildWeight = 1, minGain = 0, rowShare = 1, columnShare = 1, monotone = [] }: TrainOptions): GrowRules {
  return { depth, rate, l2, minChildWeight: Math.max(1e-6, minChildWeight), minGain, rowShare, columnShare, monotone }
}

function checkedRows(columns: readonly Column[], labels: ArrayLike<number>, { features }: TrainOptions): number {
  const rows = labels.length
  if (rows === 0 || columns.length === 0) throw new RangeError('Cannot train: there are no rows')
  if (columns.length !== features.length) throw new RangeError(`Cannot train: ${String(columns.length)} columns, ${String(features.length)} names`)
  if (columns.some((column) => column.length !== rows)) throw new RangeError('Cannot train: columns and labels differ in length')
  const positives = Array.from(labels).filter((label) => label === 1).length
  if (positives === 0 || positives === rows) throw new RangeError('Cannot train: all labels are alike')
  return rows
}

/** Scores of the training rows and the derivatives of the loss there. */
class Training {
  readonly gradient: Float64Array
  readonly hessian: Float64Array
  readonly base: number
  readonly positives: number
  readonly #labels: ArrayLike<number>
  readonly #weights: Float64Array
  readonly scores: Float64Array

  constructor(labels: ArrayLike<number>, weights: Float64Array) {
    this.#labels = labels
    this.#weights = weights
    let [positive, whole, count] = [0, 0, 0]
    for (let row = 0; row < labels.length; row += 1) {
      const isPositive = labels[row] === 1
      positive += isPositive ? weights[row] ?? 0 : 0
      whole += weights[row] ?? 0
      count += isPositive ? 1 : 0
    }
    this.positives = count
    this.base = Math.log(positive / (whole - positive))
    this.scores = new Float64Array(labels.length).fill(this.base)
    this.gradient = new Float64Array(labels.length)
    this.hessian = new Float64Array(labels.length)
  }

  derive(): void {
    for (let row = 0; row < this.scores.length; row += 1) {
      const probability = 1 / (1 + Math.exp(-(this.scores[row] ?? 0)))
      const weight = this.#weights[row] ?? 0
      this.gradient[row] = weight * (probability - (this.#labels[row] ?? 0))
      this.hessian[row] = weight * Math.max(1e-16, probability * (1 - probability))
    }
  }
}

/** Keeps count of the loss on rows that trees are not grown on. */
class EarlyStopping {
  best = 0
  readonly #columns: readonly Column[]
  readonly #labels: ArrayLike<number>
  readonly #patience: number
  readonly #scores: Float64Array
  #least = Number.POSITIVE_INFINITY
  #trees = 0

  constructor({ columns, labels, patience }: NonNullable<TrainOptions['validation']>, base: number) {
    this.#columns = columns
    this.#labels = labels
    this.#patience = patience
    this.#scores = new Float64Array(labels.length).fill(base)
  }

  isOver(grown: TreeNodes): boolean {
    this.#trees += 1
    addTree(grown, this.#columns, this.#scores)
    let loss = 0
    for (let row = 0; row < this.#scores.length; row += 1) {
      const score = this.#scores[row] ?? 0
      loss += Math.log1p(Math.exp(this.#labels[row] === 1 ? -score : score))
    }
    if (loss < this.#least) {
      this.#least = loss
      this.best = this.#trees
    }
    return this.#trees - this.best >= this.#patience
  }
}
