import { readFileSync, statSync } from 'node:fs'
import { readJson } from '@customhouse/proofs/json/read-json.ts'
import { pinContext, readWrittenContext, type PinnedContext } from '@customhouse/proofs/json-ld/pin-context.ts'
import { isJsonObject, type JsonObject, type JsonValue } from '@customhouse/proofs/json-ld/json-value.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { credentialPlaces, placeOf } from './credential-places.ts'
import { keepContext, keptContexts } from './kept-contexts.ts'
import { sortedFindingLines } from './verification-lines.ts'
import { isSingleWindowRunning } from '../single-window/start-for-call.ts'
import { singleWindowUrl } from '../single-window/settings.ts'
import { withSingleWindow } from '../single-window/with-single-window.ts'
import { CommandFailure } from '../terminal/command-failure.ts'
import { coloured, printJson, printLine } from '../terminal/print.ts'

/** What the command was asked with. */
export interface ContextOptions {
  readonly url?: string
  readonly onlyHere?: boolean
  readonly json?: boolean
}

/** Pins the context in a file, keeps it, and hands it to the running single window. */
export async function loadContext(path: string, { url, onlyHere, json }: ContextOptions): Promise<void> {
  const asked = readAsked(path, url)
  const { context, isKnown, findings } = pin(asked.url, asked.document)
  const kept = isKnown ? undefined : keepContext(context)
  const isRunning = onlyHere !== true && (await isSingleWindowRunning())
  const answer = isRunning ? await withSingleWindow('administrator', (client) => client.loadContext({ url: context.url, document: asked.document })) : undefined
  const loaded = { outcome: isKnown ? 'loaded-before' : 'loaded', url: context.url, sha256: context.sha256, kept, findings } as const
  if (json === true) printJson({ ...loaded, singleWindow: answer?.outcome ?? 'not-asked' })
  else print(loaded, windowWords(answer?.outcome, onlyHere === true))
}

interface Loaded {
  readonly outcome: 'loaded' | 'loaded-before'
  readonly url: string
  readonly sha256: string
  /** The file in the data folder; none for a context that comes with Customhouse or lay there already. */
  readonly kept: string | undefined
  readonly findings: readonly Finding[]
}

function print({ outcome, url, sha256, kept, findings }: Loaded, singleWindow: string): void {
  printLine(`${url}: ${outcome === 'loaded' ? coloured('green', 'loaded') : 'known already, nothing changed'}`)
  printLine(`  pinned by sha256 ${sha256}`)
  if (kept !== undefined) printLine(`  kept in ${kept}`)
  printLine(`  single window: ${singleWindow}`)
  for (const line of sortedFindingLines(findings)) printLine(line)
}

function windowWords(outcome: 'loaded' | 'loaded-before' | undefined, isOnlyHere: boolean): string {
  if (outcome !== undefined) return `${outcome === 'loaded' ? 'loaded' : 'loaded before'} at ${singleWindowUrl()}`
  return isOnlyHere ? 'not asked' : `none answers at ${singleWindowUrl()}; load it again when it runs`
}

interface Asked {
  readonly url: string
  readonly document: JsonObject
}

function readAsked(path: string, url: string | undefined): Asked {
  const document = readJson(readBytes(path))
  const pinned = readWrittenContext(document)
  if (pinned.ok && (url === undefined || url === pinned.value.url)) return pinned.value
  if (url === undefined) throw new CommandFailure('The URL of the context is not known', { remedy: 'Add --url with the URL by which credentials name it, exactly as it stands in their @context' })
  return { url, document: asObject(document, path) }
}

function asObject(document: JsonValue | undefined, path: string): JsonObject {
  if (!isJsonObject(document)) throw new CommandFailure(`${path} does not hold a JSON object`, { remedy: 'Give the context document as its publisher serves it' })
  return document
}

function pin(url: string, document: JsonObject): PinnedContext {
  const pinned = pinContext(url, document, keptContexts(placeOf(undefined, 'contexts')))
  if (!pinned.ok) throw new CommandFailure(`The context cannot be used; nothing was loaded into ${credentialPlaces.contexts()}`, { findings: pinned.findings })
  return pinned.value
}

function readBytes(path: string): Uint8Array {
  try {
    if (statSync(path).size > contextBytesMax) throw new CommandFailure(`${path} is larger than 1 MB`, { remedy: 'Give a context document; the largest published ones are a tenth of it' })
    return readFileSync(path)
  } catch (cause) {
    if (cause instanceof CommandFailure) throw cause
    throw new CommandFailure(`Cannot read ${path}: there is no such file`, { remedy: 'Give the path of a context document', cause })
  }
}

const contextBytesMax = 1_048_576
