import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readJson } from '@customhouse/proofs/json/read-json.ts'
import type { ContextDocument } from '@customhouse/proofs/json-ld/context-library.ts'
import { pinContext, readWrittenContext, writtenContext } from '@customhouse/proofs/json-ld/pin-context.ts'
import { CommandFailure } from '../terminal/command-failure.ts'
import { credentialPlaces } from './credential-places.ts'
import { readFolder } from './read-folder.ts'

/** The contexts that were pinned in a folder; those that come with Customhouse are left out where they lie there too. */
export function keptContexts(path: string | undefined): readonly ContextDocument[] {
  if (path === undefined) return []
  const kept: ContextDocument[] = []
  for (const { path: file, bytes } of readFolder(path, 'Name a folder with contexts that `customhouse reference load context` pinned').filter((one) => one.path.endsWith('.json'))) {
    const context = readWrittenContext(readJson(bytes))
    if (!context.ok) throw new CommandFailure(`${file} is not a pinned context`, { remedy: 'Load the context with `customhouse reference load context`', findings: context.findings })
    const pinned = pinContext(context.value.url, context.value.document, kept)
    if (!pinned.ok) throw new CommandFailure(`The context in ${file} cannot be used`, { findings: pinned.findings })
    if (!pinned.value.isKnown) kept.push(context.value)
  }
  return kept
}

/** Keeps a pinned context in the data folder, under a name that follows from its URL and digest. */
export function keepContext(context: ContextDocument): string {
  const folder = credentialPlaces.contexts()
  mkdirSync(folder, { recursive: true })
  const name = context.url.replace(/^[a-z]+:\/*/, '').replaceAll(/[^A-Za-z0-9.-]+/g, '-').replace(/-$/, '').slice(0, 80)
  const path = join(folder, `${name}-${context.sha256.slice(0, 12)}.json`)
  writeFileSync(path, writtenContext(context))
  return path
}
