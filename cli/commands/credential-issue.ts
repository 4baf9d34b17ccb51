import { openEnvelope, isEnveloped } from '@customhouse/proofs/jose/enveloped.ts'
import { partyIdOf, typesOf } from '@customhouse/proofs/credential-model/model-version.ts'
import { readJson } from '@customhouse/proofs/json/read-json.ts'
import { isJsonObject, type JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { writeFile } from 'node:fs/promises'
import { Option, type Command } from 'commander'
import { placeOf } from '../credentials/credential-places.ts'
import { issuingKey } from '../credentials/issuing-key.ts'
import { keptContexts } from '../credentials/kept-contexts.ts'
import { readCredentialFile } from '../credentials/read-credential-file.ts'
import { signCredential, suiteFor, suiteNames, type SuiteName } from '../credentials/sign-credential.ts'
import { withSingleWindow } from '../single-window/with-single-window.ts'
import { CommandFailure } from '../terminal/command-failure.ts'
import { findingLines } from '../terminal/finding-lines.ts'
import { printJson, printLine, printProgress } from '../terminal/print.ts'

interface IssueOptions {
  readonly key?: string
  readonly verificationMethod?: string
  readonly suite?: SuiteName
  readonly disclosable?: readonly string[]
  readonly vct?: string
  readonly contexts?: string
  readonly out?: string
  readonly json?: boolean
}

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
    .addOption(new Option('--suite <suite>', 'how it is secured (default: eddsa-rdfc-2022, for P-256 and P-384 keys ecdsa-rdfc-2019)').choices(suiteNames))
    .option('--disclosable <pointers...>', 'for vc-sd-jwt and sd-jwt-vc: JSON Pointers to what its holder can hold back')
    .option('--vct <url>', 'for sd-jwt-vc: the name of the type')
    .option('--contexts <folder>', 'pinned JSON-LD contexts that the credential may name (default: the data folder\'s contexts/)')
    .option('--out <file>', 'where it goes (default: standard output)')
    .option('--json', 'one JSON object: the credential, and what was filled in')
    .addHelpText('after', help)
    .action(issue)
}

async function issue(path: string, options: IssueOptions): Promise<void> {
  const asked = await readAsked(path)
  const { signed, credential, filledIn, notes } = await (options.key === undefined ? issueThroughWindow(asked, options) : issueHere(asked, options, options.key))
  if (options.out !== undefined) await writeCredential(options.out, textOf(signed))
  const issuer = partyIdOf(credential.issuer ?? credential.iss)
  if (options.json === true) {
    printJson({ issuer, id: credential.id, types: typesOf(credential), filledIn, out: options.out, credential: signed })
    return
  }
  for (const name of filledIn) printProgress(`Filled in ${name}: ${JSON.stringify(credential[name])}`)
  for (const note of notes) printProgress(note)
  if (options.out === undefined) printLine(textOf(signed).trimEnd())
  else printLine(`${options.out}: issued by ${issuer ?? ''}`)
}

interface IssuedHere {
  readonly signed: JsonObject | string
  readonly credential: JsonObject
  readonly filledIn: readonly string[]
  readonly notes: readonly string[]
}

async function readAsked(path: string): Promise<JsonObject> {
  const read = await readCredentialFile(path)
  if ('unread' in read) throw new CommandFailure(read.unread.message, { remedy: read.unread.remedy })
  const asked = readJson(read.bytes)
  if (!isJsonObject(asked)) throw new CommandFailure(`${path} does not hold a JSON object`, { remedy: 'Give the unsigned credential as JSON; see samples/credentials/' })
  if (asked.proof !== undefined) throw new CommandFailure(`${path} is signed already`, { remedy: 'Give the credential without its member proof' })
  return asked
}

async function issueHere(asked: JsonObject, options: IssueOptions, keyFile: string): Promise<IssuedHere> {
  const key = await issuingKey(keyFile, options.verificationMethod)
  const suite = options.suite ?? suiteFor(key)
  if (options.disclosable !== undefined && !suite.includes('sd-jwt')) throw noHoldingBack(suite)
  const contexts = keptContexts(placeOf(options.contexts, 'contexts'))
  return { ...(await signCredential(asked, { key, suite, disclosable: options.disclosable ?? [], vct: options.vct, contexts, now: new Date() })), notes: [] }
}

async function issueThroughWindow(asked: JsonObject, { suite, disclosable, verificationMethod, vct }: IssueOptions): Promise<IssuedHere> {
  if (verificationMethod !== undefined || vct !== undefined) throw new CommandFailure('--verification-method and --vct go with --key', { remedy: 'Leave them out: the single window knows the keys of your organisation and names the types' })
  if (disclosable !== undefined && suite?.includes('sd-jwt') !== true) throw noHoldingBack(suite ?? 'eddsa-rdfc-2022')
  const options = { ...(suite === undefined ? {} : { securing: suite }), ...(disclosable === undefined ? {} : { disclosable: [...disclosable] }) }
  const { verifiableCredential, credentialId, findings } = await withSingleWindow('meridian-filer', (client) => client.issueCredential(asked, options))
  const answer: unknown = verifiableCredential
  return { ...unwrapped(isJsonObject(answer) ? answer : {}, asked, credentialId), notes: findings.flatMap((found) => findingLines(found)) }
}

/** A token goes into the file as it is, without its envelope; what is in it is for whoever reads it. */
function unwrapped(credential: JsonObject, asked: JsonObject, credentialId: string): Omit<IssuedHere, 'notes'> {
  const envelope = isEnveloped(credential) ? openEnvelope(credential) : undefined
  if (envelope?.ok === true) return { signed: envelope.value.token, credential: { ...asked, id: credentialId }, filledIn: [] }
  return { signed: credential, credential, filledIn: ['id', 'issuer', 'validFrom', 'issuanceDate'].filter((name) => asked[name] === undefined && credential[name] !== undefined) }
}

function noHoldingBack(suite: string): CommandFailure {
  return new CommandFailure(`Nothing can be held back in the form ${suite}`, { remedy: 'Add --suite vc-sd-jwt or sd-jwt-vc, or leave --disclosable out' })
}

function textOf(signed: JsonObject | string): string {
  return typeof signed === 'string' ? `${signed}\n` : `${JSON.stringify(signed, null, 2)}\n`
}

async function writeCredential(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text)
  } catch (cause) {
    throw new CommandFailure(`Cannot write ${path}`, { remedy: 'Give the path of a file in a folder that you may write to', cause })
  }
}
