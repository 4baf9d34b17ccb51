import { keysOf } from '@customhouse/anomalies/features/line-keys.ts'
import { forgetOutcome, rememberOutcome } from '@customhouse/anomalies/features/remember.ts'
import type { TradeLine } from '@customhouse/anomalies/trade-line.ts'
import type { Sql } from '../../../platform/database/index.ts'
import { changeMemory } from '../aggregates/store.ts'
import { lineColumns, lineFrom, type LineRow } from '../lines/line-row.ts'
import type { LineOutcome } from './transport.ts'

interface Row extends LineRow {
  readonly known_on: string | null
  readonly known_illicit: boolean | null
}

/** Keeps what inspections came to; what was recorded otherwise before is taken back. Needs the relay's transaction, which alone changes aggregates. */
export async function saveOutcomes(sql: Sql, outcomes: readonly LineOutcome[]): Promise<void> {
  for (const outcome of outcomes) await saveOutcome(sql, outcome)
}

async function saveOutcome(sql: Sql, outcome: LineOutcome): Promise<void> {
  const { environment, filing, line, exam, inspectedOn, isIllicit, selectedBy } = outcome
  const [row] = await sql.query<Row>(
    `select ${lineColumns.split(', ').map((column) => (column === 'day' ? 'l.day::text' : `l.${column}`)).join(', ')}, o.inspected_on::text as known_on, o.is_illicit as known_illicit
     from anomalies.line l left join anomalies.outcome o using (environment, filing, line) where environment = $1 and filing = $2 and line = $3`, [environment, filing, line])
  await sql.query(
    `insert into anomalies.outcome (environment, filing, line, exam, inspected_on, is_illicit, selected_by) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (environment, filing, line) do update set exam = excluded.exam, inspected_on = excluded.inspected_on, is_illicit = excluded.is_illicit, selected_by = excluded.selected_by`,
    [environment, filing, line, exam, inspectedOn, isIllicit, selectedBy])
  if (row === undefined) return
  const seen: TradeLine = lineFrom(row)
  await changeMemory(sql, environment, { keys: keysOf(seen).map(({ key }) => key), change: (memory) => {
    if (row.known_on !== null) forgetOutcome(memory, { ...seen, inspectedOn: row.known_on, isIllicit: row.known_illicit === true })
    rememberOutcome(memory, { ...seen, inspectedOn, isIllicit })
  } })
}
