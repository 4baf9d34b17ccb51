import type { Command } from 'commander'
import type { ContextOptions } from '../credentials/load-context.ts'

const help = `
Contexts give the members of credentials their meaning. They are never fetched while a credential is verified: whoever served another one could change what was
signed. So each is loaded once, from a file that you trust, compiled, and pinned by its digest.

It is kept in the data folder, for the commands that work offline, and handed to the single window where one is running (role administrator).

Exit status: 0 loaded or loaded before, 1 it cannot be used, 2 it could not be read or sent.

Example: npx customhouse reference load context dpp.jsonld --url https://vocabulary.example/dpp/1.0/context.jsonld`

/** customhouse reference load context FILE: pins a JSON-LD context, here and in the running single window. */
export function referenceLoadContext(load: Command): void {
  load
    .command('context')
    .description('Load a JSON-LD context that credentials name, and pin it by its digest.')
    .argument('<file>', 'the context document as its publisher serves it, or one that was pinned before')
    .option('--url <url>', 'the URL by which credentials name it, exactly (not needed for one that was pinned before)')
    .option('--only-here', 'keep it in the data folder alone, and hand it to no single window')
    .option('--json', 'one JSON object')
    .addHelpText('after', help)
    .action(async (path: string, options: ContextOptions) => {
      // What signs and verifies takes a while to load, so only a command that does it waits for it.
      const { loadContext } = await import('../credentials/load-context.ts')
      await loadContext(path, options)
    })
}
