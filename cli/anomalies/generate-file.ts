import { randomInt } from 'node:crypto'
import { generateTrade } from '@customhouse/anomalies/generator/generate-trade.ts'
import type { GeneratedLine } from '@customhouse/anomalies/generator/generated-line.ts'
import { outputFile, standardOutput } from '../conversion/output-file.ts'
import { exitStatus } from '../terminal/exit-status.ts'
import { printProgress } from '../terminal/print.ts'
import { csvField } from './csv-field.ts'
import { seedFrom, wholeNumber } from './read-data.ts'

export interface GenerateOptions {
  readonly lines?: string
  readonly seed?: string
  readonly out?: string
}

const columns = ['id', 'line', 'date', 'importer', 'filer', 'seller', 'manufacturer', 'commodity', 'origin', 'departure', 'port', 'mode', 'carrier', 'quantity', 'unit', 'mass', 'value', 'tariffRate', 'specialProgram', 'metered', 'capacity'] as const

/** Writes invented lines; answers the exit status. */
export async function generateFile({ lines = '20000', seed: given, out }: GenerateOptions): Promise<number> {
  const seed = seedFrom(given, () => randomInt(4_294_967_296))
  const trade = generateTrade(wholeNumber('--lines', lines, { least: 500, most: 1_000_000 }), seed)
  const output = out === undefined ? standardOutput : await outputFile(out)
  await output.write(new TextEncoder().encode([[...columns, 'credentials', 'illicit', 'scheme'].join(','), ...trade.lines.map(lineOf), ''].join('\n')))
  await output.keep()
  printProgress(`${String(trade.lines.length)} lines, seed ${String(seed)}`)
  return exitStatus.yes
}

function lineOf(line: GeneratedLine): string {
  return [...columns.map((column) => String(line[column] ?? '')), line.credentials.join(' '), line.scheme === undefined ? '0' : '1', line.scheme ?? ''].map(csvField).join(',')
}
