import type { Adjacency } from './adjacency.ts'

/**
 * The column of each box: one more than that of the last box that leads to it. What nothing leads to stands just before what it leads to,
 * so that a late ingredient is not drawn at the far end. Pure.
 */
export function columnsOf({ next, previous }: Adjacency): readonly number[] {
  const columns = new Map<number, number>()
  const columnOf = (box: number) => columns.get(box) ?? 0
  const open = new Map(previous.map(({ length }, box) => [box, length]))
  const ready = [...next.keys()].filter((box) => open.get(box) === 0)
  // A list that grows while it is gone through is gone through to its end.
  for (const box of ready) {
    for (const after of next[box] ?? []) {
      columns.set(after, Math.max(columnOf(after), columnOf(box) + 1))
      const left = (open.get(after) ?? 0) - 1
      open.set(after, left)
      if (left === 0) ready.push(after)
    }
  }
  next.forEach((after, box) => {
    if (previous[box]?.length === 0 && after.length > 0) columns.set(box, after.reduce((least, one) => Math.min(least, columnOf(one)), Infinity) - 1)
  })
  return [...next.keys()].map(columnOf)
}

/** The parts of the graph between which no arrow goes, each with its boxes in their order. */
export function partsOf({ next, previous }: Adjacency): readonly (readonly number[])[] {
  const met = new Set<number>()
  return [...next.keys()].flatMap((first) => {
    if (met.has(first)) return []
    const part = new Set([first])
    // A set that grows while it is gone through is gone through to its end.
    for (const box of part) for (const beside of [...next[box] ?? [], ...previous[box] ?? []]) part.add(beside)
    for (const box of part) met.add(box)
    return [[...part].sort((one, other) => one - other)]
  })
}
