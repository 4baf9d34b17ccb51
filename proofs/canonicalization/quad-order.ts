import type { QuadSet } from './quad-set.ts'

/** Sorts texts in place. */
export type Order = (texts: string[]) => string[]

export const byCodeUnit: Order = (texts) => texts.sort()
export const byCodePoint: Order = (texts) => texts.sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)))

/** How the quads of a dataset lie, by their predicates: no term is the beginning of another, so terms can be sorted one by one. */
export interface Arrangement {
  readonly order: Order
  /** For each quad the place of its predicate among all predicates. */
  readonly predicateRanks: readonly number[]
  /** The quads, by the rank of their predicates. */
  readonly byPredicate: readonly number[]
}

/** Sorts the quads of a dataset by predicate. */
export function arranged({ predicates }: QuadSet, order: Order): Arrangement {
  const quadsOf = new Map<string, number[]>()
  for (let quad = 0; quad < predicates.length; quad++) {
    const predicate = predicates[quad] ?? ''
    const known = quadsOf.get(predicate)
    if (known === undefined) quadsOf.set(predicate, [quad])
    else known.push(quad)
  }
  const predicateRanks = new Array<number>(predicates.length).fill(0)
  const byPredicate: number[] = []
  let rank = 0
  for (const predicate of order([...quadsOf.keys()])) {
    for (const quad of quadsOf.get(predicate) ?? []) {
      predicateRanks[quad] = rank
      byPredicate.push(quad)
    }
    rank++
  }
  return { order, predicateRanks, byPredicate }
}
