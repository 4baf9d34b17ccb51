import { eachValue } from '@customhouse/proofs/json/json-list.ts'
import { partyIdOf, typesOf } from '@customhouse/proofs/credential-model/model-version.ts'
import { contextLibrary, type ContextLibrary } from '@customhouse/proofs/json-ld/context-library.ts'
import { isJsonObject, type JsonObject, type JsonValue } from '@customhouse/proofs/json-ld/json-value.ts'
import { readSecuredDocument, type SecuredInput } from '@customhouse/proofs/verification/read-secured-document.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { placeOf } from './credential-places.ts'
import { inspect, meaningOf, type Inspected, type InspectedMeaning } from './inspected.ts'
import { keptContexts } from './kept-contexts.ts'
import { readCredentialFile } from './read-credential-file.ts'
import { periodOf, sortedFindingLines, subjectLines } from './verification-lines.ts'
import { exitStatus } from '../terminal/exit-status.ts'
import { coloured, printJson, printLine } from '../terminal/print.ts'
import { printable } from '../terminal/printable.ts'

/** What the command was asked with. */
export interface InspectOptions {
  readonly contexts?: string
  readonly nQuads?: boolean
  readonly json?: boolean
}

/** Prints what is in a file. */
export async function inspectFile(file: string, options: InspectOptions): Promise<void> {
  const read = await readCredentialFile(file)
  const contexts = contextLibrary(keptContexts(placeOf(options.contexts, 'contexts')))
  const looked = 'unread' in read ? { findings: [read.unread] } : look(read.bytes, contexts)
  if ('inspected' in looked) {
    printInspected(file, looked, { ...options, library: contexts })
    return
  }
  printUnread(file, looked.findings, options.json === true)
  process.exitCode = exitStatus.couldNotRun
}

function printInspected(file: string, { inspected, meaning }: LookedAt, { nQuads: isWithQuads, json, library }: InspectOptions & { readonly library: ContextLibrary }): void {
  const { nQuads = '', ...rest } = meaning
  if (json === true) {
    printJson({ file, ...inspected, ...rest, ...(isWithQuads === true ? { nQuads } : {}) })
    return
  }
  printLine(`${file}: ${inspected.kind}, ${inspected.form}${inspected.envelope === undefined ? '' : `, in an envelope (${inspected.envelope})`}; nothing of it is verified`)
  for (const line of [...linesOf(inspected, meaning), ...carriedLines(inspected, library)]) printLine(`  ${printable(line)}`)
  for (const line of sortedFindingLines(meaning.findings)) printLine(line)
  if (isWithQuads === true) for (const line of nQuads.trimEnd().split('\n')) printLine(printable(line))
}

interface LookedAt {
  readonly inspected: Inspected
  readonly meaning: InspectedMeaning
}

type Looked = LookedAt | { readonly findings: readonly Finding[] }

function look(input: SecuredInput, contexts: ContextLibrary): Looked {
  const secured = readSecuredDocument(input)
  if (!secured.ok) return { findings: secured.findings }
  const inspected = inspect(secured.value)
  return inspected.ok ? { inspected: inspected.value, meaning: meaningOf(inspected.value.content, contexts) } : { findings: inspected.findings }
}

function printUnread(file: string, findings: readonly Finding[], isJson: boolean): void {
  if (isJson) {
    printJson({ file, findings })
    return
  }
  printLine(`${file}: ${coloured('red', 'could not be read')}`)
  for (const line of sortedFindingLines(findings)) printLine(line)
}

function linesOf(inspected: Inspected, { fallbacks }: InspectedMeaning): readonly string[] {
  const { header, content, proofs, kind } = inspected
  return [
    ...(header === undefined ? [] : [`header     ${Object.entries(header).map(([member, value]) => `${member} ${plain(value)}`).join(', ')}`]),
    `what       ${[...typesOf(content), ...(typeof content.vct === 'string' ? [content.vct] : [])].join(', ') || 'no type'}${typeof content.id === 'string' ? ` ${content.id}` : ''}`,
    ...(kind === 'presentation' ? [`holder     ${partyWords(content.holder)}`] : [`issuer     ${partyWords(content.issuer ?? content.iss)}`, ...subjectLines(content), `in force   ${periodOf(content)}`]),
    ...eachValue(content['@context'], '').map(([context]) => `context    ${typeof context === 'string' ? context : 'terms defined in the document itself'}`),
    ...eachValue(content.credentialStatus, '').map(([status]) => `status     ${statusWords(status)}`),
    ...proofs.map((proof) => `proof      ${proofWords(proof)}`),
    ...disclosureLines(inspected),
    ...(kind === 'presentation' ? [] : fallbackLines(fallbacks)),
  ]
}

function partyWords(party: JsonValue | undefined): string {
  const name = isJsonObject(party) && typeof party.name === 'string' ? `, "${party.name}"` : ''
  return `${partyIdOf(party) ?? 'not stated'}${name}`
}

function statusWords(status: JsonValue): string {
  return isJsonObject(status) ? `${plain(status.statusPurpose)}: entry ${plain(status.statusListIndex)} of ${plain(status.statusListCredential)}` : 'not one that can be read'
}

function proofWords(proof: JsonValue): string {
  if (!isJsonObject(proof)) return 'not one that can be read'
  const { type, cryptosuite = type, proofPurpose, created, verificationMethod, challenge, domain } = proof
  const further = Object.entries({ made: created, challenge, domain }).flatMap(([name, value]) => (value === undefined ? [] : [`, ${name} ${plain(value)}`]))
  return `${plain(cryptosuite)} for ${plain(proofPurpose)} by ${plain(verificationMethod)}${further.join('')}`
}

/** Terms that no context defines, by their names: their places are many. */
function fallbackLines(fallbacks: readonly string[]): readonly string[] {
  if (fallbacks.length === 0) return []
  const names = [...new Set(fallbacks.map((pointer) => pointer.split('/').findLast((step) => !/^\d+$/.test(step)) ?? ''))]
  return [`undefined  ${names.join(', ')} (${String(fallbacks.length)} places): no context defines these, so that they mean what the issuer says`]
}

function disclosureLines({ disclosed, hidden, isBound }: Inspected): readonly string[] {
  if (disclosed === undefined) return []
  return [
    ...(disclosed.length === 0 ? ['disclosed  nothing'] : disclosed.map((pointer) => `disclosed  ${pointer}`)),
    `held back  ${hidden === 0 ? 'nothing' : `${String(hidden)} digests, of what is not shown or of nothing`}`,
    `holder     ${isBound === true ? 'signed it for someone (key binding)' : 'did not sign'}`,
  ]
}

/** What a presentation carries, each in a line or two. */
function carriedLines({ kind, content }: Inspected, contexts: ContextLibrary): readonly string[] {
  if (kind !== 'presentation') return []
  return eachValue(content.verifiableCredential, '').flatMap(([entry], index) => {
    const looked = typeof entry === 'string' || isJsonObject(entry) ? look(entry, contexts) : { findings: [] }
    const head = `credential ${String(index + 1)}: `
    if ('findings' in looked) return [`${head}could not be read`]
    const { inspected, meaning } = looked
    return [`${head}${inspected.form}`, ...linesOf(inspected, meaning).map((line) => `  ${line}`)]
  })
}

function plain(value: JsonValue | undefined): string {
  if (value === undefined) return 'not stated'
  return typeof value === 'string' ? value : JSON.stringify(value satisfies JsonValue | JsonObject)
}
