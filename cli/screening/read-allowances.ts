import type { Allowance } from '@customhouse/screening/allowances/allowance.ts'
import { parse } from 'csv-parse/sync'
import { CommandFailure } from '../terminal/command-failure.ts'
import { readInput } from '../terminal/read-file.ts'

const columns = ['name', 'list', 'entry', 'until'] as const

/** Names that were looked at and are not the listed party: comma-separated values name, list, entry, until (a date, the last day). */
export async function readAllowances(file: string | undefined): Promise<readonly Allowance[]> {
  if (file === undefined) return []
  const rows = rowsOf(file, new TextDecoder().decode(await readInput(file)))
  return rows.map((row, place) => {
    const [name = '', list = '', entry = '', until = ''] = columns.map((column) => row[column] ?? '')
    const isWhole = name !== '' && list !== '' && entry !== '' && /^\d{4}-\d\d-\d\d$/.test(until)
    if (!isWhole) throw new CommandFailure(`${file}, row ${String(place + 1)}, is no allowance`, { remedy: 'Each row needs name, list, entry and until, a date such as 2027-06-30: an allowance without an end is none' })
    return { name, list, entry, until }
  })
}

function rowsOf(file: string, text: string): readonly Readonly<Record<string, string>>[] {
  try {
    return parse(text, { columns: true, skip_empty_lines: true, trim: true, bom: true })
  } catch (cause) {
    throw new CommandFailure(`Cannot read ${file} as comma-separated values: ${cause instanceof Error ? cause.message : String(cause)}`, { remedy: 'Give a header name,list,entry,until and a row for each allowance', cause })
  }
}
