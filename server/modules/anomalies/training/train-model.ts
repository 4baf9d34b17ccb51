import { calibrate } from '@customhouse/anomalies/calibration/calibrate.ts'
import { probabilityOf } from '@customhouse/anomalies/calibration/calibration.ts'
import { featureNames } from '@customhouse/anomalies/features/feature-registry.ts'
import { contributions, scoreRow } from '@customhouse/anomalies/trees/score-row.ts'
import { serializeModel } from '@customhouse/anomalies/trees/serialize-model.ts'
import { trainTrees } from '@customhouse/anomalies/trees/train-trees.ts'
import type { TreeModel } from '@customhouse/anomalies/trees/tree-model.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { areaInterval, areaUnderCurve, brierScore, calibrationBins, precisionAt, type CalibrationBin, type JudgedScore } from './judge-scores.ts'

/** A line whose inspection is known, with its features as they were when it was filed. */
export interface KnownLine {
  readonly day: DateText
  readonly inspectedOn: DateText
  readonly isIllicit: boolean
  readonly features: Readonly<Record<string, number>>
}

/** What a model was measured by, on lines later than all that it learned from. */
export interface Evaluation {
  readonly protocol: string
  readonly learnedFrom: { readonly lines: number; readonly illicit: number; readonly from: DateText; readonly to: DateText }
  readonly measuredOn: { readonly lines: number; readonly illicit: number; readonly from: DateText; readonly to: DateText }
  readonly auc: number
  readonly auc95: readonly [number, number]
  /** By percent of lines, the highest scores first. */
  readonly precisionAt: Readonly<Record<'5' | '10' | '20', number>>
  readonly baseRate: number
  readonly brier: number
  /** The area of stated weights on the same lines: what a model has to be better than. */
  readonly aucOfStatedWeights: number
  readonly calibration: readonly CalibrationBin[]
  /** Mean amount by which each feature moved scores, in log odds, the most first. */
  readonly features: readonly { readonly name: string; readonly moves: number }[]
  /** How many of the measured lines fell in each tenth of probability: scores of later lines are held against it. */
  readonly scoreTenths: readonly number[]
}

export type Training = { readonly file: Uint8Array; readonly evaluation: Evaluation } | { readonly findings: readonly Finding[] }

const linesMin = 60
const ofEachKindMin = 12
const ofEachKindMeasuredMin = 3
const learnedShare = 0.7
const calibratedShare = 0.25

/**
 * Trains a model on outcomes, point in time: it learns from lines whose outcome was known before the first line that it is measured on, and is
 * calibrated on the last quarter of those, from which no tree was grown. The same lines give the same model. Pure.
 */
export function trainModel(known: readonly KnownLine[]): Training {
  const lines = [...known].sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)))
  const measuredFrom = lines[Math.floor(lines.length * learnedShare)]?.day ?? ''
  const past = lines.filter(({ day, inspectedOn }) => day < measuredFrom && inspectedOn < measuredFrom)
  const measured = lines.filter(({ day }) => day >= measuredFrom)
  const grownOn = past.slice(0, Math.floor(past.length * (1 - calibratedShare)))
  if (lines.length < linesMin || !hasBoth(grownOn, ofEachKindMin) || !hasBoth(measured, ofEachKindMeasuredMin)) return { findings: [tooFew(lines)] }
  const model = grown(grownOn, past.slice(grownOn.length), past)
  return { file: serializeModel(model), evaluation: evaluationOf(model, past, measured) }
}

function hasBoth(lines: readonly KnownLine[], least: number): boolean {
  const illicit = lines.filter(({ isIllicit }) => isIllicit).length
  return illicit >= least && lines.length - illicit >= least
}

function tooFew(lines: readonly KnownLine[]): Finding {
  const illicit = lines.filter(({ isIllicit }) => isIllicit).length
  return {
    code: 'outcomes-too-few', severity: 'fatal', pointer: {}, message: `Nothing can be learned yet: ${String(lines.length)} lines were inspected, and something was found in ${String(illicit)}`,
    authority: `Customhouse, anomaly models: at least ${String(linesMin)} inspected lines, with ${String(ofEachKindMin)} of either outcome to learn from and ${String(ofEachKindMeasuredMin)} later ones to measure on`,
    remedy: 'Record what exams find, line by line, also where goods conform; keep a random share of inspections. Until then lines are listed by stated weights',
  }
}

