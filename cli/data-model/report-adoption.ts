import { adoptionCsv } from '@customhouse/vocabulary/dictionary/adoption/adoption-csv.ts'
import { adoptionPage } from '@customhouse/vocabulary/dictionary/adoption/adoption-page.ts'
import type { AdoptionReport } from '@customhouse/vocabulary/dictionary/adoption/adoption-report.ts'
import { computeAdoption } from '@customhouse/vocabulary/dictionary/adoption/compute-adoption.ts'
import { wholeDictionary } from '@customhouse/vocabulary/dictionary/artifacts/whole-dictionary.ts'
import { messageSetNamed, messageSets } from '@customhouse/formats/message-sets.ts'
import { CommandFailure } from '../terminal/command-failure.ts'
import { printJson, printLine } from '../terminal/print.ts'
import { adoptionLines } from './adoption-lines.ts'

/** In which form a report is printed; in lines for a person where none is asked for. */
export interface AdoptionOptions {
  readonly json?: boolean
  readonly csv?: boolean
  readonly html?: boolean
}

/** Prints how far a national message set adopts the dictionary as shipped. */
export function reportAdoption(name: string, options: AdoptionOptions): void {
  const set = messageSetNamed(name)
  if (set === undefined) throw new CommandFailure('No message set of this name ships with the program', { remedy: `Name one of ${messageSets().map((known) => known.name).join(', ')}; others are at /data-model/adoption of a single window` })
  print(computeAdoption(set, wholeDictionary), options)
}

function print(report: AdoptionReport, { json, csv, html }: AdoptionOptions): void {
  if (json === true) printJson(report)
  else if (csv === true) process.stdout.write(adoptionCsv(report))
  else if (html === true) process.stdout.write(adoptionPage(report))
  else for (const line of adoptionLines(report)) printLine(line)
}
