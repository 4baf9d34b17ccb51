import type { GraphToLayOut } from './graph.ts'

/** The graph by numbers: where the arrows of each box go, and where they come from. Arrows that close a circle are turned round. */
export interface Adjacency {
  readonly next: readonly (readonly number[])[]
  readonly previous: readonly (readonly number[])[]
  /** Which arrows were turned round. */
  readonly against: readonly number[]
}

interface Arrow {
  readonly at: number
  readonly to: number
}

/** Arrows between the same boxes count once, those from a box to itself not at all. Pure; as many steps as there are boxes and arrows. */
export function adjacencyOf({ boxes, arrows }: GraphToLayOut): Adjacency {
  const numbers = new Map(boxes.map(({ id }, index) => [id, index]))
  const out: Arrow[][] = boxes.map(() => [])
  const against: number[] = []
  arrows.forEach(({ from, to }, at) => {
    const [start, end] = [numbers.get(from), numbers.get(to)]
    if (start === undefined || end === undefined) return
    if (start === end) against.push(at)
    else out[start]?.push({ at, to: end })
  })
  const next = boxes.map(() => new Set<number>())
  const previous = boxes.map(() => new Set<number>())
  const closing = closingArrows(out)
  out.forEach((leaving, from) => {
    for (const { at, to } of leaving) {
      const [first, second] = closing.has(at) ? [to, from] : [from, to]
      if (closing.has(at)) against.push(at)
      next[first]?.add(second)
      previous[second]?.add(first)
    }
  })
  return { next: next.map((some) => [...some]), previous: previous.map((some) => [...some]), against: against.sort((one, other) => one - other) }
}

/** The arrows that lead back to a box on whose way one is; without them no way leads back to where it began. Loops, for chains are long. */
function closingArrows(out: readonly (readonly Arrow[])[]): ReadonlySet<number> {
  const closing = new Set<number>()
  const state = new Uint8Array(out.length)
  const [isOnTheWay, isDone] = [1, 2]
  for (const first of out.keys()) {
    if (state[first] !== 0) continue
    const way = [{ box: first, tried: 0 }]
    state[first] = isOnTheWay
    for (let here = way.at(-1); here !== undefined; here = way.at(-1)) {
      const arrow = out[here.box]?.[here.tried]
      here.tried += 1
      if (arrow === undefined) {
        state[here.box] = isDone
        way.pop()
      } else if (state[arrow.to] === isOnTheWay) closing.add(arrow.at)
      else if (state[arrow.to] === 0) {
        state[arrow.to] = isOnTheWay
        way.push({ box: arrow.to, tried: 0 })
      }
    }
  }
  return closing
}
