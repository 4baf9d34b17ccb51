import { InvalidArgumentError, Option, type Command } from 'commander'
import type { ConformanceOptions } from '../conformance/try-platform.ts'

/** customhouse conformance URL: tests any platform over HTTP against the open profile in conformance/gis. */
export function conformance(program: Command): void {
  program
    .command('conformance')
    .description('Test a platform that exchanges trade credentials against the open profile in conformance/gis: any implementation of the VC API.')
    .argument('<url>', 'where the platform answers, such as https://platform.example or http://127.0.0.1:8080')
    .option('--json', 'the whole report, one JSON object')
    .addOption(new Option('--area <area>', 'test the credential types of one area alone').choices(['steel', 'oil-and-gas', 'food', 'e-commerce', 'entry-and-transport', 'transparency-protocol']))
    .addOption(new Option('--role <role>', 'test what one role must do alone').choices(['issuer', 'verifier']))
    .option('--only <id...>', 'test these requirements alone, such as GIS-040')
    .option('--token <token>', 'a bearer token for the platform')
    .option('--client-key <file>', 'a private JWK file to sign in with, as CUSTOMHOUSE_CLIENT_KEY names one')
    .option('--no-sign-in', 'do not sign in')
    .option('--issuer <did>', 'the DID to name as issuer, where the platform wants to be told')
    .option('--timeout <seconds>', 'how long an answer may take', seconds, 30)
    .option('--longest-wait <seconds>', 'how long a revocation is waited for at most; less where the list says so', seconds, 300)
    .addHelpText('after', '\nThe platform issues a few test credentials and revokes one of them; use a test environment.\n\nExit status: 0 every MUST is met, 1 not every MUST is met, 2 it could not be run.\n\nExample: npx customhouse conformance https://platform.example --token "$TOKEN"')
    .action(async (url: string, options: ConformanceOptions) => {
      // The kit takes longer to load than most commands take in all.
      const { tryPlatform } = await import('../conformance/try-platform.ts')
      await tryPlatform(url, options)
    })
}

function seconds(text: string): number {
  const value = Number(text)
  if (!Number.isFinite(value) || value <= 0 || value > 86_400) throw new InvalidArgumentError('Give a number of seconds.')
  return value
}
