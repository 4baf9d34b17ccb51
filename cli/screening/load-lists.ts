import type { ListedParty } from '@customhouse/screening/listed-party.ts'
import { listStandingOn, type ListStanding } from '@customhouse/screening/lists/list-standing.ts'
import { readList } from '@customhouse/screening/lists/read-list.ts'
import { createNameIndex, type NameIndex } from '@customhouse/screening/names/name-index.ts'
import { rejects } from '@customhouse/vocabulary/finding/finding.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { basename } from 'node:path'
import { CommandFailure } from '../terminal/command-failure.ts'
import { exitStatus } from '../terminal/exit-status.ts'
import { findingLines } from '../terminal/finding-lines.ts'
import { printProgress } from '../terminal/print.ts'
import { readInput } from '../terminal/read-file.ts'

/** A listed party with the edition that names it. */
export interface PartyOnList extends ListedParty {
  readonly list: string
  readonly edition: DateText
  readonly standing: ListStanding | undefined
}

/** Reads all lists and builds one index of them. A list with something wrong ends the command: nothing is compared with half of it. */
export async function loadLists(files: readonly string[], { today, published }: { readonly today: DateText; readonly published: DateText | undefined }): Promise<NameIndex<PartyOnList>> {
  const read = readList(await Promise.all(files.map(async (file) => ({ name: basename(file), bytes: await readInput(file) }))), { published: published ?? today })
  if (rejects(read.findings)) throw new CommandFailure('The lists cannot be used, so nothing was compared', { findings: read.findings, exitCode: exitStatus.couldNotRun })
  for (const finding of read.findings) for (const line of findingLines(finding)) printProgress(line)
  for (const { list, published: day, parties } of read.editions) printProgress(`${list}, ${day}: ${String(parties.length)} parties`)
  return createNameIndex(read.editions.flatMap(({ list, published: edition, parties }) => parties.map((party) => ({ ...party, list, edition, standing: listStandingOn(list, today) }))))
}
