import { SaxesParser, type SaxesTagNS } from 'saxes'
import { mostDepth } from '../json/scan-json.ts'
import { mostMessageBytes } from './wire-conditions.ts'
import { objectOf, scalar, type WireNode, type WireObject, type WirePlace } from './wire-node.ts'

/** An element directly below the outermost one: a message, or the header. */
export interface XmlPart {
  readonly kind: 'element'
  readonly name: string
  readonly node: WireNode
}

export interface XmlFault {
  readonly kind: 'fault'
  readonly fault: 'syntax' | 'tooLarge' | 'tooDeep' | 'truncated' | 'empty' | 'doctype' | 'encoding' | 'unknownMessage'
  readonly at: string
}

/** Cuts an XML interchange of any length into the elements below its outermost one, of which it keeps one at a time. */
export interface XmlSplitter {
  push(piece: Uint8Array): readonly (XmlPart | XmlFault)[]
  end(): readonly (XmlPart | XmlFault)[]
}

interface OpenElement {
  readonly name: string
  readonly at: WirePlace
  readonly members: Map<string, WireNode[]>
  readonly texts: string[]
}

/** How much is given to the parser at a time, so that limits are looked at in between. */
const sliceLength = 65_536

class XmlFaultError extends Error {
  readonly fault: XmlFault['fault']

  constructor(fault: XmlFault['fault']) {
    super(`Cannot read XML: ${fault}`)
    this.fault = fault
  }
}

/**
 * Creates a splitter for interchanges whose outermost element has this local name. An element of texts alone becomes a text, any other an
 * object of its attributes and elements, its own text as `value`. Names are local names; comments and processing instructions are passed
 * over. A document type declaration is a fault, so no entities are declared and none are loaded (W3C XML 1.0, section 4.1).
 */
export function createXmlSplitter(rootName: string): XmlSplitter {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const { parser, state, parts, open } = createElementParser(rootName)
  return {
    push: (piece) => run(() => {
      for (let from = 0; from < piece.length; from += sliceLength) {
        const text = decode(decoder, piece.subarray(from, from + sliceLength))
        state.length += text.length
        parser.write(text)
        if (state.length > mostMessageBytes) throw new XmlFaultError('tooLarge')
      }
    }),
    end: () => run(() => {
      decode(decoder)
      if (!state.sawRoot) throw new XmlFaultError('empty')
      if (open.length > 0) throw new XmlFaultError('truncated')
      parser.close()
      state.isOver = true
    }),
  }

  function run(step: () => void): readonly (XmlPart | XmlFault)[] {
    if (state.isOver) return []
    try {
      step()
    } catch (error) {
      if (!(error instanceof XmlFaultError)) throw error
      state.isOver = true
      parts.push({ kind: 'fault', fault: error.fault, at: `line ${String(parser.line)} column ${String(parser.column)}` })
    }
    return parts.splice(0)
  }
}

function createElementParser(rootName: string) {
  const parts: (XmlPart | XmlFault)[] = []
  const parser = new SaxesParser({ xmlns: true })
  const open: OpenElement[] = []
  const counts = new Map<string, number>()
  const state = { isOver: false, sawRoot: false, length: 0 }

  parser.on('error', () => { throw new XmlFaultError('syntax') })
  parser.on('doctype', () => { throw new XmlFaultError('doctype') })
  parser.on('opentag', (tag) => {
    if (open.length > mostDepth) throw new XmlFaultError('tooDeep')
    if (open.length === 0 && tag.local !== rootName) throw new XmlFaultError('unknownMessage')
    state.sawRoot = true
    open.push(elementOf(tag, open, { counts, line: parser.line }))
  })
  parser.on('text', (text) => { open.at(-1)?.texts.push(text) })
  parser.on('cdata', (text) => { open.at(-1)?.texts.push(text) })
  parser.on('closetag', () => {
    const element = open.pop()
    const parent = open.at(-1)
    if (!element || !parent) return
    if (open.length > 1) { addMember(parent, element.name, nodeOf(element)); return; }
    state.length = 0
    parent.texts.length = 0
    parts.push({ kind: 'element', name: element.name, node: nodeOf(element) })
  })

  return { parser, state, parts, open }
}

function elementOf(tag: SaxesTagNS, open: readonly OpenElement[], { counts, line }: { readonly counts: Map<string, number>; readonly line: number }): OpenElement {
  const parent = open.at(-1)
  const isMessage = open.length === 1
  const number = isMessage ? countOf(counts, tag.local) : (parent?.members.get(tag.local)?.length ?? 0) + 1
  const at: WirePlace = parent === undefined ? '' : { above: isMessage ? `line ${String(line)} ` : parent.at, step: `${tag.local}[${String(number)}]` }
  const element: OpenElement = { name: tag.local, at, members: new Map(), texts: [] }
  for (const { local, name, prefix, value } of Object.values(tag.attributes)) {
    if (prefix !== 'xmlns' && name !== 'xmlns') element.members.set(local, [scalar(value, 'text', { above: at, step: `@${local}` })])
  }
  return element
}

function addMember(parent: OpenElement, name: string, node: WireNode): void {
  const alike = parent.members.get(name)
  if (alike) alike.push(node)
  else parent.members.set(name, [node])
}

function countOf(counts: Map<string, number>, name: string): number {
  const count = (counts.get(name) ?? 0) + 1
  counts.set(name, count)
  return count
}

function decode(decoder: InstanceType<typeof TextDecoder>, bytes?: Uint8Array): string {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true })
  } catch {
    throw new XmlFaultError('encoding')
  }
}

function nodeOf(element: OpenElement): WireNode {
  const text = element.texts.join('')
  if (element.members.size === 0) return scalar(text, 'text', element.at)
  const node: WireObject = objectOf([], element.at)
  for (const [name, nodes] of element.members) {
    const [first] = nodes
    if (first) node.members.set(name, nodes.length === 1 ? first : { kind: 'list', items: nodes, at: element.at })
  }
  if (text.trim() !== '') node.members.set(node.members.has('value') ? '#text' : 'value', scalar(text, 'text', element.at))
  return node
}
