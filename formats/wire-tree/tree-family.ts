import { dictionaryVersion } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import type { CanonicalDocument, DocumentRoot } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import { fatal, findingAt, type Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { DefaultedElement, InterchangeWriter, LostElement, ReadPart, WriterOptions, WrittenPart } from '../message-format.ts'
import type { MappingNode, ValueNames } from './mapping.ts'
import { readMapping, type Built } from './read-mapping.ts'
import { findingInSource, type WireConditions } from './wire-conditions.ts'
import { unreadOf, type WireNode, type WireObject } from './wire-node.ts'
import { lostOf, writeMapping, type Writing } from './write-mapping.ts'
import { WrittenValues } from './written-values.ts'
import { writeJson } from './write-json.ts'

/** Messages of one kind, in JSON or XML alike. */
export interface TreeMessage {
  /** Name of the member or element that holds one. */
  readonly name: string
  readonly root: DocumentRoot
  readonly mapping: MappingNode
  /** Whether a document of that root is to be written as this message, where messages share a root and none is asked for. */
  readonly isFor?: (document: CanonicalDocument) => boolean
  /** Brings a message into the shape of the mapping, before it is read; gives what cannot be brought there. */
  reshape?(node: WireObject): readonly Finding[]
  /** Supplies what the dictionary demands and the message leaves to the order of things, such as sequence numbers. */
  supply?(document: Built): void
  /** Whether a message need not state a value since its reader supplies the same. */
  readonly isImplied?: (element: LostElement) => boolean
  /** What is wrong with a document that was read. */
  check?(document: Built, sourceOf: (pointer: string) => string | undefined): readonly Finding[]
  /** Brings what the mapping wrote into the shape of the message. */
  shape?(node: WireObject, options: WriterOptions | undefined): WireObject
}

/** A family of formats whose messages are trees of named members, written as JSON and as XML alike. */
export interface TreeFamily {
  /** Begins the codes of its findings. */
  readonly name: string
  readonly names: ValueNames
  readonly messages: readonly TreeMessage[]
  /** What stands before the messages: values of the envelope between partners. */
  readonly header?: MappingNode
  /** Why a document is none that the family writes, although its root is. */
  readonly refusal?: (document: CanonicalDocument) => Condition | undefined
  /** Why the family has no place for a value of a document. */
  readonly lostReason: string
}

const unreadReason = 'The dictionary has no place for this member'

/** What a reader of a family knows before its next message. */
export interface Reading {
  readonly family: TreeFamily
  readonly conditions: WireConditions
  /** Values of the envelope, from the header. */
  interchange: Built | undefined
}

/** Reads the header of an interchange. */
export function readHeader(reading: Reading, node: WireNode): ReadPart[] {
  const { header, names } = reading.family
  if (!header) return unreadOf(node, unreadReason)
  const document: Built = {}
  const mapped = readMapping(header, node, { names, document })
  reading.interchange = document['interchange'] as Built | undefined
  return [...mapped.misshapen.map((at): ReadPart => ({ kind: 'finding', finding: findingInSource(reading.conditions.shape, at) })), ...unreadOf(node, unreadReason)]
}

/** Reads one message: its document with what is wrong with it, and what found no place. */
export function readMessage(reading: Reading, message: TreeMessage, node: WireNode): ReadPart[] {
  const { interchange, family } = reading
  const document: Built = { version: dictionaryVersion, [message.root]: {}, ...(interchange && { interchange: { ...interchange } }) }
  const reshaped = node.kind === 'object' ? (message.reshape?.(node) ?? []) : []
  const mapped = readMapping(message.mapping, node, { names: family.names, document })
  message.supply?.(document)
  const { sourceOf } = mapped
  const findings = [...reshaped, ...mapped.misshapen.map((at) => findingInSource(reading.conditions.shape, at)), ...(message.check?.(document, sourceOf) ?? [])]
  return [{ kind: 'document', document: document as unknown as CanonicalDocument, findings: firstOf(findings), sourceOf }, ...unreadOf(node, unreadReason)]
}

/** More findings of a message than a person reads. */
const mostFindings = 500

/** As many findings as are read, and of the rest the first fatal one, so that what is refused stays so. */
function firstOf(findings: readonly Finding[]): readonly Finding[] {
  const fatal = findings.slice(mostFindings).find(({ severity }) => severity === 'fatal')
  return [...findings.slice(0, mostFindings), ...(fatal ? [fatal] : [])]
}

/** How a syntax frames the messages of an interchange. */
export interface Framing {
  readonly holds: (text: string) => boolean
  opening(header: WireObject | undefined): string
  message(name: string, node: WireObject, index: number): string
  closing(): string
}

/** Creates a writer of a family in a syntax. */
export function createTreeWriter(family: TreeFamily, framing: Framing, options?: WriterOptions): InterchangeWriter {
  const encoder = new TextEncoder()
  const noMessage = noMessageCondition(family)
  let count = 0
  let headerText: string | undefined
  return {
    add(document) {
      const message = messageFor(family, document, options)
      const refusal = message && family.refusal?.(document)
      if (!message || refusal) return { ...nothingWritten, findings: [refusal ? findingAt(refusal, '') : noMessage] }
      const writing: Writing = { names: family.names, written: new WrittenValues(), holds: framing.holds }
      const written = writeMapping(message.mapping, document, writing) ?? emptyMessage()
      const node = message.shape?.(written, options) ?? written
      const header = headerOf(document, writing)
      const opening = count === 0 ? framing.opening(header) : ''
      const bytes = encoder.encode(`${opening}${framing.message(message.name, node, count++)}`)
      const lost = lostOf(document, writing.written, family.lostReason).filter((element) => message.isImplied?.(element) !== true)
      return { ...nothingWritten, bytes, lost }
    },
    end: () => ({ ...nothingWritten, bytes: encoder.encode(count === 0 ? '' : framing.closing()) }),
  }

  /** The header as the first document states it; what a later one states otherwise is lost. */
  function headerOf(document: CanonicalDocument, writing: Writing): WireObject | undefined {
    if (!family.header) return undefined
    const ofHeader: Writing = { ...writing, written: new WrittenValues() }
    const header = writeMapping(family.header, document, ofHeader)
    const text = header === undefined ? '' : writeJson(header)
    headerText ??= text
    if (text === headerText) writing.written.addAll(ofHeader.written)
    return header
  }
}

const nothingWritten: WrittenPart & { readonly lost: readonly LostElement[]; readonly defaulted: readonly DefaultedElement[] } = { bytes: new Uint8Array(0), lost: [], defaulted: [], findings: [] }

function emptyMessage(): WireObject {
  return { kind: 'object', members: new Map(), at: '' }
}

function messageFor(family: TreeFamily, document: CanonicalDocument, options: WriterOptions | undefined): TreeMessage | undefined {
  const able = family.messages.filter((message) => document[message.root] !== undefined)
  return able.find((message) => message.name === options?.message) ?? able.find((message) => message.isFor?.(document) === true) ?? able[0]
}

function noMessageCondition(family: TreeFamily): Condition & { readonly pointer: object } {
  const condition = fatal(`${family.name}-no-message`, {
    message: 'The format has no message for this kind of document', authority: 'Customhouse description of the format', remedy: 'Choose a format that has such messages',
  })
  return { ...condition, pointer: {} }
}
