import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { CommandFailure } from '../terminal/command-failure.ts'
import { printable } from '../terminal/printable.ts'
import { reasonFor } from '../terminal/read-file.ts'

/** What a file holds, by where it is sent. */
export type ProvenanceFile =
  | { readonly kind: 'credentials'; readonly credentials: readonly (Readonly<Record<string, unknown>> | string)[] }
  | { readonly kind: 'events'; readonly events: readonly ProvenanceEvent[] }
  | { readonly kind: 'epcis'; readonly document: Readonly<Record<string, unknown>> }

/** The files that paths name, folders in the order of the names in them: *.json and *.jwt. */
export async function provenancePaths(paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const path of paths) {
    const isFolder = await stat(path).then((one) => one.isDirectory(), (cause: unknown) => { throw unreadable(path, cause) })
    const names = isFolder ? (await readdir(path)).filter((name) => /\.(?:json|jwt)$/.test(name)).sort() : []
    found.push(...(isFolder ? names.map((name) => join(path, name)) : [path]))
  }
  if (found.length === 0) throw new CommandFailure('There is nothing to add', { remedy: 'Give files, or a folder with *.json or *.jwt files' })
  return found
}

/** Reads a file and tells what it holds. */
export async function readProvenanceFile(path: string): Promise<ProvenanceFile> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => { throw unreadable(path, cause) })
  return /^\s*[[{]/.test(text) ? ofJson(path, text) : { kind: 'credentials', credentials: text.split(/\s+/).filter((token) => token !== '') }
}

function ofJson(path: string, text: string): ProvenanceFile {
  const value = parsed(path, text)
  if (Array.isArray(value)) return { kind: 'credentials', credentials: value.filter((one) => typeof one === 'string' || isObject(one)) }
  if (!isObject(value)) throw new CommandFailure(`Cannot read ${path}: it holds no object`, { remedy: 'Give a credential, a list of them, {"events": […]} or an EPCIS document' })
  if (/^(?:epcis:)?(?:EPCIS(?:Query)?Document|(?:Object|Aggregation|Transaction|Transformation|Association)Event)$/.test(String(value['type']))) return { kind: 'epcis', document: value }
  // What is in the events is for the single window to judge.
  return Array.isArray(value['events']) && value['type'] === undefined ? { kind: 'events', events: value['events'] as readonly ProvenanceEvent[] } : { kind: 'credentials', credentials: [value] }
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new CommandFailure(`Cannot read ${path}: it is not JSON`, { remedy: `Correct it where it breaks off${cause instanceof SyntaxError ? `: ${printable(cause.message)}` : ''}`, cause })
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function unreadable(path: string, cause: unknown): CommandFailure {
  return new CommandFailure(`Cannot read ${path}: ${reasonFor(cause)}`, { remedy: 'Give the path of a file or a folder that you may read', cause })
}
