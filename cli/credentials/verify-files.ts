import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { RecognisedIssuer } from '@customhouse/proofs/recognition/recognised-issuer.ts'
import type { Verifier } from '@customhouse/sdk/verify/create-verifier.ts'
import { isUnreadable } from '@customhouse/proofs/verification/is-unreadable.ts'
import type { VerifiedCredential, VerifiedPresentation } from '@customhouse/sdk/verify/verified.ts'
import { makeVerifier } from './make-verifier.ts'
import { readCredentialFile } from './read-credential-file.ts'
import { sortedFindingLines, verdict, verificationLines } from './verification-lines.ts'
import type { VerifierOptions } from './verifier-options.ts'
import { exitStatus } from '../terminal/exit-status.ts'
import { coloured, printJson, printLine, printProgress } from '../terminal/print.ts'

/** What the command was asked with. */
export interface VerifyOptions extends VerifierOptions {
  readonly challenge?: string
  readonly domain?: string
  readonly unknownStatus: 'refuse' | 'warn'
  readonly supporting?: readonly string[]
  readonly json?: boolean
}

/** What a file came to: read and looked at, or not. */
type Looked = { readonly file: string; readonly result: VerifiedCredential | VerifiedPresentation } | { readonly file: string; readonly unread: Finding }

/** Verifies files one after the other and prints what each came to; the exit status is that of the worst. */
export async function verifyFiles(files: readonly string[], options: VerifyOptions): Promise<void> {
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
