import { CsvError, parse } from 'csv-parse/sync'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { listFinding } from './list-finding.ts'
import type { ListText } from './list-reader.ts'

/** A row with the line it begins on, from 1. */
export interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

/** Rows of comma-separated values, all of them or a finding. A file that does not end with a line end, or inside quotes, was cut. */
export function readRows({ name, text }: ListText, { columns, separator = ',' }: { readonly columns?: number; readonly separator?: string } = {}): { readonly rows: readonly Row[] } | { readonly finding: Finding } {
  const whole = withoutSubstitute(text)
  if (whole.trim() === '') return { finding: listFinding('list-empty', { place: name, message: `${name} is empty` }) }
  if (!/[\r\n]$/.test(whole)) return { finding: listFinding('list-cut', { place: `${name}, its end`, message: `${name} does not end with a line end: the last line may have been cut` }) }
  try {
    const found = parse(whole, { delimiter: separator, info: true, relax_column_count: true, skip_empty_lines: true, trim: true, bom: true }) as unknown as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[]
    const rows = found.map(({ record, info }) => ({ line: info.lines, cells: record }))
    const wrong = columns === undefined ? undefined : rows.find(({ cells }) => cells.length !== columns)
    if (wrong !== undefined) return { finding: listFinding('list-row-malformed', { place: `${name} line ${String(wrong.line)}`, message: `A row has ${String(wrong.cells.length)} values, must have ${String(columns)}` }) }
    return { rows }
  } catch (failure) {
    if (!(failure instanceof CsvError)) throw failure
    return { finding: malformed(name, failure) }
  }
}

/** The end that DOS gave its files, which OFAC still writes. */
function withoutSubstitute(text: string): string {
  const end = text.lastIndexOf('\u001a')
  return end >= 0 && text.slice(end + 1).trim() === '' ? text.slice(0, end) : text
}

function malformed(name: string, failure: CsvError): Finding {
  const lines: unknown = failure['lines']
  const place = typeof lines === 'number' ? `${name} line ${String(lines)}` : name
  if (failure.code === 'CSV_QUOTE_NOT_CLOSED') return listFinding('list-cut', { place, message: `${name} ends inside a quoted value: it was cut` })
  return listFinding('list-row-malformed', { place, message: `${name} cannot be read as comma-separated values: ${failure.message}` })
}

/** A row by the names of its columns, in small letters. */
export type NamedRow = Readonly<Record<string, string>>

/** Rows below a header, by column. */
export function readNamedRows(file: ListText, { needed, separator = ',' }: { readonly needed: readonly string[]; readonly separator?: string }): { readonly rows: readonly { readonly line: number; readonly row: NamedRow }[] } | { readonly finding: Finding } {
  const read = readRows(file, { separator })
  if ('finding' in read) return read
  const [header, ...rows] = read.rows
  const columns = (header?.cells ?? []).map((cell) => cell.toLowerCase())
  const missing = needed.filter((column) => !columns.includes(column))
  if (missing.length > 0) return { finding: listFinding('list-column-missing', { place: `${file.name} line 1`, message: `The header has no column ${missing.join(', ')}` }) }
  const wrong = rows.find(({ cells }) => cells.length !== columns.length)
  if (wrong !== undefined) return { finding: listFinding('list-row-malformed', { place: `${file.name} line ${String(wrong.line)}`, message: `A row has ${String(wrong.cells.length)} values, the header ${String(columns.length)}` }) }
  if (rows.length === 0) return { finding: listFinding('list-empty', { place: file.name, message: `${file.name} has a header and no row` }) }
  return { rows: rows.map(({ line, cells }) => ({ line, row: Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? ''])) })) }
}
