import { openEnvelope, isEnveloped } from '@customhouse/proofs/jose/enveloped.ts'
import { partyIdOf, typesOf } from '@customhouse/proofs/credential-model/model-version.ts'
import { readJson } from '@customhouse/proofs/json/read-json.ts'
import { isJsonObject, type JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { writeFile } from 'node:fs/promises'
import { placeOf } from './credential-places.ts'
import { issuingKey } from './issuing-key.ts'
import { keptContexts } from './kept-contexts.ts'
import { readCredentialFile } from './read-credential-file.ts'
import { signCredential, suiteFor } from './sign-credential.ts'
import type { SuiteName } from './suite-names.ts'
import { withSingleWindow } from '../single-window/with-single-window.ts'
import { CommandFailure } from '../terminal/command-failure.ts'
import { findingLines } from '../terminal/finding-lines.ts'
import { printJson, printLine, printProgress } from '../terminal/print.ts'

/** What the command was asked with. */
export interface IssueOptions {
  readonly key?: string
  readonly verificationMethod?: string
  readonly suite?: SuiteName
  readonly disclosable?: readonly string[]
  readonly vct?: string
  readonly contexts?: string
  readonly out?: string
  readonly json?: boolean
}

/** Issues the credential in a file, here or through the single window, and prints or writes it. */
export async function issueFile(path: string, options: IssueOptions): Promise<void> {
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
  const { suite } = options
  if (options.disclosable !== undefined && suite?.includes('sd-jwt') !== true) throw noHoldingBack(suite ?? suiteFor(key))
  const contexts = keptContexts(placeOf(options.contexts, 'contexts'))
  const { findings, ...issued } = await signCredential(asked, { key, suite, disclosable: options.disclosable ?? [], vct: options.vct, contexts, now: new Date() })
  return { ...issued, notes: findings.flatMap((found) => findingLines(found)) }
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
