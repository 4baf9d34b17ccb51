import { type Command, Option } from 'commander'
import type { PrepareOptions } from '../provenance/prepare.ts'
import { asOption } from '../provenance/signed-in-as.ts'

const help = `
Nothing is filed. The declaration is written to the file that --out names: complete in it what no evidence tells, such as the entry number,
and file it with customhouse file. customhouse check says what it still lacks.

Exit status: 0 the trades of the goods need nothing more, 1 they do, 2 there is no such shipment that you may see.

Example: npx customhouse provenance prepare CFNL2026022402 --kind entry --out entry.json`

/** customhouse provenance prepare SHIPMENT: a filing as far as evidence tells it, each datum with its source. */
export function provenancePrepare(group: Command): void {
  asOption(group
    .command('prepare')
    .description('Prepare the entry or entry summary of a shipment from what is known of it, each datum with its source, and say what is still needed.')
    .argument('<shipment>', 'any number that it is known by')
    .addOption(new Option('--kind <kind>', 'what to prepare').choices(['entry', 'entry-summary']).default('entry-summary'))
    .option('--out <file>', 'write the declaration there, as JSON')
    .option('--json', 'the whole answer as JSON'))
    .addHelpText('after', help)
    .action(async (shipment: string, options: PrepareOptions) => {
      const { prepare } = await import('../provenance/prepare.ts')
      process.exitCode = await prepare(shipment, options)
    })
}
