/** What a cell holds: text, a number, or an amount of dollars as exact decimal text. */
export type ExportValue = string | number | { readonly amount: string } | undefined

/** A column of a table that leaves the portal. */
export interface ExportColumn<Row> {
  readonly header: string
  readonly value: (row: Row) => ExportValue
}
