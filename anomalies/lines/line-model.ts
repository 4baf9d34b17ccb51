import { calibrate } from '../calibration/calibrate.ts'
import type { LabelledLine } from '../datasets/dataset.ts'
import { featureNames } from '../features/feature-registry.ts'
import { featureRow, valuesByName, type ComputedFeature } from '../features/features-of-line.ts'
import type { DatedMeasure } from '../features/measure.ts'
import { pointInTime } from '../features/point-in-time.ts'
import { scoreRow } from '../trees/score-row.ts'
import { trainTrees } from '../trees/train-trees.ts'
import type { TreeModel } from '../trees/tree-model.ts'

/** A line with its features as they were known on its day. */
export interface FeaturedRow {
  readonly row: LabelledLine
  readonly computed: readonly ComputedFeature[]
  /** As a model asks for them. */
  readonly values: Float64Array
}

/** Features of all lines, each by what was known before it. Rows in the order of their days. */
export function featuredRows(rows: readonly LabelledLine[], measures: readonly DatedMeasure[] = []): readonly FeaturedRow[] {
  const rowOf = new Map(rows.map((row) => [row.line, row]))
  const outcomes = rows.flatMap(({ line, isIllicit, inspectedOn }) => (isIllicit === undefined ? [] : [{ ...line, isIllicit, inspectedOn }]))
  return Array.from(pointInTime({ lines: rows.map(({ line }) => line), outcomes, measures }), ({ line, computed }) => {
    const row = rowOf.get(line)
    return row === undefined ? [] : [{ row, computed, values: featureRow(valuesByName(computed)) }]
  }).flat()
}

const growth = { trees: 150, rate: 0.06, depth: 4, l2: 3, minChildWeight: 3, rowShare: 0.8, columnShare: 0.7, bins: 64 }

/** Trees over lines with known outcomes; others are passed over. Throws RangeError where outcomes are all alike. */
export function trainOnLines(rows: readonly FeaturedRow[], seed: number): TreeModel {
  const known = rows.filter(({ row }) => row.isIllicit !== undefined)
  const columns = featureNames.map((_, feature) => Float64Array.from(known, ({ values }) => values[feature] ?? Number.NaN))
  const model = trainTrees(columns, labelsOf(known), { ...growth, features: featureNames, seed, trainedOn: { from: known[0]?.row.date ?? '', to: known.at(-1)?.row.date ?? '' } })
  return { ...model, kind: 'trade-lines' }
}

/** A model to be kept, calibrated on the last fifth by one that saw only what came before. */
export function trainLineModel(rows: readonly LabelledLine[], seed: number): TreeModel {
  const known = featuredRows(rows).filter(({ row }) => row.isIllicit !== undefined)
  const cut = Math.floor(known.length * 0.8)
  const later = known.slice(cut)
  const before = trainOnLines(known.slice(0, cut), seed)
  const calibration = calibrate({ logOdds: later.map(({ values }) => scoreRow(before, values)), labels: labelsOf(later) }, 'platt')
  return { ...trainOnLines(known, seed), calibration }
}

/** 1 where an inspection found something. */
export function labelsOf(rows: readonly FeaturedRow[]): Uint8Array {
  return Uint8Array.from(rows, ({ row }) => (row.isIllicit === true ? 1 : 0))
}
