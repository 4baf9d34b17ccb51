import { calibrate } from '../calibration/calibrate.ts'
import { probabilityOf } from '../calibration/calibration.ts'
import type { DeclarationRow } from '../datasets/dataset.ts'
import { drawnFolds, encode, lookUp, outOfFold, type TargetEncoding } from '../encoding/target-encoding.ts'
import { seededDraws } from '../randomness/seeded-draws.ts'
import { averageModels } from '../trees/average-models.ts'
import { scoreRow } from '../trees/score-row.ts'
import { trainTrees } from '../trees/train-trees.ts'
import type { TreeModel } from '../trees/tree-model.ts'
import { declarationCategories, declarationNumbers, sameGoods } from './declaration-features.ts'

/** A declaration whose inspection is known. */
export interface InspectedRow extends DeclarationRow {
  readonly isIllicit: boolean
}

export interface DeclarationTraining {
  readonly seed: number
  /** Called as models are done, with how many there will be. */
  readonly onModel?: (done: number, of: number) => void
}

/** Trees are few and shallow, and a rate that rises never lowers the score: the data hold little, and more would learn chance. */
const growth = { trees: 200, rate: 0.05, depth: 2, l2: 5, minChildWeight: 5, rowShare: 0.6, columnShare: 0.4, bins: 64 }
const foldCount = 5
const smoothing = 1
const modelsAveraged = 3
const lastShareForCalibration = 0.2

const names = [...declarationCategories.flatMap(({ name }) => [`${name}-rate`, `${name}-count`]), ...declarationNumbers.map(({ name }) => name)]
const monotone = [...declarationCategories.flatMap(() => [1, 0] as const), ...declarationNumbers.map(() => 0 as const)]

/** The first of each case: what is learned of goods is learned of all that are the same. */
export function firstOfEachCase<Row extends DeclarationRow>(rows: readonly Row[]): readonly Row[] {
  const seen = new Set<string>()
  return rows.filter((row) => {
    const goods = sameGoods(row)
    if (seen.has(goods)) return false
    seen.add(goods)
    return true
  })
}

/** Trees over the first of each case, encodings out of fold by case. Not calibrated. Throws RangeError where outcomes are all alike. */
export function trainOnCases(cases: readonly InspectedRow[], { seed, onModel }: DeclarationTraining, count = modelsAveraged): TreeModel {
  const labels = Uint8Array.from(cases, ({ isIllicit }) => (isIllicit ? 1 : 0))
  const categories = declarationCategories.map(({ name, valueOf }) => ({ name, values: cases.map(valueOf), labels, smoothing }))
  const numbers = declarationNumbers.map(({ valueOf }) => Float64Array.from(cases, valueOf))
  const models = Array.from({ length: count }, (_, place) => {
    const fold = drawnFolds(cases.length, foldCount, seededDraws(seed + place))
    const encoded = categories.flatMap((category) => { const { rates, counts } = outOfFold(category, fold); return [rates, counts] })
    const model = trainTrees([...encoded, ...numbers], labels, { ...growth, features: names, monotone, seed: seed + place })
    onModel?.(place + 1, count)
    return model
  })
  const [first, ...others] = models
  if (first === undefined) throw new RangeError('Cannot train: no model was asked for')
  return { ...averageModels([first, ...others]), kind: 'declarations', encodings: categories.map(encode) }
}

/**
 * A model to be kept: trained on all inspected rows, calibrated on the last fifth by one that saw only what came before, and with what is known of the very
 * same goods.
 */
export function trainDeclarationModel(rows: readonly InspectedRow[], training: DeclarationTraining): TreeModel {
  const cases = firstOfEachCase(rows)
  const cut = Math.floor(cases.length * (1 - lastShareForCalibration))
  const [earlier, later] = [cases.slice(0, cut), cases.slice(cut)]
  const before = trainOnCases(earlier, { seed: training.seed + 1000 }, 1)
  const logOdds = scoreCases(before, later)
  const labels = later.map(({ isIllicit }) => (isIllicit ? 1 : 0))
  const model = trainOnCases(cases, training)
  const same = encode({ name: 'same-goods', values: rows.map(sameGoods), labels: rows.map(({ isIllicit }) => (isIllicit ? 1 : 0)), smoothing })
  return {
    ...model, calibration: calibrate({ logOdds, labels }, 'platt'), encodings: [...model.encodings ?? [], same],
    trainedOn: { ...model.trainedOn, from: rows[0]?.date ?? '', to: rows.at(-1)?.date ?? '', protocol: 'one row per case, encodings out of fold by case, calibrated on the last fifth' },
  }
}

/** Log odds of rows, by what the model knew when it was trained. */
export function scoreCases(model: TreeModel, rows: readonly DeclarationRow[]): Float64Array {
  return Float64Array.from(rows, (row) => scoreRow(model, declarationValues(model, row)))
}

/** A row as the model's trees ask for it. */
export function declarationValues({ encodings = [] }: TreeModel, row: DeclarationRow): Float64Array {
  const encoded = declarationCategories.flatMap(({ valueOf }, place) => {
    const encoding = encodings[place]
    const { rate, count } = encoding === undefined ? { rate: Number.NaN, count: 0 } : lookUp(encoding, valueOf(row))
    // Counts in training are without a fold
    return [rate, count * (1 - 1 / foldCount)]
  })
  return Float64Array.from([...encoded, ...declarationNumbers.map(({ valueOf }) => valueOf(row))])
}

/** How inspections of the very same goods came out, where there were any. */
export function sameGoodsSeen({ encodings = [] }: TreeModel, row: DeclarationRow): readonly [count: number, positives: number] {
  return encodings.find(({ name }: TargetEncoding) => name === 'same-goods')?.outcomes.get(sameGoods(row)) ?? [0, 0]
}

/** What the model's probability weighs against inspections of the very same goods: half a case. */
const modelWeight = 0.5

/** Calibrated probability that an inspection would find something. */
export function declarationProbability(model: TreeModel, row: DeclarationRow): number {
  const probability = probabilityOf(scoreRow(model, declarationValues(model, row)), model.calibration)
  const [count, positives] = sameGoodsSeen(model, row)
  return (probability * modelWeight + positives) / (modelWeight + count)
}
