import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { readCsvTable, type CsvRow, type CsvTable } from './csv-table.ts'
import { fileFinding } from './dataset-finding.ts'
import type { Dataset } from './dataset.ts'
import { declarationRow, hidOf, lineRow, priceRow, volumeRow } from './dataset-rows.ts'
import { RowReader } from './row-reader.ts'

export interface ReadDataset {
  /** Absent where the file was refused; a finding says why. */
  readonly dataset?: Dataset
  /** Lines left out, and why; with a fatal one nothing was read. */
  readonly findings: readonly Finding[]
  /** The lines left out, so that each line of a file can be answered for. */
  readonly leftOut: readonly LeftOutRow[]
}

export interface LeftOutRow {
  readonly hid: string
  /** Line in the file, from 1. */
  readonly place: number
  readonly finding: Finding
}

/** Which columns tell the kind of a file; the first that has all of its own. */
const kinds = [
  { kind: 'declarations', columns: ['date', 'hs10', 'dep', 'origin', 'taxrate', 'taxtype', 'mass'] },
  { kind: 'prices', columns: ['rep', 'origin', 'type', 'ym'] },
  { kind: 'trade-lines', columns: ['date', 'importer', 'commodity', 'origin'] },
  { kind: 'volumes', columns: ['date', 'throughput'] },
  { kind: 'volumes', columns: ['date', 'declared'] },
] as const

/** Reads a CSV file of one of the known kinds, told by its header. Lines that cannot be used are left out, each with a finding. */
export function readDataset(bytes: Uint8Array): ReadDataset {
  const table = readCsvTable(bytes)
  if ('refused' in table) return { findings: [table.refused], leftOut: [] }
  const kind = kinds.find(({ columns }) => columns.every((column) => table.columns.includes(column)))?.kind
  if (kind === undefined) return { findings: [fileFinding('anomaly-header-unknown', 'The header is of no kind of file that is known', knownHeaders)], leftOut: [] }
  const { dataset, leftOut: unusable } = read(kind, table)
  const misfits = table.misfits.map(({ row, finding }) => ({ hid: hidOf(new RowReader(row), row.line), place: row.line, finding }))
  const leftOut = [...misfits, ...unusable]
  const all = leftOut.map(({ finding }) => finding)
  if (dataset.rows.length > 0) return { dataset, findings: all, leftOut }
  return { leftOut, findings: [fileFinding('anomaly-file-empty', 'No line of the file can be used', 'Mend what is told of its lines and give it again'), ...all] }
}

const knownHeaders = `Name its columns as one of: ${kinds.map(({ kind, columns }) => `${columns.join(', ')} (${kind})`).join('; ')}`

function read(kind: Dataset['kind'], table: CsvTable): { readonly dataset: Dataset; readonly leftOut: readonly LeftOutRow[] } {
  switch (kind) {
    case 'declarations': return inOrder(table, declarationRow, (rows) => ({ kind, rows }))
    case 'prices': return inOrder(table, priceRow, (rows) => ({ kind, rows }))
    case 'volumes': return inOrder(table, volumeRow, (rows) => ({ kind, rows }))
    case 'trade-lines': return inOrder(table, lineRow, (rows) => ({ kind, rows }))
  }
}

function inOrder<Row extends { readonly date: string; readonly place: number }>(table: CsvTable, rowOf: (reader: RowReader, place: number) => Row, made: (rows: readonly Row[]) => Dataset) {
  const leftOut: LeftOutRow[] = []
  const rows = table.rows.flatMap((row: CsvRow) => {
    const reader = new RowReader(row)
    const read = rowOf(reader, row.line)
    if (reader.finding === undefined) return [read]
    leftOut.push({ hid: hidOf(reader, row.line), place: row.line, finding: reader.finding })
    return []
  })
  rows.sort((one, other) => (one.date === other.date ? one.place - other.place : one.date < other.date ? -1 : 1))
  return { dataset: made(rows), leftOut }
}
