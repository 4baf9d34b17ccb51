import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import { fromCanonical, toCanonical } from '../declaration-mapping/declaration-mapping.ts'
import { lostOf } from '../declaration-mapping/lost-values.ts'
import { missingDefaults } from '../declaration-mapping/missing-defaults.ts'
import { noGoodsDeclaration } from '../declaration-mapping/mapping-conditions.ts'
import type { InterchangeReader, InterchangeWriter, MessageFormat, ReadPart, WrittenPart } from '../message-format.ts'
import { jsonFinding } from './json-findings.ts'
import { JsonSplitter, type SplitFault, type SplitItem } from './json-splitter.ts'
import { json, mostBytes } from './json.ts'

/**
 * The canonical declaration in JSON as a format that can be converted: one object, objects one after another (JSON lines), or
 * `{ "declarations": [ ... ] }`. Written as a line for each declaration.
 */
export const jsonMessages: MessageFormat = {
  name: 'json',
  title: 'Customhouse declaration in JSON',
  mediaTypes: ['application/vnd.customhouse.declaration+json', 'application/json'],
  extension: '.json',
  recognises: (beginning) => json.recognises(beginning),
  createReader: () => new JsonReader(),
  createWriter: () => writer,
}

class JsonReader implements InterchangeReader {
  readonly #splitter = new JsonSplitter('declarations', mostBytes)
  #number = 0

  push(piece: Uint8Array): readonly ReadPart[] {
    return this.#splitter.push(piece).flatMap((item) => this.#parts(item))
  }

  end(): readonly ReadPart[] {
    return this.#splitter.end().flatMap((item) => this.#parts(item))
  }

  #parts(item: SplitItem): readonly ReadPart[] {
    if (item.kind === 'value') return declarationParts(item.bytes, ++this.#number)
    const { pointer, ...finding } = jsonFinding(faultWords[item.fault].code, faultWords[item.fault])
    return [{ kind: 'finding', finding: { ...finding, pointer: { ...pointer, source: `byte ${String(item.at)}` } } }]
  }
}

const faultWords: Readonly<Record<SplitFault, { readonly code: 'json-syntax' | 'json-too-large' | 'json-shape'; readonly message: string; readonly remedy: string }>> = {
  'syntax': { code: 'json-syntax', message: 'Something stands where a declaration should begin or end', remedy: 'Send one declaration as an object, declarations one after another, or { "declarations": [ ... ] }' },
  'too-large': { code: 'json-too-large', message: 'A declaration has more than 16 MiB', remedy: 'Divide the declaration' },
  'truncated': { code: 'json-syntax', message: 'The text ends within a declaration or a list of them', remedy: 'Send the whole text; check that the transmission was not cut off' },
  'empty': { code: 'json-shape', message: 'The text holds no declaration', remedy: 'Send at least one declaration' },
}

/** A declaration as a document; each is read as the door for filings reads it. */
function declarationParts(bytes: Uint8Array, number: number): readonly ReadPart[] {
  const { messages, findings } = json.read(bytes)
  const source = (pointer: string) => `declaration ${String(number)}${pointer === '' ? '' : ` ${pointer}`}`
  const found = [...findings, ...messages.flatMap((message) => message.findings)].map((finding) => ({ ...finding, pointer: { ...finding.pointer, source: source(finding.pointer.declaration ?? '') } }))
  const declaration = messages[0]?.declaration
  if (declaration === undefined) return found.map((finding): ReadPart => ({ kind: 'finding', finding }))
  const { document, pointerOf } = toCanonical(declaration)
  const sourceOf = (pointer: string) => {
    const at = pointerOf(pointer)
    return at === undefined ? undefined : source(at)
  }
  return [{ kind: 'document', document, findings: found, sourceOf }]
}

const noBytes = new Uint8Array()

const writer: InterchangeWriter = { add, end: () => ({ bytes: noBytes, lost: [], defaulted: [], findings: [] }) }

function add(document: CanonicalDocument): WrittenPart {
  if (document.declaration === undefined) return { bytes: noBytes, lost: [], defaulted: [], findings: [noGoodsDeclaration] }
  const taken = fromCanonical(document)
  const beside = document.declaration['unitedStates'] !== undefined && taken.transmission !== undefined
  const written = new TextEncoder().encode(`${JSON.stringify(taken.declaration)}\n`)
  return {
    bytes: written,
    lost: [...lostOf(taken.left), ...(beside ? [transmissionLost] : [])],
    defaulted: missingDefaults(taken, { kind: '/kind', functionCode: '/functionCode', entryNumber: '/entryNumber', typeCode: '/typeCode' }),
    findings: [],
  }
}

const transmissionLost = {
  pointer: '/declaration/unitedStates/transmission',
  id: 'CHU004',
  value: 'control records',
  reason: 'Only records of 80 characters have control records and an arrangement of their own',
}
