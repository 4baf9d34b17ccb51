import type { SeededDraws } from '../randomness/seeded-draws.ts'

/** How inspections came out by the value of a category; a rate is pulled towards the whole where there are few. */
export interface TargetEncoding {
  readonly name: string
  /** Share of all. */
  readonly prior: number
  /** So many cases at the prior are added to each value's own. */
  readonly smoothing: number
  /** Of each value: how many, and how many of them illicit. */
  readonly outcomes: ReadonlyMap<string, readonly [count: number, positives: number]>
}

/** Values of a category, row by row, and what the rows came to. */
export interface CategoryOutcomes {
  readonly name: string
  readonly values: readonly string[]
  readonly labels: ArrayLike<number>
  readonly smoothing: number
}

/** Counts the outcomes of all rows. */
export function encode({ name, values, labels, smoothing }: CategoryOutcomes): TargetEncoding {
  const outcomes = new Map<string, [number, number]>()
  let positives = 0
  for (const [row, value] of values.entries()) {
    const label = labels[row] === 1 ? 1 : 0
    positives += label
    add(outcomes, value, label)
  }
  return { name, prior: values.length === 0 ? 0 : positives / values.length, smoothing, outcomes }
}

/** The rate of a value, NaN where it was never seen, and how many there were. */
export function lookUp({ outcomes, prior, smoothing }: TargetEncoding, value: string): { readonly rate: number; readonly count: number } {
  const [count, positives] = outcomes.get(value) ?? [0, 0]
  return { rate: count === 0 ? Number.NaN : (positives + prior * smoothing) / (count + smoothing), count }
}

/** Rates and counts of rows by the outcomes of the other folds alone, so that no row is told its own outcome. */
export function outOfFold(category: CategoryOutcomes, fold: Uint8Array): { readonly rates: Float64Array; readonly counts: Float64Array } {
  const { values, labels, smoothing } = category
  const whole = encode(category)
  const own = new Map<string, [number, number]>()
  for (const [row, value] of values.entries()) add(own, `${String(fold[row])}|${value}`, labels[row] === 1 ? 1 : 0)
  const [rates, counts] = [new Float64Array(values.length), new Float64Array(values.length)]
  for (const [row, value] of values.entries()) {
    const [count, positives] = whole.outcomes.get(value) ?? [0, 0]
    const [ownCount, ownPositives] = own.get(`${String(fold[row])}|${value}`) ?? [0, 0]
    const others = count - ownCount
    rates[row] = others === 0 ? Number.NaN : (positives - ownPositives + whole.prior * smoothing) / (others + smoothing)
    counts[row] = others
  }
  return { rates, counts }
}

/** A fold for each row, 0 to folds - 1. */
export function drawnFolds(rows: number, folds: number, draws: SeededDraws): Uint8Array {
  return Uint8Array.from({ length: rows }, () => draws.below(folds))
}

function add(outcomes: Map<string, [number, number]>, value: string, label: number): void {
  const known = outcomes.get(value)
  if (known === undefined) outcomes.set(value, [1, label])
  else {
    known[0] += 1
    known[1] += label
  }
}
