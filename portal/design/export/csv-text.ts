import type { ExportColumn, ExportValue } from './export-column.ts'

/** A table as CSV (RFC 4180), with a byte order mark so that spreadsheets read it as UTF-8. */
export function csvText<Row>(rows: readonly Row[], columns: readonly ExportColumn<Row>[]): string {
  const lines = [columns.map(({ header }) => cell(header)), ...rows.map((row) => columns.map(({ value }) => cell(textOf(value(row)))))]
  return `\uFEFF${lines.map((cells) => cells.join(',')).join('\r\n')}\r\n`
}

function textOf(value: ExportValue): string {
  if (value === undefined) return ''
  return typeof value === 'object' ? value.amount : String(value)
}

/** What a spreadsheet would take for a formula is led by an apostrophe, so that what somebody declared never runs on somebody else's desk. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r\n]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
