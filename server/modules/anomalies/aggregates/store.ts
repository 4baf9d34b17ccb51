import { keysOf } from '@customhouse/anomalies/features/line-keys.ts'
import type { KeyState } from '@customhouse/anomalies/features/key-state.ts'
import { forget, remember, type Memory } from '@customhouse/anomalies/features/remember.ts'
import type { Sql } from '../../../platform/database/index.ts'
import { lineColumns, lineFrom, type LineRow } from '../lines/line-row.ts'

type Environment = 'test' | 'production'

interface LineToFold extends LineRow {
  readonly environment: Environment
  readonly place: string
  readonly state: 'new' | 'withdrawing'
}

const batchMax = 2_000

/**
 * Takes new lines into the aggregates, and out of them those whose place another filing took. Needs the one transaction that does so: it is the relay's.
 * A line that a filing is replacing at this moment is left for the next time.
 */
export async function foldLines(sql: Sql): Promise<void> {
  for (let folded = batchMax; folded === batchMax;) folded = await foldBatch(sql)
}

async function foldBatch(sql: Sql): Promise<number> {
  const rows = await sql.query<LineToFold>(`select environment, place::text, state, ${lineColumns.replace('day', 'day::text')} from anomalies.line where state in ('new', 'withdrawing') order by anomalies.line.place limit $1 for update skip locked`, [batchMax])
  if (rows.length === 0) return 0
  for (const environment of ['test', 'production'] as const) {
    const own = rows.filter((row) => row.environment === environment)
    if (own.length > 0) await foldInto(sql, environment, own)
  }
  await sql.query(`update anomalies.line set state = case state when 'new' then 'observed' else 'superseded' end where (environment, filing, line) in (select * from unnest($1::text[], $2::uuid[], $3::integer[]))`, [rows.map(({ environment }) => environment), rows.map(({ filing }) => filing), rows.map(({ line }) => line)])
  return rows.length
}

async function foldInto(sql: Sql, environment: Environment, rows: readonly LineToFold[]): Promise<void> {
  const lines = rows.map((row) => ({ state: row.state, line: lineFrom(row) }))
  await changeMemory(sql, environment, { keys: lines.flatMap(({ line }) => keysOf(line).map(({ key }) => key)), change: (memory) => {
    for (const { state, line } of lines) (state === 'new' ? remember : forget)(memory, line)
  } })
}

export interface MemoryChange {
  readonly keys: readonly string[]
  readonly change: (memory: Memory) => void
}

/** Reads what is remembered by some keys, changes it, and keeps it. */
export async function changeMemory(sql: Sql, environment: Environment, { keys, change }: MemoryChange): Promise<void> {
  const wanted = [...new Set(keys)]
  const known = await sql.query<{ key: string; state: KeyState }>('select key, state from anomalies.aggregate where environment = $1 and key = any ($2::text[])', [environment, wanted])
  const memory: Memory = new Map(known.map(({ key, state }) => [key, state]))
  change(memory)
  const changed = wanted.flatMap((key) => { const state = memory.get(key); return state === undefined ? [] : [{ key, state }] })
  await sql.query(
    `insert into anomalies.aggregate (environment, key, state) select $1, key, state from json_to_recordset($2::json) as changed (key text, state json)
     on conflict (environment, key) do update set state = excluded.state`,
    [environment, JSON.stringify(changed)],
  )
}
