import type { SeededDraws } from '../randomness/seeded-draws.ts'
import { shuffledIndexes } from '../randomness/seeded-draws.ts'
import type { BinnedColumns } from './binned-columns.ts'
import { findSplit, leafValue, type Split, type SplitRules, type Sums } from './find-split.ts'
import { NodeStore } from './node-store.ts'

export interface GrowRules extends SplitRules {
  readonly depth: number
  readonly rate: number
  readonly rowShare: number
  readonly columnShare: number
}

/** Rows from `from` up to `to` of the order that the tree keeps, and what is known of them. */
interface OpenNode extends Sums {
  readonly node: number
  readonly from: number
  readonly to: number
  readonly depth: number
  readonly histogram: Float64Array
  /** Between these a leaf must stay, so that promises made above hold below. */
  readonly low: number
  readonly high: number
}

/** Grows trees one after the other over the same binned rows. */
export class TreeGrower {
  readonly store = new NodeStore()
  readonly #data: BinnedColumns
  readonly #rules: GrowRules
  readonly #draws: SeededDraws
  readonly #offsets: Int32Array
  readonly #spare: Float64Array[] = []
  readonly #moved: Int32Array
  readonly #width: number
  #gradient: Float64Array = new Float64Array()
  #hessian: Float64Array = new Float64Array()
  #order: Int32Array = new Int32Array()
  #columns: readonly number[] = []

  constructor(data: BinnedColumns, rules: GrowRules, draws: SeededDraws) {
    this.#data = data
    this.#rules = rules
    this.#draws = draws
    this.#offsets = new Int32Array(data.bins.length)
    let width = 0
    for (const [feature, { counts }] of data.bins.entries()) {
      this.#offsets[feature] = width
      width += 2 * counts.length
    }
    this.#width = width
    this.#moved = new Int32Array(data.rows)
  }

