import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { parse } from 'csv-parse/sync'
import { fileFinding, rowFinding } from './dataset-finding.ts'

/** A line of a CSV file, by the names of its columns. */
export interface CsvRow {
  /** Where it begins in the file, from 1. */
  readonly line: number
  readonly values: ReadonlyMap<string, string>
}

export interface CsvTable {
  /** As `columnName` gives them, in the order of the file. */
  readonly columns: readonly string[]
  readonly rows: readonly CsvRow[]
  /** Lines with more or fewer fields than the header, as far as they can be read. */
  readonly misfits: readonly { readonly row: CsvRow; readonly finding: Finding }[]
}

/** The name of a column without its unit and punctuation, e.g. `throughput` of `Throughput (1000 m3/d)`. */
export function columnName(text: string): string {
  return text.replaceAll(/\([^)]*\)/g, '').toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}

interface ParsedLine {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

/** Reads CSV (RFC 4180) with a header. A line with more or fewer fields than the header is left out and told; a file without lines is refused. */
export function readCsvTable(bytes: Uint8Array): CsvTable | { readonly refused: Finding } {
  const parsed = parsedLines(bytes)
  if (typeof parsed === 'string') return { refused: fileFinding('anomaly-file-unreadable', `The file is no CSV: ${parsed}`, 'Write it as CSV (RFC 4180) with a header, in UTF-8') }
  const [header, ...lines] = parsed
  if (header === undefined || lines.length === 0) return { refused: fileFinding('anomaly-file-empty', header === undefined ? 'The file is empty' : 'The file has a header and no lines', 'Give a file with a header and at least one line') }
  const columns = header.record.map(columnName)
  const misfits: CsvTable['misfits'][number][] = []
  const rows = lines.flatMap(({ record, info }) => {
    const row = { line: info.lines, values: new Map(columns.map((column, place) => [column, record[place]?.trim() ?? ''])) }
    if (record.length === columns.length) return [row]
    misfits.push({ row, finding: rowFinding('anomaly-row-width', { line: info.lines }, `The line has ${String(record.length)} fields, the header has ${String(columns.length)}`) })
    return []
  })
  return { columns, rows, misfits }
}

function parsedLines(bytes: Uint8Array): readonly ParsedLine[] | string {
  try {
    return parse(Buffer.from(bytes), { bom: true, info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, max_record_size: 1 << 20 }) as unknown as readonly ParsedLine[]
  } catch (cause) {
    return cause instanceof Error ? cause.message.slice(0, 200) : 'it cannot be parsed'
  }
}
