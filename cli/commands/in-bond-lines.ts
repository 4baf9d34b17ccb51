import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FiledInterchange } from '@customhouse/sdk/client/single-window-client.ts'
import { exitStatus } from '../terminal/exit-status.ts'
import { findingLines } from '../terminal/finding-lines.ts'
import { coloured, printJson, printLine } from '../terminal/print.ts'

/** Prints what became of requests and reports about goods in bond, and saves their receipts. */
export async function printInBond(filed: FiledInterchange, { receipts, json }: { readonly receipts: string; readonly json: boolean }): Promise<number> {
  const acts = filed.inBond ?? []
  for (const act of acts) {
    const path = join(receipts, `${act.act}.tlog-proof`)
    await writeFile(path, act.receipt)
    if (json) {
      printJson({ ...act, answers: filed.answers, receipt: path })
      continue
    }
    printLine(`${coloured('bold', act.accepted ? 'accepted' : 'rejected')}  ${act.kind} of movement ${act.number} in bond`)
    for (const line of act.findings.flatMap(findingLines)) printLine(`  ${line}`)
    printLine(`  receipt saved: ${path}`)
  }
  if (!json) for (const line of [`  answers (${filed.answers.mediaType}):`, ...filed.answers.content.trimEnd().split('\n').map((one) => `    ${one}`)]) printLine(line)
  return acts.every(({ accepted }) => accepted) && filed.unread === undefined ? exitStatus.yes : exitStatus.no
}
