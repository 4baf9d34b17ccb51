import { basename, dirname, join } from 'node:path'
import { createDidResolver } from '@customhouse/proofs/did-methods/create-did-resolver.ts'
import type { DidResolution, DidResolutionOptions } from '@customhouse/proofs/did-methods/did-resolution.ts'
import { parseDidUrl } from '@customhouse/proofs/did-methods/did-url.ts'
import { didMethods } from '@customhouse/proofs/did-methods/registry.ts'
import type { KeyType } from '@customhouse/proofs/keys/verification-key.ts'
import { createRetrieval } from '@customhouse/proofs/retrieval/transport.ts'
import { Option, type Command } from 'commander'
import { askResolver } from '../did/ask-resolver.ts'
import { createDid, didMethodNames, type DidMethodName, type NewDid } from '../did/create-did.ts'
import { offlineDidMethods } from '../did/did-files.ts'
import { printResolution } from '../did/print-resolution.ts'
import { writeNewFiles, type NewFile } from '../did/write-new-files.ts'
import { CommandFailure } from '../terminal/command-failure.ts'
import { exitStatus } from '../terminal/exit-status.ts'
import { printJson, printLine } from '../terminal/print.ts'

interface CreateOptions {
  readonly method: DidMethodName
  readonly type: KeyType
  readonly domain?: string
  readonly out: string
  readonly json?: boolean
}

interface ResolveOptions {
  readonly offline?: string
  readonly resolver?: string
  readonly json?: boolean
}

/** customhouse did create, customhouse did resolve DID. */
export function did(program: Command): void {
  const group = program.command('did').description('DIDs: names for those who sign, with the keys that they sign with.')
  group
    .command('create')
    .description('Make a key pair and a DID for it. The private key is written to a file that only you can read; nothing is sent anywhere.')
    .addOption(new Option('--method <method>', 'key and jwk are the key itself; web and webvh are published by your own host').choices(didMethodNames).default('key'))
    .addOption(new Option('--type <type>', 'the type of key').choices(['Ed25519', 'P-256', 'P-384']).default('Ed25519'))
    .option('--domain <host>', 'for web and webvh: the host that will publish the DID, with a port or path where there are any')
    .option('--out <file>', 'where the private key goes (a JSON Web Key); never overwritten', 'did-key.jwk')
    .option('--json', 'one JSON object')
    .addHelpText('after', '\nFor web and webvh, what is to be published is written beside the private key: did.json or did.jsonl.\n\nExit status: 0 made, 2 it could not be.\n\nExample: npx customhouse did create --method web --domain mill.example --out mill.jwk')
    .action(create)
  group
    .command('resolve')
    .description('Find the document of a DID: its keys, and what each may be used for.')
    .argument('<did>', 'a DID; for did:webvh with ?versionId=, ?versionTime= or ?versionNumber= where an older version is wanted')
    .option('--offline <path>', 'ask nobody: a DID document, a did.jsonl log, or a folder with such files')
    .option('--resolver <url>', 'ask a resolver that answers at /1.0/identifiers/DID or /identifiers/DID')
    .option('--json', 'the resolution as DID Resolution defines it, one JSON object')
    .addHelpText('after', '\nExit status: 0 it has a document, 1 it has none or was deactivated, 2 it could not be asked for.\n\nExample: npx customhouse did resolve did:web:mill.example')
    .action(resolve)
}

async function create({ method, type, domain, out, json }: CreateOptions): Promise<void> {
  const created = await createDid({ method, type, now: new Date(), ...(domain === undefined ? {} : { domain }) })
  const files = filesOf(created, out)
  await writeNewFiles(files)
  const { did: name, verificationMethod, didDocument, publication } = created
  const paths = files.map(({ path }) => path)
  if (json === true) {
    printJson({ did: name, verificationMethod, didDocument, files: paths, ...(publication === undefined ? {} : { publishAt: publication.url }) })
    return
  }
  printLine(name)
  printLine(`  private key  ${out} (keep it secret; whoever has it signs in this name)`)
  if (created.updateJwk !== undefined) printLine(`  update key   ${updatePath(out)} (keep it secret and apart; it changes the DID)`)
  printLine(`  signs as     ${verificationMethod}`)
  if (publication !== undefined) printLine(`  publish      ${publicationPath(out, publication.fileName)} at ${publication.url}`)
}

function filesOf({ privateJwk, updateJwk, publication }: NewDid, out: string): readonly NewFile[] {
  const secret = (path: string, jwk: object): NewFile => ({ path, text: `${JSON.stringify(jwk)}\n`, isSecret: true })
  return [
    secret(out, privateJwk),
    ...(updateJwk === undefined ? [] : [secret(updatePath(out), updateJwk)]),
    ...(publication === undefined ? [] : [{ path: publicationPath(out, publication.fileName), text: publication.text, isSecret: false }]),
  ]
}

function updatePath(out: string): string {
  const name = basename(out)
  const dot = name.lastIndexOf('.')
  return join(dirname(out), dot <= 0 ? `${name}-update` : `${name.slice(0, dot)}-update${name.slice(dot)}`)
}

function publicationPath(out: string, fileName: string): string {
  return join(dirname(out), fileName)
}

async function resolve(text: string, { offline, resolver, json }: ResolveOptions): Promise<void> {
  if (offline !== undefined && resolver !== undefined) throw new CommandFailure('--offline and --resolver exclude each other', { remedy: 'Leave one of them out' })
  const { did: name, options, url } = readWanted(text)
  const resolution = resolver === undefined ? await resolveHere(name, options, offline) : await askResolver(resolver, url)
  if (json === true) printJson(resolution)
  else printResolution(name, resolution)
  process.exitCode = resolution.didDocument === null ? exitStatus.no : exitStatus.yes
}

function resolveHere(name: string, options: DidResolutionOptions | undefined, offline: string | undefined): DidResolution | Promise<DidResolution> {
  const now = () => new Date()
  const methods = offline === undefined ? didMethods({ retrieve: createRetrieval(), now }) : offlineDidMethods(offline, now)
  return createDidResolver({ methods, now }).resolve(name, options)
}

interface Wanted {
  readonly did: string
  readonly options: DidResolutionOptions | undefined
  /** The DID with its query, as it was given. */
  readonly url: string
}

function readWanted(text: string): Wanted {
  const parsed = parseDidUrl(text)
  // What is no DID is for the resolver to say, as DID Resolution has it.
  if (parsed === undefined) return { did: text, options: undefined, url: text }
  const { did: name, path, query, fragment } = parsed
  const asked = [...new URLSearchParams(query ?? '')]
  if (path !== '' || fragment !== undefined || !asked.every(([parameter]) => ['versionId', 'versionTime', 'versionNumber'].includes(parameter))) throw new CommandFailure('Only DIDs can be resolved, with a version at most', { remedy: 'Leave out what follows the DID: the path, the number sign and the key, and other parameters' })
  const options = asked.length === 0 ? undefined : Object.fromEntries(asked.map(([parameter, value]) => [parameter, parameter === 'versionNumber' ? Number(value) : value]))
  return { did: name, options, url: text }
}
