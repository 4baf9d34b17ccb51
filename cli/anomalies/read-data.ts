import type { Dataset } from '@customhouse/anomalies/datasets/dataset.ts'
import { readDataset, type LeftOutRow } from '@customhouse/anomalies/datasets/read-dataset.ts'
import { CommandFailure } from '../terminal/command-failure.ts'
import { findingLines } from '../terminal/finding-lines.ts'
import { printProgress } from '../terminal/print.ts'
import { readInput } from '../terminal/read-file.ts'

/** As many left-out lines are told; the others are counted. */
const mostTold = 20

/** The rows of a file; lines that cannot be used are told and left out. A file of which nothing can be used ends the command with status 2. */
export async function readData(file: string): Promise<Dataset> {
  return (await readAllData(file)).dataset
}

/** The same, with the lines that were left out. */
export async function readAllData(file: string): Promise<{ readonly dataset: Dataset; readonly leftOut: readonly LeftOutRow[] }> {
  const { dataset, findings, leftOut } = readDataset(await readInput(file))
  if (dataset === undefined) throw new CommandFailure(`Cannot use ${file}`, { findings: findings.slice(0, mostTold) })
  for (const finding of findings.slice(0, mostTold)) for (const line of findingLines(finding)) printProgress(line)
  if (findings.length > mostTold) printProgress(`and ${String(findings.length - mostTold)} more lines`)
  if (findings.length > 0) printProgress(`${String(findings.length)} ${findings.length === 1 ? 'line' : 'lines'} left out, ${String(dataset.rows.length)} used`)
  return { dataset, leftOut }
}

/** A seed from its option. */
export function seedFrom(text: string | undefined, otherwise: () => number): number {
  if (text === undefined) return otherwise()
  return wholeNumber('--seed', text, { least: 0, most: 4_294_967_295 })
}

/** A whole number from an option; anything else ends the command. */
export function wholeNumber(option: string, text: string, { least, most }: { readonly least: number; readonly most: number }): number {
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN
  if (!(value >= least && value <= most)) throw new CommandFailure(`${option} ${text} is no whole number from ${String(least)} to ${String(most)}`, { remedy: `Give ${option} as such a number` })
  return value
}

/** Runs what may find too little to work with, which ends the command with status 2. */
export function orTooLittle<Result>(file: string, work: () => Result): Result {
  try {
    return work()
  } catch (failure) {
    if (failure instanceof RangeError && failure.message.startsWith('Cannot ')) throw new CommandFailure(failure.message, { remedy: `See customhouse anomalies --help for what ${file === '-' ? 'a file' : file} needs`, cause: failure })
    throw failure
  }
}
