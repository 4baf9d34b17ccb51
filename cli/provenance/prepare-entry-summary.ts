import { writeFile } from 'node:fs/promises'
import type { EntrySummaryPrepared } from '@customhouse/sdk/client/provenance-calls.ts'
import { statedMembers } from '@customhouse/vocabulary/dictionary/stated-members.ts'
import { rejects } from '@customhouse/vocabulary/finding/finding.ts'
import { withSingleWindow } from '../single-window/with-single-window.ts'
import { CommandFailure } from '../terminal/command-failure.ts'
import { exitStatus } from '../terminal/exit-status.ts'
import { printJson, printLine } from '../terminal/print.ts'
import { printable } from '../terminal/printable.ts'
import { groupedFindingLines } from './grouped-finding-lines.ts'
import type { AsOptions } from './signed-in-as.ts'

export interface PrepareOptions extends AsOptions {
  readonly importer: string
  readonly month: string
  readonly port?: string
  readonly entryNumber?: string
  readonly entryDate?: string
  readonly state?: string
  readonly manufacturer?: string
  readonly unitPrice?: string
  readonly charges?: string
  readonly out?: string
  readonly json?: boolean
}

/** What cannot be asked for is said before anybody is asked. */
function assertAskable({ importer, month }: Pick<PrepareOptions, 'importer' | 'month'>): void {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month)) throw new CommandFailure('What --month names is no month', { remedy: 'Give the year and the month, e.g. 2026-03' })
  if (!/^[0-9A-Z-]{9,12}$/.test(importer)) throw new CommandFailure('What --importer names is no importer number', { remedy: 'Give the number as CBP has it, e.g. 89-100000800' })
}

/** Prepares the entry summary of a month and prints or writes it; answers the exit status. */
export async function prepareEntrySummary({ as, importer, month, out, json = false, ...told }: PrepareOptions): Promise<number> {
  assertAskable({ importer, month })
  const { port, entryNumber, entryDate, state: destinationState, manufacturer: manufacturerId, unitPrice, charges } = told
  const question = { importer, month, ...statedMembers({ port, entryNumber, entryDate, destinationState, manufacturerId, unitPrice, charges }) }
  const prepared = await withSingleWindow(as, (client) => client.prepareEntrySummary(question))
  if (out !== undefined) await writeFile(out, `${JSON.stringify(prepared.declaration, null, 2)}\n`)
  if (json) printJson(prepared)
  else for (const line of linesOf(prepared)) printLine(line)
  return rejects(prepared.findings) ? exitStatus.no : exitStatus.yes
}

function linesOf({ fields, needed, findings }: EntrySummaryPrepared): readonly string[] {
  return [
    ...fields.map(({ pointer, name, value }) => `${printable(pointer)}  ${printable(JSON.stringify(value))}  ${printable(name)}`),
    ...needed.map(({ name, from, by }) => `needed: ${printable(name)}, from the ${printable(from)}, ${printable(by)}`),
    ...groupedFindingLines(findings),
  ]
}
