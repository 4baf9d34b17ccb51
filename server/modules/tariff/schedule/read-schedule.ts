import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { readCsv } from './read-csv.ts'
import { readJson } from './read-json.ts'
import { scheduleFinding } from './schedule-finding.ts'
import { readFields, type RowFields } from './read-fields.ts'
import type { ScheduleRow } from './schedule-row.ts'

export type ScheduleFormat = 'csv' | 'json'

/** What comes out of a tariff file, in its order: rows, and what is wrong with it. */
export type ScheduleItem = { readonly kind: 'row'; readonly row: ScheduleRow } | { readonly kind: 'finding'; readonly finding: Finding }

/**
 * Reads the tariff schedule as USITC exports it, piece by piece: never more than one row is held. Never throws on any bytes:
 * a row that cannot be read is a warning, a file that cannot be read a fatal finding, after which nothing more comes.
 */
export async function* readSchedule(input: AsyncIterable<Uint8Array>, format: ScheduleFormat): AsyncGenerator<ScheduleItem> {
  const rows = format === 'csv' ? readCsv(input) : readJson(input)
  const seen = new Set<string>()
  for await (const item of rows) {
    if (item.kind === 'finding') yield item
    else yield judge(item.fields, item.line, seen)
  }
}

function judge(fields: RowFields, line: number, seen: Set<string>): ScheduleItem {
  const row = readFields(fields)
  if (typeof row === 'string') return { kind: 'finding', finding: scheduleFinding({ code: 'tariff-row-unreadable', severity: 'warning', line, message: row }) }
  if (row.code !== '' && seen.has(row.code)) {
    return { kind: 'finding', finding: scheduleFinding({ code: 'tariff-row-repeated', severity: 'warning', line, message: `The number ${row.code} stands in the file before; this row is left out` }) }
  }
  if (row.code !== '') seen.add(row.code)
  return { kind: 'row', row }
}
