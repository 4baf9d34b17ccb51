import type { Dataset } from '../datasets/dataset.ts'
import { featureNames } from '../features/feature-registry.ts'
import type { TreeModel } from '../trees/tree-model.ts'
import { scoreDeclarations, scoreDeclarationsByPast } from './score-declarations.ts'
import { scoreLines } from './score-lines.ts'
import { scorePrices, scoreVolumes } from './score-prices.ts'
import type { ScoredRow } from './scored-row.ts'

/** Scores all rows of a file, in the order of the file. Throws RangeError where the model is of other rows. */
export function scoreDataset(dataset: Dataset, { model, seed }: { readonly model?: TreeModel; readonly seed: number }): readonly ScoredRow[] {
  if (model !== undefined) requireFit(dataset, model)
  return [...scored(dataset, model, seed)].sort((one, other) => one.place - other.place)
}

function scored(dataset: Dataset, model: TreeModel | undefined, seed: number): readonly ScoredRow[] {
  switch (dataset.kind) {
    case 'declarations': return model === undefined ? scoreDeclarationsByPast(dataset.rows, seed) : scoreDeclarations(dataset.rows, model)
    case 'prices': return scorePrices(dataset.rows)
    case 'volumes': return scoreVolumes(dataset.rows)
    case 'trade-lines': return scoreLines(dataset.rows, model)
  }
}

function requireFit({ kind }: Dataset, model: TreeModel): void {
  if (kind === 'prices' || kind === 'volumes') throw new RangeError(`Cannot score ${kind} with a model: they are compared with their peers`)
  const of = model.kind ?? 'trade-lines'
  if (of !== kind) throw new RangeError(`Cannot score ${kind}: the model is of ${of}`)
  if (kind === 'trade-lines' && model.features.join() !== featureNames.join()) throw new RangeError('Cannot score trade-lines: the model was trained on other features than this program has')
}
