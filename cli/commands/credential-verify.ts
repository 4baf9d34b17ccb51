import { Option, type Command } from 'commander'
import type { VerifyOptions } from '../credentials/verify-files.ts'
import { withVerifierOptions } from '../credentials/verifier-options.ts'

const together = (value: string, sofar: readonly string[] = []): readonly string[] => [...sofar, value]

const help = `
A file may hold JSON with proofs in it, a JWT, an SD-JWT, an envelope around one of them, or a presentation of several.
Verified means that the signature holds, that the issuer controls the key, that it is in force and not taken back. Whether the issuer may say such things is
another question: it is recognised, or the credential is valid but not recognised.

With --json a line per file: {file, verified, recognised, findings} and more.

Exit status: 0 all verified, 1 one is not, 2 one could not be read. Recognition does not change it: see "recognised".

Example: npx customhouse credential verify --offline samples/credentials/mill-test-report.json`

/** customhouse credential verify FILE...: whether credentials and presentations are sound, and their issuers recognised. */
export function credentialVerify(group: Command): void {
  withVerifierOptions(
    group
      .command('verify')
      .description('Verify credentials and presentations, in whatever form, with or without a network, and say whether their issuers are recognised.')
      .argument('<file...>', 'files with one credential or presentation each, up to 1 MB, or - for standard input')
      .option('--challenge <text>', 'the challenge or nonce that you gave out: presentations must answer it, and a credential alone is refused')
      .option('--domain <text>', 'who you are: what presentations and tokens must be made out to'),
  )
    .addOption(new Option('--unknown-status <what>', 'what becomes of a credential whose status list cannot be had').choices(['refuse', 'warn']).default('refuse'))
    .option('--supporting <file>', 'a credential by which a recognised anchor vouches for an issuer; may be repeated', together)
    .option('--json', 'a JSON line per file')
    .addHelpText('after', help)
    .action(async (files: string[], options: VerifyOptions) => {
      // What signs and verifies takes a while to load, so only a command that does it waits for it.
      const { verifyFiles } = await import('../credentials/verify-files.ts')
      await verifyFiles(files, options)
    })
}
