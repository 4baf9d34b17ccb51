import type { Command } from 'commander'
import type { QualityOptions } from '../provenance/quality.ts'
import { asOption } from '../provenance/signed-in-as.ts'

const help = `
Of the last 10,000 events that your organisation handed in: how complete, timely and proven they are, and whether they contradict each other. Only you
and customs see it.

Exit status: 0 told, 2 there is no such organisation, or it is not yours to ask for.

Example: npx customhouse provenance quality --as meridian-filer`

/** customhouse provenance quality: how good the data are that you hand in. */
export function provenanceQuality(group: Command): void {
  asOption(group
    .command('quality')
    .description('Print how good the data are that you hand in, in all and from each source, with what to better.')
    .option('--organisation <name>', 'another organisation than your own; customs alone')
    .option('--json', 'the answer as JSON'))
    .addHelpText('after', help)
    .action(async (options: QualityOptions) => {
      const { quality } = await import('../provenance/quality.ts')
      process.exitCode = await quality(options)
    })
}
