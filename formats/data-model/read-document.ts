import { dictionaryPlaces, dictionaryVersion } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import { documentRoots, type CanonicalClass, type CanonicalDocument, type CanonicalMember } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { DictionaryPlace, ValueKind } from '@customhouse/vocabulary/dictionary/dictionary-place.ts'
import { findingAt, type Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { escapePointer } from '../json/scan-json.ts'
import { notOneRoot, unknownElement, wrongShape } from './data-model-conditions.ts'

/** A member of the JSON that the dictionary does not have, as text. */
export interface UnknownMember {
  readonly pointer: string
  readonly value: string
}

/** A document as far as it follows the dictionary; absent where a fatal finding stands against it. */
export interface DocumentResult {
  readonly document?: CanonicalDocument
  readonly findings: readonly Finding[]
  readonly unknown: readonly UnknownMember[]
}

/** More faults than a person reads: listing stops there, so that a hostile text cannot make an endless answer. */
const mostFindings = 500

/** Names of the text beside a value, by the kind of value. */
const companions: Readonly<Partial<Record<ValueKind, string>>> = { amount: 'currency', measure: 'unit', quantity: 'unit', dateTime: 'format' }

/**
 * Makes a canonical document of parsed JSON: members and shapes that the dictionary has, and nothing else. What it does not have is listed;
 * another shape is a fatal finding, with its JSON Pointer. Never throws on what JSON.parse gives.
 */
export function readDocument(value: unknown): DocumentResult {
  const reading = new DocumentReading()
  const document = reading.document(value)
  const { findings, unknown } = reading
  return findings.some(({ severity }) => severity === 'fatal') ? { findings, unknown } : { document, findings, unknown }
}

class DocumentReading {
  readonly findings: Finding[] = []
  readonly unknown: UnknownMember[] = []

  document(value: unknown): CanonicalDocument {
    if (!isObject(value)) {
      this.#find(wrongShape, '')
      return { version: dictionaryVersion }
    }
    const document: { [name: string]: unknown, version: string } = { version: dictionaryVersion }
    for (const [name, member] of Object.entries(value)) this.#rootMember(document, name, member)
    if (documentRoots.filter((root) => value[root] !== undefined).length !== 1) this.#find(notOneRoot, '')
    return document
  }

  #rootMember(document: { [name: string]: unknown, version: string }, name: string, value: unknown): void {
    const pointer = `/${escapePointer(name)}`
    const place = dictionaryPlaces.get(name)
    if (name === 'version') document.version = this.#text(value, pointer)
    else if (name === 'interchange') document['interchange'] = this.#interchange(value)
    else if (place === undefined) this.#leaveOut(pointer, value)
    else document[name] = this.#class(place, value, pointer)
  }

  #interchange(value: unknown): Record<string, string> {
    if (!isObject(value)) {
      this.#find(wrongShape, '/interchange')
      return {}
    }
    const entries = Object.entries(value)
    const stated = entries.filter(([name]) => /^[a-z][0-9A-Za-z]{0,99}$/.test(name))
    for (const [name, text] of entries) if (!stated.some(([known]) => known === name)) this.#leaveOut(`/interchange/${escapePointer(name)}`, text)
    return Object.fromEntries(stated.map(([name, text]) => [name, this.#text(text, `/interchange/${name}`)]))
  }

  #class(place: DictionaryPlace, value: unknown, pointer: string): CanonicalClass {
    if (!isObject(value)) {
      this.#find(wrongShape, pointer)
      return {}
    }
    const members: { [name: string]: CanonicalMember } = {}
    for (const [name, member] of Object.entries(value)) {
      const at = `${pointer}/${escapePointer(name)}`
      const below = place.members.get(name)
      if (below === undefined) this.#leaveOut(at, member)
      else members[name] = this.#member(below, member, at)
    }
    return members
  }

  #member(place: DictionaryPlace, value: unknown, pointer: string): CanonicalMember {
    if (!place.isList) return this.#one(place, value, pointer)
    if (!Array.isArray(value)) {
      this.#find(wrongShape, pointer)
      return []
    }
    // Items of one place are all classes or all values.
    return value.map((item, index) => this.#one(place, item, `${pointer}/${String(index)}`)) as readonly CanonicalClass[]
  }

  #one(place: DictionaryPlace, value: unknown, pointer: string): CanonicalClass | string {
    if (place.kind === 'class') return this.#class(place, value, pointer)
    const companion = companions[place.kind]
    return companion === undefined ? this.#text(value, pointer) : this.#compound(value, companion, pointer)
  }

  /** A value with its currency, unit or format. */
  #compound(value: unknown, companion: string, pointer: string): CanonicalClass {
    if (!isObject(value) || typeof value['value'] !== 'string') {
      this.#find(wrongShape, pointer)
      return {}
    }
    for (const [name, text] of Object.entries(value)) if (name !== 'value' && name !== companion) this.#leaveOut(`${pointer}/${escapePointer(name)}`, text)
    const beside = value[companion]
    return { value: value['value'], ...(beside !== undefined && { [companion]: this.#text(beside, `${pointer}/${companion}`) }) }
  }

  #text(value: unknown, pointer: string): string {
    if (typeof value === 'string') return value
    this.#find(wrongShape, pointer)
    return ''
  }

  #leaveOut(pointer: string, value: unknown): void {
    this.unknown.push({ pointer, value: typeof value === 'string' ? value : JSON.stringify(value) })
    this.#find(unknownElement, pointer)
  }

  #find(condition: Condition, pointer: string): void {
    if (this.findings.length < mostFindings || condition.severity === 'fatal') this.findings.push(findingAt(condition, pointer))
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
