import type { Adjacency } from './adjacency.ts'

/**
 * The column of each box: one more than that of the last box that leads to it. What nothing leads to stands just before what it leads to,
 * so that a late ingredient is not drawn at the far end. Pure.
 */
export function columnsOf({ next, previous }: Adjacency): readonly number[] {
  const columns = next.map(() => 0)
  const open = previous.map(({ length }) => length)
  const ready = [...open.keys()].filter((box) => open[box] === 0)
  for (let at = 0; at < ready.length; at += 1) {
    const box = ready[at] ?? 0
    for (const after of next[box] ?? []) {
      columns[after] = Math.max(columns[after] ?? 0, (columns[box] ?? 0) + 1)
      open[after] = (open[after] ?? 0) - 1
      if (open[after] === 0) ready.push(after)
    }
  }
  for (const box of next.keys()) {
    const after = next[box] ?? []
    if (previous[box]?.length === 0 && after.length > 0) columns[box] = after.reduce((least, one) => Math.min(least, columns[one] ?? 0), Infinity) - 1
  }
  return columns
}

/** The parts of the graph between which no arrow goes, each with its boxes in their order. */
export function partsOf({ next, previous }: Adjacency): readonly (readonly number[])[] {
  const partOf = next.map(() => -1)
  const parts: number[][] = []
  for (const first of next.keys()) {
    if (partOf[first] !== -1) continue
    const part = [first]
    partOf[first] = parts.length
    for (let at = 0; at < part.length; at += 1) {
      const box = part[at] ?? 0
      for (const beside of [...next[box] ?? [], ...previous[box] ?? []]) {
        if (partOf[beside] !== -1) continue
        partOf[beside] = parts.length
        part.push(beside)
      }
    }
    parts.push(part.sort((one, other) => one - other))
  }
  return parts
}
