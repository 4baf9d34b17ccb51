import type { DeclarationRow } from '../datasets/dataset.ts'
import { firstOfEachCase, scoreCases, trainOnCases, type InspectedRow } from '../declarations/declaration-model.ts'
import { rankingFigures } from '../figures/ranking-figures.ts'
import type { Evaluation } from './evaluation.ts'

const words = 'Rolling origin by quarter: for each quarter after the first, a model is trained on cases of strictly earlier quarters, one row per case (tariff number, departure, origin, rate, kind of duty, mass), rates of outcomes out of fold by case; it scores '
  + 'cases of the quarter that were never seen before. Figures are pooled over the quarters. The official split of these data is not used: a look-up of the case alone scores .976 there'

const anchors = [
  'AUC / P@5% of others on the same protocol, 2020Q2 to 2021Q2: random .50/.22, importer history .50/.21, HS10 rate .57/.28, logistic regression on smoothed rates .59/.33, XGBoost .617/.378',
]

export interface RollingOptions {
  readonly seed: number
  readonly onQuarter?: (quarter: string, done: number, of: number) => void
}

/** Judges the model of declarations on goods that were never declared before. Needs outcomes in two quarters or more; else throws RangeError. */
export function neverSeenProtocol(rows: readonly DeclarationRow[], { seed, onQuarter }: RollingOptions): Evaluation {
  const cases = firstOfEachCase(rows.filter(isInspected))
  const quarters = [...new Set(cases.map(({ date }) => quarterOf(date)))]
  if (quarters.length < 2) throw new RangeError('Cannot evaluate: outcomes of two quarters or more are needed')
  const parts = quarters.slice(1).map((quarter, done) => {
    onQuarter?.(quarter, done, quarters.length - 1)
    const model = trainOnCases(cases.filter(({ date }) => quarterOf(date) < quarter), { seed })
    const tested = cases.filter(({ date }) => quarterOf(date) === quarter)
    return { quarter, scores: [...scoreCases(model, tested)], labels: tested.map(({ isIllicit }) => (isIllicit ? 1 : 0)) }
  })
  return {
    protocol: words, anchors,
    ...rankingFigures({ scores: parts.flatMap(({ scores }) => scores), labels: parts.flatMap(({ labels }) => labels) }),
    parts: parts.map(({ quarter, ...ranked }) => ({ name: quarter, figures: rankingFigures(ranked) })),
  }
}

/** Whether the outcome of a row is known. */
export function isInspected(row: DeclarationRow): row is InspectedRow {
  return row.isIllicit !== undefined
}

/** e.g. `2020Q2`. */
export function quarterOf(date: string): string {
  return `${date.slice(0, 4)}Q${String(Math.ceil(Number(date.slice(5, 7)) / 3))}`
}
