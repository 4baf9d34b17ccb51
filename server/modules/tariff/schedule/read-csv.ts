import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { parse, type Parser } from 'csv-parse'
import { isRecord, type RowFields } from './read-fields.ts'
import { scheduleFinding } from './schedule-finding.ts'

/** A row with the line it begins on, or a finding. */
export type FieldsItem = { readonly kind: 'fields'; readonly fields: RowFields; readonly line: number } | { readonly kind: 'finding'; readonly finding: Finding }

/** Column titles of USITC's CSV export. */
const titles = {
  number: 'HTS Number', indent: 'Indent', description: 'Description', units: 'Unit of Quantity', general: 'General Rate of Duty',
  special: 'Special Rate of Duty', column2: 'Column 2 Rate of Duty', quota: 'Quota Quantity', additional: 'Additional Duties',
} as const

const recordLengthMax = 200_000

/** Reads the rows of the CSV export as the bytes come. Columns go by their titles, in any order. */
export async function* readCsv(input: AsyncIterable<Uint8Array>): AsyncGenerator<FieldsItem> {
  const parser = parse({ bom: true, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true, info: true, max_record_size: recordLengthMax, skip_empty_lines: true })
  const fed = feed(parser, input)
  let columns: Columns | undefined
  let line = 1
  try {
    for await (const record of parser) {
      const { cells, endLine } = recordOf(record)
      if (columns === undefined) {
        columns = columnsOf(cells)
        yield* missingColumns(columns)
      } else {
        yield { kind: 'fields', fields: fieldsOf(cells, columns), line }
      }
      line = endLine + 1
    }
  } catch (error) {
    yield unreadable(line, messageOf(error))
    return
  } finally {
    parser.destroy()
    await fed
  }
  if (columns === undefined) yield unreadable(1, 'The file is empty')
}

function missingColumns(columns: Columns): readonly FieldsItem[] {
  const missing = Object.entries(titles).filter(([name]) => name !== 'quota' && name !== 'additional' && columns[name] === undefined)
  return missing.map(([, title]) => unreadable(1, `The column "${title}" is missing`))
}

function unreadable(line: number, message: string): FieldsItem {
  return { kind: 'finding', finding: scheduleFinding({ code: 'tariff-file-unreadable', severity: 'fatal', line, message }) }
}

// The parser's own words may quote the file; its code does not.
function messageOf(error: unknown): string {
  const code = isRecord(error) || error instanceof Error ? String(Reflect.get(error, 'code') ?? 'unknown') : 'unknown'
  return `The file is not CSV from here on (${code.toLowerCase().replaceAll('_', ' ')})`
}

// Each piece waits until the parser has taken the one before, so that a slow database slows the reading.
async function feed(parser: Parser, input: AsyncIterable<Uint8Array>): Promise<void> {
  try {
    for await (const piece of input) {
      if (parser.destroyed) return
      await new Promise<void>((resolve) => { parser.write(piece, () => { resolve() }) })
    }
    if (!parser.destroyed) parser.end()
  } catch (error) {
    parser.destroy(error instanceof Error ? error : new Error('Cannot read the tariff file', { cause: error }))
  }
}

type Columns = Readonly<Record<string, number>>

function columnsOf(cells: readonly string[]): Columns {
  const found = Object.entries(titles).map(([name, title]) => [name, cells.findIndex((cell) => cell.trim().toLowerCase() === title.toLowerCase())] as const)
  return Object.fromEntries(found.filter(([, at]) => at >= 0))
}

function fieldsOf(cells: readonly string[], columns: Columns): RowFields {
  const cell = (name: keyof typeof titles): string => cells[columns[name] ?? -1] ?? ''
  return {
    number: cell('number'), indent: cell('indent'), description: cell('description'), units: cell('units'), general: cell('general'),
    special: cell('special'), column2: cell('column2'), quota: cell('quota'), additional: cell('additional'),
  }
}

function recordOf(value: unknown): { readonly cells: readonly string[]; readonly endLine: number } {
  if (!isRecord(value) || !Array.isArray(value['record'])) return { cells: [], endLine: 0 }
  const info = value['info']
  const lines = isRecord(info) ? Number(info['lines']) : 0
  return { cells: value['record'].map(String), endLine: lines }
}
