import { documentRoots } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import { findingAt, type Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { JsonSplitter, type SplitItem } from '../json/json-splitter.ts'
import { scanJson } from '../json/scan-json.ts'
import { topLevelNames } from '../json/top-level-names.ts'
import type { InterchangeReader, InterchangeWriter, MessageFormat, ReadPart } from '../message-format.ts'
import { hazardConditions, notJson, notUtf8, streamConditions } from './data-model-conditions.ts'
import { readDocument } from './read-document.ts'

/** A document larger than this is refused before it is parsed. */
const mostBytes = 16 * 1024 * 1024

const ownNames: ReadonlySet<string> = new Set([...documentRoots, 'documents', 'metaData'])

/**
 * Canonical documents themselves, in JSON: one object, objects one after another (JSON lines), or `{ "documents": [ ... ] }`. Carries every
 * element of the dictionary. Written as a line for each document.
 */
export const dataModelJson: MessageFormat = {
  name: 'data-model-json',
  title: 'Customhouse data model in JSON',
  mediaTypes: ['application/vnd.customhouse.data-model+json'],
  extension: '.json',
  recognises: (beginning) => topLevelNames(beginning).some((name) => ownNames.has(name)),
  createReader: () => new DataModelReader(),
  createWriter: () => writer,
}

class DataModelReader implements InterchangeReader {
  readonly #splitter = new JsonSplitter('documents', mostBytes)
  #number = 0

  push(piece: Uint8Array): readonly ReadPart[] {
    return this.#splitter.push(piece).flatMap((item) => this.#parts(item))
  }

  end(): readonly ReadPart[] {
    return this.#splitter.end().flatMap((item) => this.#parts(item))
  }

  #parts(item: SplitItem): readonly ReadPart[] {
    if (item.kind === 'value') return documentParts(item.bytes, ++this.#number)
    const found = findingAt(streamConditions[item.fault], '')
    return [{ kind: 'finding', finding: { ...found, pointer: { source: `byte ${String(item.at)}` } } }]
  }
}

function documentParts(bytes: Uint8Array, number: number): readonly ReadPart[] {
  const source = (pointer: string) => `document ${String(number)}${pointer === '' ? '' : ` ${pointer}`}`
  const refusal = (condition: Condition, pointer = ''): ReadPart =>
    ({ kind: 'finding', finding: { ...findingAt(condition, pointer), pointer: { ...(pointer !== '' && { declaration: pointer }), source: source(pointer) } } })
  const text = decode(bytes)
  if (text === undefined) return [refusal(notUtf8)]
  const hazards = scanJson(text)
  if (hazards.length > 0) return hazards.slice(0, 500).map(({ kind, pointer }) => refusal(hazardConditions[kind], pointer))
  const parsed = parse(text)
  if (parsed === undefined) return [refusal(notJson)]
  const { document, findings, unknown } = readDocument(parsed.value)
  const placed = findings.map((finding) => ({ ...finding, pointer: { ...finding.pointer, source: source(finding.pointer.declaration ?? '') } }))
  const unread = unknown.map(({ pointer, value }): ReadPart => ({ kind: 'unread', source: source(pointer), value, reason: 'The dictionary has no such element here' }))
  if (document === undefined) return [...placed.map((finding): ReadPart => ({ kind: 'finding', finding })), ...unread]
  return [{ kind: 'document', document, findings: placed, sourceOf: source }, ...unread]
}

/** Every element of the dictionary has its place in JSON, so that nothing is lost. */
const writer: InterchangeWriter = {
  add: (document) => ({ bytes: new TextEncoder().encode(`${JSON.stringify(document)}\n`), lost: [], defaulted: [], findings: [] }),
  end: () => ({ bytes: new Uint8Array(), lost: [], defaulted: [], findings: [] }),
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}
