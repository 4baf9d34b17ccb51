import { Option, type Command } from 'commander'
import { asOfOption } from '../provenance/as-of-option.ts'
import { asOption } from '../provenance/signed-in-as.ts'
import type { TraceOptions } from '../provenance/trace-lot.ts'

const help = `
A lot is named by its URI (EPC URI, GS1 Digital Link, DID URL), or as SCHEME:VALUE@MAKER.

Exit status: 0 traced, 1 something stands against the chain, 2 there is no such lot that you may see.

Example: npx customhouse provenance trace 'https://id.gs1.org/01/09521234001232/10/A-7' --back --as-of 2026-07-01`

/** customhouse provenance trace LOT: back to every source, or forward to every delivery. */
export function provenanceTrace(group: Command): void {
  asOfOption(asOption(group
    .command('trace')
    .description('Print the chain of a lot: back to every source, or forward to every delivery.')
    .argument('<lot>', 'the lot')
    .addOption(new Option('--back', 'to its sources (what is done where neither is said)').conflicts('forward'))
    .option('--forward', 'to its deliveries: who has to be told in a recall')
    .option('--json', 'the answer as JSON')))
    .addHelpText('after', help)
    .action(async (lot: string, options: TraceOptions) => {
      const { traceLot } = await import('../provenance/trace-lot.ts')
      process.exitCode = await traceLot(lot, options)
    })
}
