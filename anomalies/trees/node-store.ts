import type { TreeNodes } from './tree-model.ts'

/** Nodes as they are grown, two children always side by side. */
export class NodeStore {
  readonly #roots: number[] = []
  readonly #feature: number[] = []
  readonly #threshold: number[] = []
  readonly #missingLeft: number[] = []
  readonly #left: number[] = []
  readonly #value: number[] = []

  addRoot(value: number): number {
    const root = this.#addLeaf(value)
    this.#roots.push(root)
    return root
  }

  /** Makes a leaf an inner node; answers the place of the left child. */
  split(node: number, by: { readonly feature: number; readonly threshold: number; readonly missingLeft: boolean }, values: readonly [number, number]): number {
    const left = this.#addLeaf(values[0])
    this.#addLeaf(values[1])
    this.#feature[node] = by.feature
    this.#threshold[node] = by.threshold
    this.#missingLeft[node] = by.missingLeft ? 1 : 0
    this.#left[node] = left
    return left
  }

  setValue(node: number, value: number): void {
    this.#value[node] = value
  }

  get treeCount(): number {
    return this.#roots.length
  }

  /** The first `trees` of them. */
  nodes(trees: number): TreeNodes {
    return this.#between(0, this.#roots[trees] ?? this.#feature.length, this.#roots.slice(0, trees))
  }

  /** The tree that was grown last, by itself. */
  lastTree(): TreeNodes {
    return this.#between(this.#roots.at(-1) ?? 0, this.#feature.length, [this.#roots.at(-1) ?? 0])
  }

  #between(from: number, to: number, roots: readonly number[]): TreeNodes {
    return {
      roots: Int32Array.from(roots, (root) => root - from),
      feature: Int16Array.from(this.#feature.slice(from, to)),
      threshold: Float64Array.from(this.#threshold.slice(from, to)),
      missingLeft: Uint8Array.from(this.#missingLeft.slice(from, to)),
      left: Int32Array.from(this.#left.slice(from, to), (place) => (place < 0 ? place : place - from)),
      value: Float64Array.from(this.#value.slice(from, to)),
    }
  }

  #addLeaf(value: number): number {
    this.#feature.push(-1)
    this.#threshold.push(0)
    this.#missingLeft.push(0)
    this.#left.push(-1)
    this.#value.push(value)
    return this.#feature.length - 1
  }
}
