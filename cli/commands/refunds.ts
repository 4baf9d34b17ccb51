import type { Command } from 'commander'
import { withSingleWindow } from '../single-window/with-single-window.ts'
import { printJson, printLine } from '../terminal/print.ts'

/** customhouse refunds: what is to be given back because a duty was held invalid, entry by entry. */
export function refunds(program: Command): void {
  program
    .command('refunds')
    .description('List your entries that paid a duty held invalid since, and the refund on each, without interest.')
    .option('--measure <name>', 'one measure, such as ieepa-reciprocal (default: all held invalid)')
    .option('--json', 'a JSON line per entry and measure')
    .action(async (options: { measure?: string; json?: boolean }) => {
      await withSingleWindow('meridian-filer', async (client) => {
        let count = 0
        for await (const page of client.refunds(options.measure === undefined ? {} : { measure: options.measure })) {
          for (const refund of page.refunds) {
            count++
            if (options.json === true) printJson(refund)
            else printLine(`${refund.entryNumber}  ${refund.amount.padStart(14)} USD  ${refund.measure}  importer ${refund.importer}${refund.isOpen ? '' : '  (liquidation final)'}`)
          }
        }
        if (options.json !== true) printLine(count === 0 ? 'No entry of yours paid a duty held invalid' : `${String(count)} refunds to ask for; ask CBP for liquidation without the duty, or protest in time (19 U.S.C. 1514)`)
      })
    })
}