  /** Grows one tree against the derivatives of the loss. */
  grow(gradient: Float64Array, hessian: Float64Array): void {
    this.#gradient = gradient
    this.#hessian = hessian
    this.#order = this.#drawnRows()
    this.#columns = this.#drawnColumns()
    const sums = this.#sumsOf(0, this.#order.length)
    const root = this.store.addRoot(this.#leaf(sums))
    const open: OpenNode = { ...sums, node: root, from: 0, to: this.#order.length, depth: 0, histogram: this.#histogramOf(0, this.#order.length), low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }
    this.#growBelow(open)
  }

  /** Answers the mean that the node adds over its rows. */
  #growBelow(open: OpenNode): number {
    const split = open.depth < this.#rules.depth ? this.#bestSplit(open) : undefined
    if (split === undefined) {
      this.#spare.push(open.histogram)
      const value = within(this.#leaf(open), open)
      this.store.setValue(open.node, value)
      return value
    }
    const [left, right] = this.#divide(open, split)
    const mean = (left.hessian * this.#growBelow(left) + right.hessian * this.#growBelow(right)) / (left.hessian + right.hessian)
    this.store.setValue(open.node, mean)
    return mean
  }

  #divide(open: OpenNode, split: Split): readonly [OpenNode, OpenNode] {
    const middle = this.#partition(open, split)
    const leftSums = { gradient: split.leftGradient, hessian: split.leftHessian }
    const rightSums = { gradient: open.gradient - split.leftGradient, hessian: open.hessian - split.leftHessian }
    const values: readonly [number, number] = [this.#leaf(leftSums), this.#leaf(rightSums)]
    const threshold = this.#data.bins[split.feature]?.cuts[split.bin - 1] ?? 0
    const place = this.store.split(open.node, { feature: split.feature, threshold, missingLeft: split.missingLeft }, values)
    const [leftHistogram, rightHistogram] = this.#histogramsBelow(open, middle)
    const [leftBounds, rightBounds] = this.#bounds(open, split, values)
    const depth = open.depth + 1
    return [
      { ...leftSums, ...leftBounds, node: place, from: open.from, to: middle, depth, histogram: leftHistogram },
      { ...rightSums, ...rightBounds, node: place + 1, from: middle, to: open.to, depth, histogram: rightHistogram },
    ]
  }

  #bounds({ low, high }: OpenNode, { feature }: Split, [left, right]: readonly [number, number]): readonly [Bounds, Bounds] {
    const direction = this.#rules.monotone[feature] ?? 0
    if (direction === 0) return [{ low, high }, { low, high }]
    const middle = Math.min(high, Math.max(low, (left + right) / 2))
    return direction > 0 ? [{ low, high: middle }, { low: middle, high }] : [{ low: middle, high }, { low, high: middle }]
  }

  /** Counts the smaller side and takes it off the parent's: half of the work or less. A side that will not be split is not counted. */
  #histogramsBelow(open: OpenNode, middle: number): readonly [Float64Array, Float64Array] {
    if (open.depth + 1 >= this.#rules.depth) {
      this.#spare.push(open.histogram)
      return [noHistogram, noHistogram]
    }
    const isLeftSmaller = middle - open.from <= open.to - middle
    const smaller = isLeftSmaller ? this.#histogramOf(open.from, middle) : this.#histogramOf(middle, open.to)
    const larger = open.histogram
    for (let place = 0; place < larger.length; place += 1) larger[place] = (larger[place] ?? 0) - (smaller[place] ?? 0)
    return isLeftSmaller ? [smaller, larger] : [larger, smaller]
  }

  #bestSplit(open: OpenNode): Split | undefined {
    let best: Split | undefined
    for (const feature of this.#columns) {
      const histogram = { feature, sums: open.histogram, offset: this.#offsets[feature] ?? 0, binCount: (this.#data.bins[feature]?.counts.length ?? 1) - 1 }
      best = findSplit(histogram, open, { rules: this.#rules, least: best?.gain ?? 1e-9 }) ?? best
    }
    return best
  }

  /** Sorts the node's rows by side, their order kept; answers where the right side begins. */
  #partition({ from, to }: OpenNode, { feature, bin, missingLeft }: Split): number {
    const column = this.#data.columns[feature] ?? new Uint8Array()
    const [order, moved] = [this.#order, this.#moved]
    let [left, right] = [from, 0]
    for (let place = from; place < to; place += 1) {
      const row = order[place] ?? 0
      const number = column[row] ?? 0
      if (number === 0 ? missingLeft : number <= bin) order[left++] = row
      else moved[right++] = row
    }
    order.set(moved.subarray(0, right), left)
    return left
  }

  #histogramOf(from: number, to: number): Float64Array {
    const spare = this.#spare.pop()
    const histogram = spare?.length === this.#width ? spare.fill(0) : new Float64Array(this.#width)
    for (const feature of this.#columns) this.#addColumn(histogram, feature, [from, to])
    return histogram
  }

  #addColumn(histogram: Float64Array, feature: number, [from, to]: readonly [number, number]): void {
    const column = this.#data.columns[feature] ?? new Uint8Array()
    const [order, gradient, hessian, offset] = [this.#order, this.#gradient, this.#hessian, this.#offsets[feature] ?? 0]
    for (let place = from; place < to; place += 1) {
      const row = order[place] ?? 0
      const at = offset + 2 * (column[row] ?? 0)
      histogram[at] = (histogram[at] ?? 0) + (gradient[row] ?? 0)
      histogram[at + 1] = (histogram[at + 1] ?? 0) + (hessian[row] ?? 0)
    }
  }

  #sumsOf(from: number, to: number): Sums {
    let [gradient, hessian] = [0, 0]
    for (let place = from; place < to; place += 1) {
      const row = this.#order[place] ?? 0
      gradient += this.#gradient[row] ?? 0
      hessian += this.#hessian[row] ?? 0
    }
    return { gradient, hessian }
  }

  #leaf(sums: Sums): number {
    return this.#rules.rate * leafValue(sums, this.#rules.l2)
  }

  #drawnRows(): Int32Array {
    const { rows } = this.#data
    if (this.#rules.rowShare >= 1) return Int32Array.from({ length: rows }, (_, row) => row)
    const drawn: number[] = []
    for (let row = 0; row < rows; row += 1) if (this.#draws.next() < this.#rules.rowShare) drawn.push(row)
    return Int32Array.from(drawn)
  }

  #drawnColumns(): readonly number[] {
    const count = this.#data.columns.length
    if (this.#rules.columnShare >= 1) return Array.from({ length: count }, (_, column) => column)
    const kept = Math.max(1, Math.round(count * this.#rules.columnShare))
    return [...shuffledIndexes(count, this.#draws).subarray(0, kept)].sort((one, other) => one - other)
  }
}

interface Bounds {
  readonly low: number
  readonly high: number
}

const noHistogram = new Float64Array()

function within(value: number, { low, high }: Bounds): number {
  return Math.min(high, Math.max(low, value))
}
