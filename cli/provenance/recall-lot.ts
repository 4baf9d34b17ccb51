import { rejects } from '@customhouse/vocabulary/finding/finding.ts'
import { withSingleWindow } from '../single-window/with-single-window.ts'
import { exitStatus } from '../terminal/exit-status.ts'
import { printJson, printLine } from '../terminal/print.ts'
import { groupedFindingLines } from './grouped-finding-lines.ts'
import { knownOrFail } from './known-or-fail.ts'
import { recallCsv } from './recall-csv.ts'
import { recallLines } from './recall-lines.ts'
import type { AsOptions } from './signed-in-as.ts'

export interface RecallOptions extends AsOptions {
  readonly asOf?: string
  readonly csv?: boolean
  readonly json?: boolean
}

/** Asks whom to notify and prints it; answers the exit status. */
export async function recallLot(lot: string, { as, asOf, csv = false, json = false }: RecallOptions): Promise<number> {
  const recall = await withSingleWindow(as, (client) => knownOrFail({ what: `lot ${lot}`, asOf }, client.recall(lot, { ...(asOf !== undefined && { asOf }) })))
  if (json) printJson(recall)
  else for (const line of csv ? recallCsv(recall) : [...recallLines(recall), ...groupedFindingLines(recall.findings)]) printLine(line)
  return rejects(recall.findings) ? exitStatus.no : exitStatus.yes
}
