import { readCsvTable, columnName } from '@customhouse/anomalies/datasets/csv-table.ts'
import { batchHistory, EngineMissingError, type BatchHistory } from '@customhouse/anomalies/history/batch-history.ts'
import { earlierCounts, type EarlierCounts } from '@customhouse/anomalies/history/earlier-counts.ts'
import { outputFile, standardOutput } from '../conversion/output-file.ts'
import { CommandFailure } from '../terminal/command-failure.ts'
import { exitStatus } from '../terminal/exit-status.ts'
import { printProgress } from '../terminal/print.ts'
import { readInput } from '../terminal/read-file.ts'
import { csvField } from './csv-field.ts'

export interface HistoryOptions {
  readonly by: readonly string[]
  readonly date: string
  readonly outcome?: string
  readonly out?: string
}

/** Counts what came before each line; answers the exit status. */
export async function historyFile(file: string, { out, ...columns }: HistoryOptions): Promise<number> {
  const counts = await counted({ path: file, ...columns })
  const output = out === undefined ? standardOutput : await outputFile(out)
  const header = ['row', ...columns.by.flatMap((column) => [`${column}_lines`, `${column}_inspected`, `${column}_illicit`])]
  const lines = counts.map((row, place) => [String(place + 1), ...row.flatMap(({ lines, inspected, illicit }) => [String(lines), String(inspected), String(illicit)])])
  await output.write(new TextEncoder().encode([header, ...lines].map((line) => `${line.map(csvField).join(',')}\n`).join('')))
  await output.keep()
  return exitStatus.yes
}

async function counted(asked: BatchHistory): Promise<readonly (readonly EarlierCounts[])[]> {
  try {
    return await batchHistory(asked)
  } catch (failure) {
    if (!(failure instanceof EngineMissingError)) throw new CommandFailure(`Cannot count over ${asked.path}: ${firstLine(failure)}`, { remedy: 'Give CSV with a header or Parquet, and columns as the header names them, days as YYYY-MM-DD', cause: failure })
    printProgress(`${failure.message}; counting in memory instead`)
    return inMemory(asked)
  }
}

async function inMemory({ path, date, by, outcome }: BatchHistory): Promise<readonly (readonly EarlierCounts[])[]> {
  const table = readCsvTable(await readInput(path))
  if ('refused' in table) throw new CommandFailure(`Cannot count over ${path}`, { findings: [table.refused] })
  const [day, said] = [columnName(date), outcome === undefined ? '' : columnName(outcome)]
  return earlierCounts(table.rows.map(({ values }) => ({
    date: (values.get(day) ?? '').slice(0, 10), values: by.map((column) => values.get(columnName(column)) ?? ''),
    outcome: outcomes.get(values.get(said) ?? ''),
  })))
}

const outcomes: ReadonlyMap<string, boolean> = new Map([['1', true], ['0', false]])

function firstLine(failure: unknown): string {
  return (failure instanceof Error ? failure.message : String(failure)).split('\n')[0] ?? ''
}
