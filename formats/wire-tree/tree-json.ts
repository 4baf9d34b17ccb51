import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { InterchangeReader, MessageFormat, ReadPart } from '../message-format.ts'
import { createJsonSplitter, type JsonFault, type JsonPart } from './json-splitter.ts'
import { JsonTextError, parseJson } from './parse-json.ts'
import { createTreeWriter, readHeader, readMessage, type Framing, type Reading, type TreeFamily, type TreeMessage } from './tree-family.ts'
import { findingInSource, wireConditions, type WireConditions } from './wire-conditions.ts'
import { memberOf, objectOf, unreadOf, wordsOf, type WireNode } from './wire-node.ts'
import { writeJson } from './write-json.ts'

/** What makes a family of messages a format in JSON. */
export interface TreeJsonForm extends Pick<MessageFormat, 'name' | 'title' | 'mediaTypes'> {
  readonly family: TreeFamily
  /**
   * `named`: each message is an object of one member that names its kind, and an interchange is an object with `header` and the list
   * `messages`. `plain`: each is the object itself. Both may also stand one after another or in a list.
   */
  readonly messages: 'named' | 'plain'
  /** A pattern of the text that only this format begins with, in its first 64 KiB. */
  readonly mark: RegExp
  /** Which message a value is, where messages are plain. */
  messageOf?(node: WireNode): TreeMessage | undefined
  /** Messages that one value holds, where it may hold several, such as a graph. */
  spread?(node: WireNode): readonly WireNode[]
}

/** Makes a format of messages in JSON. */
export function treeJson(form: TreeJsonForm): MessageFormat {
  const { name, title, mediaTypes } = form
  return {
    name, title, mediaTypes, extension: mediaTypes.some((type) => type.includes('ld+json')) ? '.jsonld' : '.json',
    recognises: (beginning) => isMarked(beginning, form.mark),
    createReader: () => createReader(form),
    createWriter: (options) => createTreeWriter(form.family, form.messages === 'named' ? namedFraming : plainFraming, options),
  }
}

function isMarked(beginning: Uint8Array, mark: RegExp): boolean {
  const text = new TextDecoder().decode(beginning.subarray(0, 65_536)).trimStart()
  return /^[{[]/.test(text) && mark.test(text)
}

function createReader(form: TreeJsonForm): InterchangeReader {
  const splitter = createJsonSplitter(form.messages === 'named' ? 'messages' : undefined)
  const conditions = wireConditions(form.family.name, 'json')
  const reading: Reading = { family: form.family, conditions, interchange: undefined }
  let isOver = false

  function read(parts: readonly (JsonPart | JsonFault)[]): ReadPart[] {
    const given: ReadPart[] = []
    for (const part of parts) {
      if (isOver) break
      const node = part.kind === 'fault' ? findingInSource(conditions[part.fault], part.at) : nodeOf(part, conditions)
      const read: ReadPart[] = 'kind' in node && part.kind !== 'fault' ? readPart(form, reading, [part.kind, node]) : 'kind' in node ? [] : [{ kind: 'finding', finding: node }]
      for (const one of read) given.push(one)
      isOver = read.some((one) => one.kind === 'finding')
    }
    return given
  }
  return { push: (piece) => (isOver ? [] : read(splitter.push(piece))), end: () => (isOver ? [] : read(splitter.end())) }
}

/** Parses a part, or says what keeps it from being read. */
function nodeOf(part: JsonPart, conditions: WireConditions): WireNode | Finding {
  try {
    return parseJson(decoder.decode(part.bytes), part.at)
  } catch (error) {
    if (error instanceof JsonTextError) return findingInSource(conditions[error.fault], error.at)
    // TextDecoder throws nothing else of bytes that are no UTF-8.
    if (error instanceof TypeError) return findingInSource(conditions.encoding, part.at)
    throw error
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true })

function readPart(form: TreeJsonForm, reading: Reading, [kind, node]: readonly [JsonPart['kind'], WireNode]): ReadPart[] {
  if (kind === 'opening') {
    const header = memberOf(node, 'header')
    return [...(header ? readHeader(reading, header) : []), ...restOf(node, 'header')]
  }
  if (kind === 'closing') return restOf(node, '')
  return (form.spread?.(node) ?? [node]).flatMap((message) => (form.messages === 'named' ? readNamed(form, reading, message) : readPlain(form, reading, message)))
}

/** Members around the messages for which there is no place: a header that comes after them is too late. */
function restOf(node: WireNode, known: string): ReadPart[] {
  if (node.kind !== 'object') return []
  return Array.from(node.members).flatMap(([name, member]) => (name === known || name === '' ? [] : unreadOf(member, 'The interchange has no place for this member here')))
}

function readNamed(form: TreeJsonForm, reading: Reading, node: WireNode): ReadPart[] {
  const message = form.family.messages.find(({ name }) => memberOf(node, name) !== undefined)
  const held = message && memberOf(node, message.name)
  return held ? [...readMessage(reading, message, held), ...restOf(node, message.name)] : [unknownMessage(reading, node)]
}

function readPlain(form: TreeJsonForm, reading: Reading, node: WireNode): ReadPart[] {
  const message = form.messageOf?.(node)
  return message ? readMessage(reading, message, node) : [unknownMessage(reading, node)]
}

function unknownMessage(reading: Reading, node: WireNode): ReadPart {
  return { kind: 'finding', finding: findingInSource(reading.conditions.unknownMessage, wordsOf(node.at)) }
}

const namedFraming: Framing = {
  holds: () => true,
  opening: (header) => `{${header ? `"header":${writeJson(header)},` : ''}"messages":[`,
  message: (name, node, index) => `${index === 0 ? '' : ','}\n${writeJson(objectOf([[name, node]]))}`,
  closing: () => '\n]}\n',
}

const plainFraming: Framing = {
  holds: () => true,
  opening: () => '',
  message: (_name, node) => `${writeJson(node)}\n`,
  closing: () => '',
}
