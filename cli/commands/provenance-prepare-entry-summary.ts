import type { Command } from 'commander'
import type { PrepareOptions } from '../provenance/prepare-entry-summary.ts'
import { asOption } from '../provenance/signed-in-as.ts'

const help = `
Nothing is filed. The declaration is written to the file that --out names, as customhouse file takes it; complete what is still needed first.

Only what the importer owned when it crossed the border is entered; what the sales that you may see do not tell is left out, and named.

Exit status: 0 it can be filed once what is needed is there, 1 something stands against it.

Example: npx customhouse provenance prepare-entry-summary --importer 89-100000800 --month 2026-03 --entry-number ZZ900010002 --state IL`

/** customhouse provenance prepare-entry-summary: one entry summary for what pipelines delivered in a month. */
export function provenancePrepareEntrySummary(group: Command): void {
  asOption(group
    .command('prepare-entry-summary')
    .description('Prepare one entry summary for what pipelines delivered to an importer in a month, from their statements.')
    .requiredOption('--importer <number>', 'the number of the importer of record')
    .requiredOption('--month <month>', 'the month of the deliveries, e.g. 2026-03')
    .option('--port <code>', 'the port of arrival (Schedule D); what crossed elsewhere is left out')
    .option('--entry-number <number>', 'the entry number that the filer gives it')
    .option('--entry-date <date>', 'the estimated date of entry')
    .option('--state <code>', 'the State of destination')
    .option('--manufacturer <code>', 'the manufacturer identification code of the producer')
    .option('--unit-price <dollars>', 'dollars for each barrel or cubic metre, where no invoice is disclosed to you')
    .option('--charges <dollars>', 'whole dollars for transport to the border, for all of it')
    .option('--out <file>', 'write the declaration there, as JSON')
    .option('--json', 'the whole answer as JSON'))
    .addHelpText('after', help)
    .action(async (options: PrepareOptions) => {
      const { prepareEntrySummary } = await import('../provenance/prepare-entry-summary.ts')
      process.exitCode = await prepareEntrySummary(options)
    })
}
