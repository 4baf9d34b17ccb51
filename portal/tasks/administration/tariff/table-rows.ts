/** A row of a table that an operator loaded; its members differ by table. */
export type TableRow = Readonly<Record<string, unknown>>

/** The rows in a text: a JSON list, or an object with the list as `rows`; undefined for anything else. Pure. */
export function rowsIn(text: string): readonly TableRow[] | undefined {
  const said = parsed(text)
  const list: unknown = isRow(said) ? said['rows'] : said
  return Array.isArray(list) && list.length > 0 && list.every(isRow) ? list : undefined
}

/** Every member that some row has, in the order in which they are met. Pure. */
export function columnsOfRows(rows: readonly TableRow[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))]
}

/** A member as a cell shows it. Pure. */
export function cellText(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRow(value: unknown): value is TableRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
