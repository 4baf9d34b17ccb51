import { Option, type Command } from 'commander'
import type { RecallOptions } from '../provenance/recall-lot.ts'
import { asOfOption } from '../provenance/as-of-option.ts'
import { asOption } from '../provenance/signed-in-as.ts'

const help = `
Forward to everybody who has something of the lot or had it, with how much is still there, and back to where the lot came from. Each party gets
one notice; --csv prints a line for each party and lot, for a letter to each.

Exit status: 0 the lot is known, 1 something stands against what is shown, 2 there is no such lot that you may see.

Example: npx customhouse provenance recall 'https://id.gs1.org/01/09521234100109/10/SAL-260706-A' --as import-specialist`

/** customhouse provenance recall LOT: whom to notify, and of what. */
export function provenanceRecall(group: Command): void {
  asOfOption(asOption(group
    .command('recall')
    .description('Print whom to notify where a lot must be called back, of which lots and how much of each, and where it came from.')
    .argument('<lot>', 'the lot')
    .addOption(new Option('--csv', 'a line for each party and lot, with a heading').conflicts('json'))
    .option('--json', 'the answer as JSON')))
    .addHelpText('after', help)
    .action(async (lot: string, options: RecallOptions) => {
      const { recallLot } = await import('../provenance/recall-lot.ts')
      process.exitCode = await recallLot(lot, options)
    })
}
