import writeSheet from 'write-excel-file/universal'
import type { ExportColumn, ExportValue } from './export-column.ts'

/** An exact amount beyond this many digits would lose some as a number of a spreadsheet, and stays text. */
const digitsMax = 15

/** A table as an XLSX file. Text is text: nothing in it runs as a formula. */
export async function spreadsheet<Row>(rows: readonly Row[], columns: readonly ExportColumn<Row>[]): Promise<Blob> {
  const head = columns.map(({ header }) => ({ value: header, fontWeight: 'bold' as const }))
  const body = rows.map((row) => columns.map(({ value }) => cell(value(row))))
  return writeSheet([head, ...body], { columns: columns.map(({ header }) => ({ width: Math.max(12, header.length + 2) })), stickyRowsCount: 1 }).toBlob()
}

function cell(value: ExportValue) {
  if (value === undefined || value === '') return null
  if (typeof value === 'number') return { type: Number, value }
  if (typeof value === 'string') return { type: String, value }
  return value.amount.replaceAll(/\D/g, '').length > digitsMax ? { type: String, value: value.amount } : { type: Number, value: Number(value.amount), format: '#,##0.00' }
}
