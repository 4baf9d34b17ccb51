import { SaxesParser } from 'saxes'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { listFinding } from './list-finding.ts'
import type { ListText } from './list-reader.ts'

/** An element of XML, its name without prefix. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  readonly text: string
}

interface Open {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  text: string
}

export interface XmlRecords {
  /** Attributes of the outermost element. */
  readonly root: Readonly<Record<string, string>>
  readonly records: readonly XmlElement[]
}

const piece = 1 << 16
const depthMost = 40

/** Reads XML as it streams and keeps the elements of the given names alone, or answers with a finding: what is not whole is not read at all. */
export function readRecords({ name, text }: ListText, { root, records }: { readonly root: string; readonly records: readonly string[] }): XmlRecords | { readonly finding: Finding } {
  const parser = new SaxesParser({ xmlns: false })
  const open: Open[] = []
  const kept: XmlElement[] = []
  let rootAttributes: Readonly<Record<string, string>> | undefined
  const refuse = (code: string, message: string): never => { throw new Refused(listFinding(code, { place: `${name} line ${String(parser.line)} column ${String(parser.column)}`, message })) }
  parser.on('doctype', () => refuse('list-doctype', 'A document type is declared, which no publisher does and which could hide other files'))
  parser.on('error', (failure) => refuse(/unclosed|unexpected end|document must contain/i.test(failure.message) ? 'list-cut' : 'list-malformed', `${name} is not whole XML: ${failure.message.replace(/^\d+:\d+: /, '')}`))
  parser.on('opentag', (tag) => {
    const local = localName(tag.name)
    if (rootAttributes === undefined) {
      if (local !== root) refuse('list-format-wrong', `The outermost element is ${local}, must be ${root}`)
      rootAttributes = tag.attributes
    }
    if (open.length > depthMost) refuse('list-malformed', 'Elements are nested deeper than any list does')
    open.push({ name: local, attributes: tag.attributes, children: [], text: '' })
  })
  const write = (written: string): void => { const top = open.at(-1); if (top !== undefined) top.text += written }
  parser.on('text', write)
  parser.on('cdata', write)
  parser.on('closetag', () => {
    const done = open.pop()
    if (done === undefined) return
    const element = { ...done, text: done.text.trim() }
    if (records.includes(done.name)) kept.push(element)
    else if (open.some((outer) => records.includes(outer.name))) open.at(-1)?.children.push(element)
  })
  return finish(() => {
    for (let at = 0; at < text.length; at += piece) parser.write(text.slice(at, at + piece))
    parser.close()
    return { root: rootAttributes ?? {}, records: kept }
  })
}

class Refused extends Error {
  readonly finding: Finding

  constructor(finding: Finding) {
    super(finding.message)
    this.finding = finding
  }
}

function finish(read: () => XmlRecords): XmlRecords | { readonly finding: Finding } {
  try {
    return read()
  } catch (failure) {
    if (failure instanceof Refused) return { finding: failure.finding }
    throw failure
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** All elements of a name, at any depth below, in order. */
export function within(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...within(child, name)])
}

/** The text of the first child of a name; empty where there is none. */
export function textOf(element: XmlElement, name: string): string {
  return element.children.find((child) => child.name === name)?.text ?? ''
}
