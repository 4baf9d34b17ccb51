export interface Sorting {
  readonly column: string
  readonly direction: 'ascending' | 'descending'
}

interface Sortable<Row> {
  readonly rows: readonly Row[]
  readonly columns: readonly { readonly id: string; readonly sortBy?: (row: Row) => string | number }[]
  readonly sorting: Sorting | undefined
}

/** The rows in the wanted order; rows that are alike keep the order that they came in. */
export function sortedRows<Row>({ rows, columns, sorting }: Sortable<Row>): readonly Row[] {
  const by = columns.find(({ id }) => id === sorting?.column)?.sortBy
  if (by === undefined) return rows
  const sign = sorting?.direction === 'descending' ? -1 : 1
  return rows.map((row) => ({ row, key: by(row) })).sort((one, other) => sign * compare(one.key, other.key)).map(({ row }) => row)
}

function compare(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  const [left, right] = [String(one), String(other)]
  return left < right ? -1 : left > right ? 1 : 0
}
