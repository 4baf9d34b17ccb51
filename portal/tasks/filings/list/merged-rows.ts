interface Identified {
  readonly id: string
}

/** Rows as they are shown, and whether some between the newest and the rest may be missing. */
export interface MergedRows<Row> {
  readonly rows: readonly Row[]
  readonly hasGap: boolean
}

/** The pages that were read once, under the newest rows as they are read again and again: what changed or came since stands as it is now. */
export function mergedRows<Row extends Identified>(newest: readonly Row[], pages: readonly Row[]): MergedRows<Row> {
  if (newest.length === 0) return { rows: pages, hasGap: false }
  const known = new Set(pages.map(({ id }) => id))
  const again = new Set(newest.map(({ id }) => id))
  const last = newest.at(-1)
  return { rows: [...newest, ...pages.filter(({ id }) => !again.has(id))], hasGap: pages.length > 0 && last !== undefined && !known.has(last.id) }
}
