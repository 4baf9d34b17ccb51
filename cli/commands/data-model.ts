import { adoptionCsv } from '@customhouse/vocabulary/dictionary/adoption/adoption-csv.ts'
import { adoptionPage } from '@customhouse/vocabulary/dictionary/adoption/adoption-page.ts'
import type { AdoptionReport } from '@customhouse/vocabulary/dictionary/adoption/adoption-report.ts'
import { computeAdoption } from '@customhouse/vocabulary/dictionary/adoption/compute-adoption.ts'
import { wholeDictionary } from '@customhouse/vocabulary/dictionary/artifacts/whole-dictionary.ts'
import { messageSetNamed, messageSets } from '@customhouse/formats/message-sets.ts'
import type { Command } from 'commander'
import { adoptionLines } from '../data-model/adoption-lines.ts'
import { CommandFailure } from '../terminal/command-failure.ts'
import { printJson, printLine } from '../terminal/print.ts'

interface AdoptionOptions {
  readonly json?: boolean
  readonly csv?: boolean
  readonly html?: boolean
}

/** customhouse data-model: what the dictionary says of national messages, offline. */
export function dataModel(program: Command): void {
  program
    .command('data-model')
    .description('The data model: how far national messages adopt it. Its versions, guides and requests are at /data-model of a single window.')
    .command('adoption')
    .description('Report how much of the dictionary a national message set covers, what it has beyond it, and where formats disagree; offline.')
    .argument('<set>', 'a message set, such as AE or CDS')
    .option('--json', 'the whole report, one JSON object')
    .option('--csv', 'its information package, a line for each element and place')
    .option('--html', 'a page that stands on its own')
    .addHelpText('after', '\nExamples:\n  npx customhouse data-model adoption AE\n  npx customhouse data-model adoption CDS --html > cds.html')
    .action((name: string, options: AdoptionOptions) => {
      const set = messageSetNamed(name)
      if (set === undefined) throw new CommandFailure('No message set of this name ships with the program', { remedy: `Name one of ${messageSets().map((known) => known.name).join(', ')}; others are at /data-model/adoption of a single window` })
      print(computeAdoption(set, wholeDictionary), options)
    })
}

function print(report: AdoptionReport, { json, csv, html }: AdoptionOptions): void {
  if (json === true) printJson(report)
  else if (csv === true) process.stdout.write(adoptionCsv(report))
  else if (html === true) process.stdout.write(adoptionPage(report))
  else for (const line of adoptionLines(report)) printLine(line)
}
