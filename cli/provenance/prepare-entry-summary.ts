import { writeFile } from 'node:fs/promises'
import type { EntrySummaryPrepared } from '@customhouse/sdk/client/provenance-calls.ts'
import { statedMembers } from '@customhouse/vocabulary/dictionary/stated-members.ts'
import { rejects } from '@customhouse/vocabulary/finding/finding.ts'
import { withSingleWindow } from '../single-window/with-single-window.ts'
import { exitStatus } from '../terminal/exit-status.ts'
import { findingLines } from '../terminal/finding-lines.ts'
import { printJson, printLine } from '../terminal/print.ts'
import { printable } from '../terminal/printable.ts'
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

/** Prepares the entry summary of a month and prints or writes it; answers the exit status. */
export async function prepareEntrySummary({ as, importer, month, out, json = false, ...told }: PrepareOptions): Promise<number> {
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
    ...findings.flatMap(findingLines),
  ]
}
