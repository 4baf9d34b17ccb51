/** A line of a history: its day, its values of the columns that are asked for, and its outcome where it is known. */
export interface HistoryLine {
  readonly date: string
  readonly values: readonly string[]
  readonly outcome: boolean | undefined
}

/** Lines of strictly earlier days with the same value: how many, how many with an outcome, and how many of those with a finding. */
export interface EarlierCounts {
  readonly lines: number
  readonly inspected: number
  readonly illicit: number
}

/** For each line and each of its values, what strictly earlier days left; in the order in which the lines are given. In memory: an analytic engine comes to the same (`batch-history.ts`). */
export function earlierCounts(lines: readonly HistoryLine[]): readonly (readonly EarlierCounts[])[] {
  const order = lines.map((line, place) => ({ line, place })).sort((one, other) => (one.line.date === other.line.date ? one.place - other.place : one.line.date < other.line.date ? -1 : 1))
  const seen = new Map<string, EarlierCounts>()
  const found: (readonly EarlierCounts[])[] = []
  for (let from = 0; from < order.length;) {
    let to = from
    while (to < order.length && order[to]?.line.date === order[from]?.line.date) to += 1
    const day = order.slice(from, to)
    for (const { line, place } of day) found[place] = line.values.map((value, column) => seen.get(keyOf(column, value)) ?? nothing)
    for (const { line } of day) for (const [column, value] of line.values.entries()) seen.set(keyOf(column, value), added(seen.get(keyOf(column, value)) ?? nothing, line.outcome))
    from = to
  }
  return found
}

const nothing: EarlierCounts = { lines: 0, inspected: 0, illicit: 0 }

function keyOf(column: number, value: string): string {
  return `${String(column)}|${value}`
}

function added({ lines, inspected, illicit }: EarlierCounts, outcome: boolean | undefined): EarlierCounts {
  return { lines: lines + 1, inspected: inspected + (outcome === undefined ? 0 : 1), illicit: illicit + (outcome === true ? 1 : 0) }
}