function grown(grownOn: readonly KnownLine[], calibratedOn: readonly KnownLine[], past: readonly KnownLine[]): TreeModel {
  const columns = featureNames.map((name) => Float64Array.from(grownOn, ({ features }) => features[name] ?? Number.NaN))
  const model = trainTrees(columns, grownOn.map(({ isIllicit }) => Number(isIllicit)), { features: featureNames, seed: 1, trees: 150, depth: 4, l2: 5, minChildWeight: 2, rowShare: 0.8, columnShare: 0.8, trainedOn: spanOf(past) })
  const calibration = calibrate({ logOdds: calibratedOn.map(({ features }) => scoreRow(model, rowOf(model, features))), labels: calibratedOn.map(({ isIllicit }) => Number(isIllicit)) })
  return { ...model, calibration }
}

/** A line's features in the order of a model's. */
export function rowOf({ features: names }: Pick<TreeModel, 'features'>, features: Readonly<Record<string, number>>): Float64Array {
  return Float64Array.from(names, (name) => features[name] ?? Number.NaN)
}

/** Measures a model of another house on outcomes that are later than what it learned from; undefined where too few are known. Pure. */
export function evaluateHere(model: TreeModel, known: readonly KnownLine[]): Evaluation | undefined {
  const since = model.trainedOn.to ?? ''
  const measured = known.filter(({ day }) => day > since).sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)))
  if (!hasBoth(measured, ofEachKindMeasuredMin)) return undefined
  const { rows, positives, from = '', to = '' } = model.trainedOn
  return { ...evaluationOf(model, [], measured), learnedFrom: { lines: rows, illicit: positives, from, to } }
}

/** Measures a model on lines that are later than what it learned from. */
function evaluationOf(model: TreeModel, past: readonly KnownLine[], measured: readonly KnownLine[]): Evaluation {
  const judged = measured.map(({ features, isIllicit }) => ({ score: probabilityOf(scoreRow(model, rowOf(model, features)), model.calibration), isIllicit }))
  const illicit = measured.filter(({ isIllicit }) => isIllicit).length
  return {
    protocol: `Learned from lines whose outcome was known before ${measured[0]?.day ?? ''}, measured on lines filed from that day on; only inspected lines are known, so that the figures hold for lines like those`,
    learnedFrom: { ...spanOf(past), lines: past.length, illicit: past.filter(({ isIllicit }) => isIllicit).length },
    measuredOn: { ...spanOf(measured), lines: measured.length, illicit },
    auc: areaUnderCurve(judged), auc95: areaInterval(judged),
    precisionAt: { 5: precisionAt(judged, 0.05), 10: precisionAt(judged, 0.1), 20: precisionAt(judged, 0.2) },
    baseRate: illicit / measured.length, brier: brierScore(judged),
    aucOfStatedWeights: areaUnderCurve(measured.map(({ features, isIllicit }): JudgedScore => ({ score: features['unusualness'] ?? 0, isIllicit }))),
    calibration: calibrationBins(judged),
    features: movesOf(model, measured),
    scoreTenths: tenthsOf(judged.map(({ score }) => score)),
  }
}

/** How many scores fall in each tenth of probability. */
export function tenthsOf(scores: readonly number[]): readonly number[] {
  const tenths = new Array<number>(10).fill(0)
  for (const score of scores) {
    const tenth = Math.min(9, Math.max(0, Math.floor(score * 10)))
    tenths[tenth] = (tenths[tenth] ?? 0) + 1
  }
  return tenths
}

function movesOf(model: TreeModel, measured: readonly KnownLine[]): Evaluation['features'] {
  const moves = new Float64Array(model.features.length)
  for (const { features } of measured) contributions(model, rowOf(model, features)).byFeature.forEach((moved, at) => { moves[at] = (moves[at] ?? 0) + Math.abs(moved) })
  return model.features.map((name, at) => ({ name, moves: (moves[at] ?? 0) / measured.length })).filter(({ moves: moved }) => moved > 0).sort((one, other) => other.moves - one.moves)
}

function spanOf(lines: readonly KnownLine[]): { readonly from: DateText; readonly to: DateText } {
  return { from: lines[0]?.day ?? '', to: lines.at(-1)?.day ?? '' }
}
