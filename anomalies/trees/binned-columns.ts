import type { Column, FeatureBins } from './tree-model.ts'

/** Columns as numbers of bins: 0 is missing, from 1 on by rising value. */
export interface BinnedColumns {
  readonly rows: number
  readonly bins: readonly FeatureBins[]
  readonly columns: readonly Uint8Array[]
}

/** Puts each value in one of at most `most` bins of about equal size; equal values share one. */
export function binColumns(columns: readonly Column[], most: number): BinnedColumns {
  const limit = Math.min(255, Math.max(2, most))
  const binned = columns.map((column) => binColumn(column, cutsOf(column, limit)))
  return { rows: columns[0]?.length ?? 0, bins: binned.map(({ bins }) => bins), columns: binned.map(({ numbers }) => numbers) }
}

function binColumn(column: Column, cuts: Float64Array): { readonly bins: FeatureBins; readonly numbers: Uint8Array } {
  const numbers = new Uint8Array(column.length)
  const counts = new Uint32Array(cuts.length + 2)
  for (let row = 0; row < column.length; row += 1) {
    const bin = binOf(cuts, column[row] ?? Number.NaN)
    numbers[row] = bin
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  return { bins: { cuts, counts }, numbers }
}

/** Number of the bin of a value: 0 where it is missing. */
export function binOf(cuts: Float64Array, value: number): number {
  if (!Number.isFinite(value)) return 0
  let [low, high] = [0, cuts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cuts[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low + 1
}

/** What separates the bins: half way between neighbours, at ranks of equal distance where there are more values than bins. */
function cutsOf(column: Column, limit: number): Float64Array {
  const sorted = Float64Array.from(column.filter((value) => Number.isFinite(value))).sort()
  const distinct = sorted.filter((value, index) => index === 0 || value !== sorted[index - 1])
  if (distinct.length <= limit) return distinct.subarray(1).map((value, index) => between(distinct[index] ?? 0, value))
  const cuts: number[] = []
  let last = Number.NEGATIVE_INFINITY
  for (let cut = 1; cut < limit; cut += 1) {
    const below = sorted[Math.floor((cut * sorted.length) / limit) - 1] ?? 0
    const above = nextAbove(distinct, below)
    if (above === undefined || below === last) continue
    last = below
    cuts.push(between(below, above))
  }
  return Float64Array.from(cuts)
}

function nextAbove(distinct: Float64Array, value: number): number | undefined {
  let [low, high] = [0, distinct.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((distinct[middle] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return distinct[low]
}

/** At least `low` and less than `high`, also where both are nearly as large as numbers go. */
function between(low: number, high: number): number {
  const middle = low / 2 + high / 2
  return middle >= low && middle < high ? middle : low
}
