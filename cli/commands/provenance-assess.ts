import type { Command } from 'commander'
import type { AssessOptions } from '../provenance/assess-shipment.ts'
import { asOfOption } from '../provenance/as-of-option.ts'
import { asOption } from '../provenance/signed-in-as.ts'

const help = `
A shipment is asked for by any number that it is known by: of a bill, a shipment, an entry, a ticket, an invoice, or by a lot.

With --json: {shipment, origin: {claim, status, path}, findings, balance}; status is supported, unsupported or contradicted.

Exit status: 0 what is claimed of its origin is supported, 1 it is not or is contradicted, 2 there is no such shipment that you may see.

Example: npx customhouse provenance assess INV-2026-0711 --agreement usmca`

/** customhouse provenance assess SHIPMENT: its digital twin, and whether what is claimed of its origin holds. */
export function provenanceAssess(group: Command): void {
  asOfOption(asOption(group
    .command('assess')
    .description('Print what is known of a shipment and by whose proof, and whether that supports what is claimed of its origin.')
    .argument('<shipment>', 'any number that it is known by')
    .option('--agreement <name>', 'the agreement that preference is claimed under, e.g. usmca')
    .option('--json', 'the answer as JSON')))
    .addHelpText('after', help)
    .action(async (shipment: string, options: AssessOptions) => {
      const { assessShipment } = await import('../provenance/assess-shipment.ts')
      process.exitCode = await assessShipment(shipment, options)
    })
}
