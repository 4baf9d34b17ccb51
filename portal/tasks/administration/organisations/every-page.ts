/** Reads a list that comes in pages of 200 to its end. */
export async function everyPage<Row>(read: (after: string | undefined) => Promise<readonly Row[]>, keyOf: (row: Row) => string): Promise<readonly Row[]> {
  const all: Row[] = []
  let after: string | undefined
  for (let pages = 0; pages < pagesMax; pages += 1) {
    const page = await read(after)
    all.push(...page)
    const last = page.at(-1)
    if (page.length < pageLength || last === undefined) break
    after = keyOf(last)
  }
  return all
}

export const pageLength = 200
const pagesMax = 100
