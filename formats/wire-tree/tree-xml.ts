import type { InterchangeReader, MessageFormat, ReadPart } from '../message-format.ts'
import type { MappingNode } from './mapping.ts'
import { createTreeWriter, readHeader, readMessage, type Framing, type Reading, type TreeFamily } from './tree-family.ts'
import { findingInSource, wireConditions } from './wire-conditions.ts'
import { createXmlSplitter, type XmlFault, type XmlPart } from './xml-splitter.ts'
import { wordsOf } from './wire-node.ts'
import { isXmlText, writeXml } from './write-xml.ts'

/** What makes a family of messages a format in XML. */
export interface TreeXmlForm extends Pick<MessageFormat, 'name' | 'title' | 'mediaTypes'> {
  readonly family: TreeFamily
  /** Local name of the outermost element. */
  readonly rootName: string
  readonly namespace: string
}

/**
 * Makes a format of messages in XML: below the outermost element stand `header` and then the messages, each by the name of its kind. Throws
 * RangeError on a mapping that XML could not tell from texts with attributes.
 */
export function treeXml(form: TreeXmlForm): MessageFormat {
  const { name, title, mediaTypes, rootName, namespace } = form
  for (const { mapping } of form.family.messages) refuseMembersLikeText(mapping)
  const mark = new RegExp(`<(?:[\\w.-]+:)?${rootName}[\\s/>]`)
  const framing: Framing = {
    holds: isXmlText,
    opening: (header) => `<?xml version="1.0" encoding="UTF-8"?>\n<${rootName} xmlns="${namespace}">\n${header ? `${writeXml('header', header)}\n` : ''}`,
    message: (message, node) => `${writeXml(message, node)}\n`,
    closing: () => `</${rootName}>\n`,
  }
  return {
    name, title, mediaTypes, extension: '.xml',
    recognises: (beginning) => mark.test(new TextDecoder().decode(beginning.subarray(0, 65_536))),
    createReader: () => createReader(form),
    createWriter: (options) => createTreeWriter(form.family, framing, options),
  }
}

/** The text of an element is its member `value`, so that nothing else may be called so. */
function refuseMembersLikeText({ children }: MappingNode): void {
  if (children.has('value')) throw new RangeError('Cannot write XML: a member called value would be the text of its element')
  for (const child of children.values()) refuseMembersLikeText(child)
}

function createReader({ family, rootName }: TreeXmlForm): InterchangeReader {
  const splitter = createXmlSplitter(rootName)
  const conditions = wireConditions(family.name, 'xml')
  const reading: Reading = { family, conditions, interchange: undefined }
  let isOver = false
  let isEmpty = true

  function read(parts: readonly (XmlPart | XmlFault)[]): ReadPart[] {
    const given: ReadPart[] = []
    for (const part of parts) {
      if (isOver) break
      const read = part.kind === 'fault' ? [faultPart(part)] : readElement(part)
      for (const one of read) given.push(one)
      isEmpty &&= !read.some((one) => one.kind === 'document')
      isOver = read.some((one) => one.kind === 'finding')
    }
    return given
  }

  function end(): ReadPart[] {
    return isEmpty && !isOver ? [{ kind: 'finding', finding: findingInSource(conditions.empty, 'line 1') }] : []
  }

  function faultPart({ fault, at }: XmlFault): ReadPart {
    return { kind: 'finding', finding: findingInSource(conditions[fault], at) }
  }

  function readElement({ name, node }: XmlPart): ReadPart[] {
    const message = family.messages.find((known) => known.name === name)
    if (message) return readMessage(reading, message, node)
    if (name === 'header') return readHeader(reading, node)
    return [{ kind: 'finding', finding: findingInSource(conditions.unknownMessage, wordsOf(node.at)) }]
  }
  return { push: (piece) => (isOver ? [] : read(splitter.push(piece))), end: () => (isOver ? [] : [...read(splitter.end()), ...end()]) }
}
