import type { EarlierCounts } from './earlier-counts.ts'

/** What is asked of a history in a file. */
export interface BatchHistory {
  /** CSV with a header, or Parquet where the name ends so. */
  readonly path: string
  readonly date: string
  /** Columns whose values lines are counted by. */
  readonly by: readonly string[]
  /** Column with the outcome, 1 or 0, where there is one. */
  readonly outcome?: string
}

/** Why the engine is not there, in words: its program is not published for every platform. */
export class EngineMissingError extends Error {
  readonly code = 'analytic-engine-missing'
}

/**
 * Counts of strictly earlier days by the embedded engine (DuckDB), line by line in the order of the file, equal to `earlierCounts`. For files that are large or are Parquet. Throws
 * EngineMissingError where the platform has no engine, and what the engine throws where it cannot read the file.
 */
export async function batchHistory(asked: BatchHistory): Promise<readonly (readonly EarlierCounts[])[]> {
  const { DuckDBInstance } = await engine()
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    const rows = (await connection.runAndReadAll(statement(asked))).getRowsJS()
    return rows.map((row) => asked.by.map((_, column) => ({ lines: Number(row[3 * column]), inspected: Number(row[3 * column + 1]), illicit: Number(row[3 * column + 2]) })))
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

async function engine() {
  try {
    return await import('@duckdb/node-api')
  } catch (cause) {
    throw new EngineMissingError('Cannot load the analytic engine: it has no program for this platform', { cause })
  }
}

function statement({ path, date, by, outcome }: BatchHistory): string {
  const source = path.toLowerCase().endsWith('.parquet') ? `read_parquet(${text(path)})` : `read_csv(${text(path)}, header = true, all_varchar = true)`
  const said = outcome === undefined ? 'cast(null as integer)' : `try_cast(try_cast(${name(outcome)} as double) as integer)`
  const values = by.map((column, place) => `coalesce(cast(${name(column)} as varchar), '') as value_${String(place)}`)
  const counts = by.map((_, place) => `count(*) over by_${String(place)}, count(outcome) over by_${String(place)}, coalesce(sum(outcome) over by_${String(place)}, 0)`)
  // Strictly earlier days: lines of the day itself do not count
  const windows = by.map((_, place) => `by_${String(place)} as (partition by value_${String(place)} order by day range between unbounded preceding and interval 1 day preceding)`)
  return `with lines as (select row_number() over () as place, cast(left(cast(${name(date)} as varchar), 10) as date) as day, ${said} as outcome, ${values.join(', ')} from ${source})
    select ${counts.join(', ')} from lines window ${windows.join(', ')} order by place`
}

function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`
}

function name(column: string): string {
  return `"${column.replaceAll('"', '""')}"`
}
