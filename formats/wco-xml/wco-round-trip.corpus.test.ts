import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { XmlDocument, XmlElement, XmlNode, XmlText, XmlCData } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import { createSchemaValidator } from './schema-validator.ts'
import { wcoNamespaces } from './wco-namespaces.ts'
import { wcoXml } from './wco-xml.ts'
import type { InterchangeWriter, ReadDocument, ReadPart } from '../message-format.ts'

/** HMRC's annotated declarations and notifications. */
const folder = resolve(import.meta.dirname, '../../../shared/reference/wco/cds')

/** Codes and numbers, around which white space means nothing. */
const collapsing = /(?:Code|Numeric|Measure|Quantity|Amount|DateTimeString)$/

/**
 * A message as Canonical XML (C14N 1.0), with these set aside: comments, prefixes, xsi:schemaLocation, white space between elements and
 * around codes and numbers; and, where a message declares none, its namespaces.
 */
function canonical(xml: Uint8Array, withNamespaces: boolean): string {
  const source = XmlDocument.fromBuffer(xml)
  const target = XmlDocument.create()
  try {
    const root = target.createRoot('message')
    for (const uri of Object.values(wcoNamespaces)) root.addNsDeclaration(uri, prefixOf(uri))
    const declared = (namespaceUri: string) => (withNamespaces ? namespaceUri : '')
    copyBelow(source.root, root, declared)
    return target.canonicalizeToString()
  } finally {
    source.dispose()
    target.dispose()
  }
}

function copy(from: XmlElement, to: XmlElement, declared: (namespaceUri: string) => string): void {
  for (const attribute of from.attrs) if (attribute.namespaceUri === '') to.setAttr(attribute.name, attribute.value)
  const nodes: XmlNode[] = []
  for (let node = from.firstChild; node !== null; node = node.next) nodes.push(node)
  const children = nodes.filter((node) => node instanceof XmlElement)
  const text = nodes.filter((node) => node instanceof XmlText || node instanceof XmlCData).map(({ content }) => content).join('')
  if (children.length === 0 || text.trim() !== '') to.addText(collapsing.test(from.name) ? text.trim() : text)
  for (const child of children) copyBelow(child, to, declared)
}

function copyBelow(from: XmlElement, parent: XmlElement, declared: (namespaceUri: string) => string): void {
  const uri = declared(from.namespaceUri)
  copy(from, uri === '' ? parent.addElement(from.name) : parent.addElement(from.name, prefixOf(uri)), declared)
}

function prefixOf(uri: string): string {
  return `n${String(Object.values(wcoNamespaces).indexOf(uri as (typeof wcoNamespaces)['ours']))}`
}

function read(bytes: Uint8Array): readonly ReadPart[] {
  const reader = wcoXml.createReader()
  return [...reader.push(bytes), ...reader.end()]
}

const isDocument = (part: ReadPart): part is ReadDocument => part.kind === 'document'

function written(documents: readonly ReadDocument[]): { readonly bytes: Uint8Array; readonly reports: readonly unknown[] } {
  const writer: InterchangeWriter = wcoXml.createWriter()
  const parts = [...documents.map(({ document }) => writer.add(document)), writer.end()]
  return { bytes: Buffer.concat(parts.map(({ bytes }) => bytes)), reports: parts.flatMap(({ lost, defaulted, carried, findings }) => [...lost, ...defaulted, ...(carried ?? []), ...findings]) }
}

interface Baseline {
  readonly declarations: { readonly valid: readonly string[] }
  readonly responses: { readonly valid_after_ns: readonly string[] }
}

const files = (paths: readonly string[]): readonly string[] => paths.map((path) => `${folder}/${path.replace('annotated_XML_samples/', '')}`).filter((path) => existsSync(path))

describe.skipIf(!existsSync(folder))('messages of CDS', () => {
  const baseline = existsSync(folder) ? (JSON.parse(readFileSync(`${folder}/validation-baseline-xmllint.json`, 'utf8')) as Baseline) : undefined
  const declarations = files(baseline?.declarations.valid ?? [])
  const notifications = files(baseline?.responses.valid_after_ns ?? [])

  it('survive reading into canonical data and writing with nothing lost, as canonical XML', ({ annotate }) => {
    for (const file of [...declarations, ...notifications]) {
      const source = new Uint8Array(readFileSync(file))
      const parts = read(source)
      expect(parts.filter((part) => !isDocument(part)), file).toEqual([])
      const { bytes, reports } = written(parts.filter(isDocument))
      expect(reports, file).toEqual([])
      const hasNamespaces = declarations.includes(file)
      expect(canonical(bytes, hasNamespaces), file).toBe(canonical(source, hasNamespaces))
    }
    expect(declarations.length).toBeGreaterThan(100)
    expect(notifications.length).toBeGreaterThan(100)
    void annotate(`${String(declarations.length)} declarations and ${String(notifications.length)} notifications came back`)
  })

  it('are valid by the schemas again when they are written', () => {
    const names = readdirSync(`${folder}/schemas`, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xsd'))
    const validator = createSchemaValidator(new Map(names.map((name) => [name, new Uint8Array(readFileSync(`${folder}/schemas/${name}`))])))
    if (!validator.ok) throw new Error('The published schemas are not found')
    for (const file of [...declarations, ...notifications]) {
      const { bytes } = written(read(new Uint8Array(readFileSync(file))).filter(isDocument))
      expect(validator.value.check(bytes), file).toEqual({ schemaValid: true, findings: [] })
    }
    validator.value.dispose()
  })

  it('say where each value stood', () => {
    for (const file of declarations.slice(0, 20)) {
      const text = readFileSync(file, 'utf8')
      for (const { document, sourceOf } of read(new TextEncoder().encode(text)).filter(isDocument)) {
        const place = /^line (\d+) column (\d+)$/.exec(sourceOf('/declaration/functionCode') ?? '')
        expect(text.split('\n')[Number(place?.[1]) - 1]?.slice(Number(place?.[2]) - 1), file).toMatch(/^<(?:\w+:)?FunctionCode>/)
        expect(document.declaration?.['functionCode'], file).toBeDefined()
      }
    }
  })

  it('are read whatever they are, movements of goods and broken ones as well', () => {
    for (const name of readdirSync(`${folder}/examples`, { recursive: true, encoding: 'utf8' }).filter((path) => /\.xml$/i.test(path))) {
      const parts = read(new Uint8Array(readFileSync(`${folder}/examples/${name}`)))
      const isMessage = parts.some(isDocument)
      const isRefused = parts.some((part) => part.kind === 'finding')
      expect(isMessage || isRefused, name).toBe(true)
    }
  })
})
