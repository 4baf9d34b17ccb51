import type { LabelledLine } from '../datasets/dataset.ts'
import { featureNames } from '../features/feature-registry.ts'
import { reasonsOf, unusualness } from '../features/reasons-of.ts'
import { probabilityOf } from '../calibration/calibration.ts'
import { featuredRows } from '../lines/line-model.ts'
import { contributions, scoreRow } from '../trees/score-row.ts'
import type { TreeModel } from '../trees/tree-model.ts'
import type { ScoredRow } from './scored-row.ts'

/** Lines of trade by a model, or by weights that people stated where there is none; each by what was known before it. */
export function scoreLines(rows: readonly LabelledLine[], model?: TreeModel): readonly ScoredRow[] {
  return featuredRows(rows).map(({ row, computed, values }) => {
    const weights = model === undefined ? undefined : weightsOf(model, values)
    const score = model === undefined ? unusualness(computed) : probabilityOf(scoreRow(model, values), model.calibration)
    return { hid: row.hid, place: row.place, score: Number(score.toFixed(6)), reasons: reasonsOf(row.line, computed, weights).map(({ words }) => words) }
  })
}

function weightsOf(model: TreeModel, values: Float64Array): ReadonlyMap<string, number> {
  const { byFeature } = contributions(model, values)
  return new Map(featureNames.map((name, feature) => [name, byFeature[feature] ?? 0]))
}
