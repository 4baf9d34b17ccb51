import type { BillOnFile } from '@customhouse/sdk/client/manifest-calls.ts'
import type { Command } from 'commander'
import { withSingleWindow } from '../single-window/with-single-window.ts'
import { coloured, printJson, printLine } from '../terminal/print.ts'
import { printable } from '../terminal/printable.ts'

/** customhouse bill NUMBER: how far a bill has come, and the entries that match it. */
export function bill(program: Command): void {
  program
    .command('bill')
    .description('Print how far a bill of lading or waybill has come, and the entries that match it.')
    .argument('<number>', 'issuer and number together, e.g. ZZSB260100101; a house waybill after its master and a slash')
    .option('--carrier', 'in the sandbox: ask as the carrier, who sees the bill itself')
    .option('--json', 'the answer as JSON')
    .addHelpText('after', '\nExit status: 0 found, 2 there is no such bill that you may see.\n\nExample: npx customhouse bill ZZSB260100101')
    .action(async (number: string, options: { carrier?: boolean; json?: boolean }) => {
      const found = await withSingleWindow(options.carrier === true ? 'tidemark-manifests' : 'meridian-filer', (client) => client.bill(number))
      if (options.json === true) printJson(found)
      else for (const line of billLines(found)) printLine(line)
    })
}

function billLines({ bill: number, onFile, entries }: BillOnFile): readonly string[] {
  const own = onFile === undefined ? [] : [
    `  ${onFile.kind} bill of ${printable(onFile.conveyance)}: ${coloured('bold', onFile.stage)}${onFile.deletedAt === undefined ? '' : ', deleted'}`,
    ...(onFile.quantity === undefined ? [] : [`  ${printable(onFile.quantity)} ${printable(onFile.unit ?? '')}${onFile.description === undefined ? '' : ` ${printable(onFile.description)}`}`]),
    ...(onFile.arrivedAt === undefined ? [] : [`  arrived at ${printable(onFile.portOfArrival ?? '')} on ${onFile.arrivedAt}`]),
  ]
  const matched = entries.map(({ entryNumber, outcome, status }) => {
    const words = [...status.further, status.match].map(({ code, words: said }) => `${code} ${said}`).join(', ')
    return `  entry ${entryNumber}: ${coloured('bold', words)}${outcome === undefined ? '' : `, determined ${outcome}`}`
  })
  return [`bill ${printable(number)}`, ...own, ...(matched.length === 0 ? ['  no entry states it'] : matched)]
}
