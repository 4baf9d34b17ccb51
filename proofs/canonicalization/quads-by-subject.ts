import type { TextOrder } from './quad-order.ts'
import type { QuadSet } from './quad-set.ts'

/**
 * The quads of a dataset by their subjects, those of one subject in the order of their predicates. No term is the beginning of
 * another, so statements are in order when their terms are, one after the other: nothing needs to be written out to be sorted.
 */
export interface QuadsBySubject {
  readonly order: TextOrder
  /** For each blank node the quads that it is the subject of. */
  readonly ofNodes: readonly number[][]
  readonly ofIris: ReadonlyMap<string, number[]>
}

/** Sorts the quads of a dataset by subject and predicate. */
export function quadsBySubject({ subjects, predicates, blankNodes }: QuadSet, order: TextOrder): QuadsBySubject {
  const ofNodes: number[][] = []
  for (let node = 0; node < blankNodes; node++) ofNodes.push([])
  const ofIris = new Map<string, number[]>()
  for (let quad = 0; quad < subjects.length; quad++) {
    const subject = subjects[quad] ?? ''
    if (typeof subject === 'number') ofNodes[subject]?.push(quad)
    else groupOf(ofIris, subject).push(quad)
  }
  for (const group of ofNodes) sortByPredicate(group, predicates, order)
  for (const group of ofIris.values()) sortByPredicate(group, predicates, order)
  return { order, ofNodes, ofIris }
}

function groupOf(groups: Map<string, number[]>, subject: string): number[] {
  const known = groups.get(subject)
  if (known !== undefined) return known
  const made: number[] = []
  groups.set(subject, made)
  return made
}

/** So many are sorted by insertion: most nodes say less, and sorting by a function costs more than that. */
const insertionMax = 24

function sortByPredicate(group: number[], predicates: readonly string[], order: TextOrder): void {
  if (group.length > insertionMax) {
    group.sort((one, other) => compared(predicates[one] ?? '', predicates[other] ?? '', order))
    return
  }
  for (let index = 1; index < group.length; index++) {
    const quad = group[index] ?? 0
    const predicate = predicates[quad] ?? ''
    let place = index - 1
    while (place >= 0 && order.isAfter(predicates[group[place] ?? 0] ?? '', predicate)) {
      group[place + 1] = group[place] ?? 0
      place--
    }
    group[place + 1] = quad
  }
}

function compared(one: string, other: string, order: TextOrder): number {
  return one === other ? 0 : order.isAfter(one, other) ? 1 : -1
}
