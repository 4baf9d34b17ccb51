import type { Command } from 'commander'
import type { AdoptionOptions } from '../data-model/report-adoption.ts'

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
    .action(async (name: string, options: AdoptionOptions) => {
      // The dictionary and the layouts take a while to load, so only this command does it.
      const { reportAdoption } = await import('../data-model/report-adoption.ts')
      reportAdoption(name, options)
    })
}
