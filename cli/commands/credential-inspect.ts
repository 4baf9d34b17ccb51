import type { Command } from 'commander'
import type { InspectOptions } from '../credentials/inspect-file.ts'

const help = `
Nothing is verified: what is shown is what the file says. Terms that no context defines, and that only a context's default vocabulary gives a meaning, are
listed: they are signed, but mean what their issuer says.

Exit status: 0 shown, 2 it could not be read.

Example: npx customhouse credential inspect samples/credentials/mill-test-report.sd-jwt`

/** customhouse credential inspect FILE: shows what is in a credential, without judging. */
export function credentialInspect(group: Command): void {
  group
    .command('inspect')
    .description('Show what is in a credential or a presentation without judging it: form, header, issuer, types, validity, proofs, what is disclosed and what is held back.')
    .argument('<file>', 'a credential or a presentation in any form, or - for standard input')
    .option('--n-quads', 'also the canonical N-Quads that proofs over RDF are made of')
    .option('--contexts <folder>', 'pinned JSON-LD contexts (default: the data folder\'s contexts/)')
    .option('--json', 'one JSON object')
    .addHelpText('after', help)
    .action(async (path: string, options: InspectOptions) => {
      // What signs and verifies takes a while to load, so only a command that does it waits for it.
      const { inspectFile } = await import('../credentials/inspect-file.ts')
      await inspectFile(path, options)
    })
}
