import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { RecognisedIssuer } from '@customhouse/proofs/recognition/recognised-issuer.ts'
import type { Verifier } from '@customhouse/sdk/verify/create-verifier.ts'
import { isUnreadable } from '@customhouse/sdk/verify/is-unreadable.ts'
import type { VerifiedCredential, VerifiedPresentation } from '@customhouse/sdk/verify/verified.ts'
import { Option, type Command } from 'commander'
import { makeVerifier } from '../credentials/make-verifier.ts'
import { readCredentialFile } from '../credentials/read-credential-file.ts'
import { sortedFindingLines, verdict, verificationLines } from '../credentials/verification-lines.ts'
import { withVerifierOptions, type VerifierOptions } from '../credentials/verifier-options.ts'
import { exitStatus } from '../terminal/exit-status.ts'
import { coloured, printJson, printLine, printProgress } from '../terminal/print.ts'

interface VerifyOptions extends VerifierOptions {
  readonly challenge?: string
  readonly domain?: string
  readonly unknownStatus: 'refuse' | 'warn'
  readonly supporting?: readonly string[]
  readonly json?: boolean
}

/** What a file came to: read and looked at, or not. */
type Looked = { readonly file: string; readonly result: VerifiedCredential | VerifiedPresentation } | { readonly file: string; readonly unread: Finding }

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
    .action(verify)
}

async function verify(files: readonly string[], options: VerifyOptions): Promise<void> {
  const { verifier, issuers } = await makeVerifier(options)
  const supporting = await Promise.all((options.supporting ?? []).map(readSupporting))
  let status: number = exitStatus.yes
  let told = Date.now()
  for (const [index, file] of files.entries()) {
    const looked = await look(file, verifier, { ...options, supporting })
    if (options.json === true) printJson(lineOf(looked))
    else print(looked, issuers)
    status = Math.max(status, statusOf(looked))
    if (Date.now() - told < progressMilliseconds) continue
    told = Date.now()
    printProgress(`${String(index + 1)} of ${String(files.length)} files verified`)
  }
  process.exitCode = status
}

const progressMilliseconds = 2000

async function readSupporting(path: string): Promise<Uint8Array> {
  const read = await readCredentialFile(path)
  // What cannot be read vouches for nobody; that the issuer is not recognised is then said anyway.
  if ('unread' in read) printProgress(`${path}: ${read.unread.message}`)
  return 'unread' in read ? new Uint8Array() : read.bytes
}

async function look(file: string, verifier: Verifier, { challenge, domain, unknownStatus, supporting }: Omit<VerifyOptions, 'supporting'> & { readonly supporting: readonly Uint8Array[] }): Promise<Looked> {
  const read = await readCredentialFile(file)
  if ('unread' in read) return { file, unread: read.unread }
  const result = await verifier.verify(read.bytes, { unknownStatus, supporting, ...(challenge === undefined ? {} : { challenge }), ...(domain === undefined ? {} : { domain }) })
  const [first] = result.findings
  return isUnreadable(result.findings) && first !== undefined && partsOf(result).document === undefined ? { file, unread: first } : { file, result }
}

function partsOf(result: VerifiedCredential | VerifiedPresentation): { readonly document: object | undefined } {
  return { document: result.kind === 'credential' ? result.credential : result.presentation }
}

function statusOf(looked: Looked): number {
  if ('unread' in looked) return exitStatus.couldNotRun
  return looked.result.verified ? exitStatus.yes : exitStatus.no
}

/** The first four members are promised; the others may grow. */
function lineOf(looked: Looked): object {
  const { file } = looked
  if ('unread' in looked) return { file, verified: false, recognised: false, findings: [looked.unread] }
  const { result } = looked
  const { verified, recognised, findings, kind, form } = result
  const promised = { file, verified, recognised, findings, kind, form }
  if (result.kind === 'presentation') return { ...promised, holder: result.holder, proofs: result.proofs, credentials: result.credentials.map(factsOf) }
  return { ...promised, ...factsOf(result) }
}

function factsOf({ verified, recognised, issuer, types, credential, proofs, statuses, path, disclosed }: VerifiedCredential): object {
  return {
    verified, recognised, issuer, types, id: credential?.id,
    validFrom: credential?.validFrom ?? credential?.issuanceDate, validUntil: credential?.validUntil ?? credential?.expirationDate,
    proofs, statuses, recognition: path, disclosed,
  }
}

function print(looked: Looked, issuers: readonly RecognisedIssuer[] | undefined): void {
  if ('unread' in looked) {
    printLine(`${looked.file}: ${coloured('red', 'could not be read')}`)
    for (const line of sortedFindingLines([looked.unread])) printLine(line)
    return
  }
  printLine(`${looked.file}: ${verdict(looked.result)}`)
  for (const line of verificationLines(looked.result, issuers)) printLine(line)
}
