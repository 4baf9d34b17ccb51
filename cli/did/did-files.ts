import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readDidDocument } from '@customhouse/proofs/did-methods/did-document.ts'
import type { DidDocument, DidMethod } from '@customhouse/proofs/did-methods/did-resolution.ts'
import { parseDid } from '@customhouse/proofs/did-methods/did-url.ts'
import { readJson } from '@customhouse/proofs/json/read-json.ts'
import { resolved, unresolved } from '@customhouse/proofs/did-methods/resolution-answer.ts'
import { didMethods } from '@customhouse/proofs/did-methods/registry.ts'
import { didWebvhUrls } from '@customhouse/proofs/did-methods/webvh/did-webvh.ts'
import { isJsonObject, type JsonValue } from '@customhouse/proofs/json-ld/json-value.ts'
import { retrievalConditions } from '@customhouse/proofs/retrieval/retrieval-conditions.ts'
import type { Retrieve } from '@customhouse/proofs/retrieval/retrieve.ts'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { CommandFailure } from '../terminal/command-failure.ts'

/**
 * The DID methods as they answer without a network: did:key and did:jwk from themselves, did:webvh from logs (.jsonl, with
 * did-witness.json beside them), every other DID from documents (.json), which are taken at their word. Files that are neither are
 * passed over.
 * @param path a file, or a folder with such files.
 */
export function offlineDidMethods(path: string, now: () => Date): readonly DidMethod[] {
  const files = filesAt(path)
  const documents = new Map(files.filter((file) => file.endsWith('.json')).flatMap(documentsIn).map((document) => [document.id, document]))
  const logs = new Map(files.filter((file) => file.endsWith('.jsonl')).flatMap(logUrls))
  const known = didMethods({ retrieve: retrievalFrom(logs), now }).filter(({ name }) => name !== 'web')
  const others = new Set([...documents.keys()].map((did) => parseDid(did)?.method ?? '').filter((name) => known.every((method) => method.name !== name)))
  return [...known, ...[...others.add('web')].map((name) => methodFrom(name, documents))]
}

function methodFrom(name: string, documents: ReadonlyMap<string, DidDocument>): DidMethod {
  return {
    name,
    resolve: (did) => {
      const document = documents.get(did)
      return document === undefined ? unresolved('NOT_FOUND') : resolved(document)
    },
  }
}

function filesAt(path: string): readonly string[] {
  try {
    if (!statSync(path).isDirectory()) return [path]
    return readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name)).filter((file) => statSync(file).isFile())
  } catch (cause) {
    throw new CommandFailure(`Cannot read ${path}`, { remedy: 'Give a DID document, a did.jsonl log, or a folder with such files', cause })
  }
}

/** The document in a file; also in a resolution result, as resolvers print it. */
function documentsIn(file: string): readonly DidDocument[] {
  const json = readJson(readFileSync(file))
  const document = isJsonObject(json) && isJsonObject(json['didDocument']) ? json['didDocument'] : json
  if (!isJsonObject(document) || typeof document['id'] !== 'string' || parseDid(document['id']) === undefined) return []
  const read = readDidDocument(document, document['id'])
  if (!read.ok) throw new CommandFailure(`${file} is not a DID document`, { findings: read.findings })
  return [read.value]
}

function logUrls(file: string): readonly (readonly [url: string, file: string])[] {
  const states = readFileSync(file, 'utf8').split('\n').map((line) => stateIn(readJson(Buffer.from(line))))
  return states.flatMap((did) => {
    const urls = didWebvhUrls(did)
    return urls === undefined ? [] : [[urls.log, file] as const, [urls.witnesses, join(dirname(file), 'did-witness.json')] as const]
  })
}

function stateIn(entry: JsonValue | undefined): string {
  const state = isJsonObject(entry) ? entry['state'] : undefined
  const id = isJsonObject(state) ? state['id'] : undefined
  return typeof id === 'string' ? id : ''
}

function retrievalFrom(files: ReadonlyMap<string, string>): Retrieve {
  return (url) => Promise.resolve().then(() => {
    const file = files.get(url)
    if (file === undefined || statSync(file, { throwIfNoEntry: false }) === undefined) return { ok: false, findings: [findingAt(retrievalConditions.missing, '')] }
    return { ok: true, value: { bytes: readFileSync(file), contentType: '', freshSeconds: 0 } }
  })
}
