import { Option, type Command } from 'commander'
import type { IssueOptions } from '../credentials/issue-file.ts'
import { suiteNames } from '../credentials/suite-names.ts'

const help = `
With --key the credential is signed here, in the name of whoever the key belongs to, and nothing is sent anywhere. Without, the single window signs it
with the keys of your organisation, gives it a status that can be revoked, and keeps a record.
What the file leaves out of issuer, id and validFrom is filled in, and said.

Exit status: 0 issued, 1 findings stand against it, 2 it could not be read or sent.

Examples:
  npx customhouse credential issue report.json --key mill.jwk --out report.signed.json
  npx customhouse credential issue report.json --key mill.jwk --suite vc-sd-jwt --disclosable /credentialSubject/customer --out report.sd-jwt`

/** customhouse credential issue FILE: signs a credential, here or through the single window. */
export function credentialIssue(group: Command): void {
  group
    .command('issue')
    .description('Issue a credential: check it against the data model, and sign it.')
    .argument('<file>', 'the credential as JSON, unsigned, or - for standard input')
    .option('--key <file>', 'a private JSON Web Key, as `customhouse did create` writes it (default: the keys that the single window holds for your organisation)')
    .option('--verification-method <url>', 'the DID URL of the key (default: its kid, else as did:key names it)')
    .addOption(new Option('--suite <suite>', 'how it is secured (default: eddsa-rdfc-2022, for P-256 and P-384 keys ecdsa-rdfc-2019; eddsa-jcs-2022 or ecdsa-jcs-2019 where RDF would not tell all values apart)').choices(suiteNames))
    .option('--disclosable <pointers...>', 'for vc-sd-jwt and sd-jwt-vc: JSON Pointers to what its holder can hold back')
    .option('--vct <url>', 'for sd-jwt-vc: the name of the type')
    .option('--contexts <folder>', 'pinned JSON-LD contexts that the credential may name (default: the data folder\'s contexts/)')
    .option('--out <file>', 'where it goes (default: standard output)')
    .option('--json', 'one JSON object: the credential, and what was filled in')
    .addHelpText('after', help)
    .action(async (path: string, options: IssueOptions) => {
      // What signs and verifies takes a while to load, so only a command that does it waits for it.
      const { issueFile } = await import('../credentials/issue-file.ts')
      await issueFile(path, options)
    })
}
