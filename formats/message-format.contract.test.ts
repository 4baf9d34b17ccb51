import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { LostElement, MessageFormat, ReadPart } from './message-format.ts'
import { edifact } from './edifact/edifact.ts'
import { messageFormatFor, messageFormatNamed, messageFormats, recogniseMessageFormat } from './message-formats.ts'

/**
 * What every format of messages keeps to. A family is a folder with vectors; the names of its formats begin with the folder's. Vectors are
 * all files in its folders `vectors` that are interchanges of its own: what is expected of them stands beside them, named `*.answer.*`,
 * `*.canonical.json` or `*.report.json` (of CATAIR: `*.json`), and those that are faulty by intention begin with `faulty-`.
 */
const here = fileURLToPath(new URL('.', import.meta.url))
const families = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory() && vectorPaths(entry.name).length > 0).map((entry) => entry.name)

const preparedAt = new Date('2026-08-15T12:00:00Z')

interface Vector {
  readonly name: string
  readonly bytes: Uint8Array
}

function vectorPaths(folder: string): readonly string[] {
  const isVector = (path: string) => /(?:^|\/)vectors\/(?:[^/]+\/)*[^/]+$/.test(path) && !/\.answer\.|\.canonical\.json$|\.report\.json$|README\.md$/.test(path)
  const entries = readdirSync(`${here}${folder}`, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`.slice(here.length + folder.length + 1))
  return entries.filter((path) => isVector(path) && (folder !== 'catair' || path.endsWith('.catair')))
}

function familyOf(format: MessageFormat): string | undefined {
  return [...families].sort((one, other) => other.length - one.length).find((folder) => format.name === folder || format.name.startsWith(`${folder}-`))
}

/** The vectors of a format: those of its family that look like it. */
function vectorsOf(format: MessageFormat): readonly Vector[] {
  const folder = familyOf(format)
  if (folder === undefined) return []
  const all = vectorPaths(folder).map((path) => ({ name: path, bytes: new Uint8Array(readFileSync(`${here}${folder}/${path}`)) }))
  return all.filter(({ name, bytes }) => !/(?:^|\/)faulty-[^/]*$/.test(name) && recogniseMessageFormat(bytes) === format)
}

function readWhole(format: MessageFormat, bytes: Uint8Array, size = bytes.length): readonly ReadPart[] {
  const reader = format.createReader()
  const parts: ReadPart[] = []
  for (let at = 0; at < bytes.length; at += Math.max(1, size)) parts.push(...reader.push(bytes.subarray(at, at + Math.max(1, size))))
  return [...parts, ...reader.end()]
}

const findingsOf = (parts: readonly ReadPart[]): readonly Finding[] => parts.flatMap((part) => (part.kind === 'finding' ? [part.finding] : part.kind === 'document' ? part.findings : []))
const documentsOf = (parts: readonly ReadPart[]): readonly CanonicalDocument[] => parts.flatMap((part) => (part.kind === 'document' ? [part.document] : []))
const fatalOf = (parts: readonly ReadPart[]): readonly Finding[] => findingsOf(parts).filter(({ severity }) => severity === 'fatal')

/** The parts without their functions, with what the first places of each document are said to have stood at. */
function plain(parts: readonly ReadPart[]): unknown {
  return parts.map((part) => (part.kind === 'document' ? { ...part, sourceOf: undefined, sources: pointersOf(part.document).map((pointer) => part.sourceOf(pointer) ?? null) } : part))
}

function pointersOf(value: unknown, pointer = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [pointer]
  return Object.entries(value).flatMap(([name, member]) => pointersOf(member, `${pointer}/${name}`))
}

function write(format: MessageFormat, documents: readonly CanonicalDocument[]): { readonly bytes: Uint8Array; readonly lost: readonly LostElement[]; readonly findings: readonly Finding[] } {
  const writer = format.createWriter({ preparedAt })
  const parts = [...documents.map((document) => writer.add(document)), writer.end()]
  return { bytes: Buffer.concat(parts.map(({ bytes }) => bytes)), lost: parts.flatMap(({ lost }) => lost), findings: parts.flatMap(({ findings }) => findings) }
}

function isWhole(finding: Finding): boolean {
  return /^(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)+|[0-9A-Z]{3})$/.test(finding.code) && [finding.message, finding.authority, finding.remedy].every((text) => text !== '') && !finding.message.endsWith('.')
}

/** Bytes that look right for a while: the vectors with parts cut out, doubled, or replaced. */
function damaged(vectors: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  return fc.tuple(fc.constantFrom(...vectors), fc.nat(20_000), fc.nat(200), fc.uint8Array({ maxLength: 90 })).map(([vector, at, length, inserted]) => {
    const from = vector.length === 0 ? 0 : at % vector.length
    return Uint8Array.from([...vector.subarray(0, from), ...inserted, ...vector.subarray(from + length)])
  })
}

describe('the registry of formats of messages', () => {
  it('lists a format of every family', () => {
    for (const folder of families) expect(messageFormats.some((format) => familyOf(format) === folder), folder).toBe(true)
    for (const format of messageFormats) expect(familyOf(format), format.name).toBeDefined()
  })

  it('has no name and no media type twice', () => {
    const names = messageFormats.map(({ name }) => name)
    const mediaTypes = messageFormats.flatMap((format) => format.mediaTypes)
    expect(new Set(names).size).toBe(names.length)
    expect(new Set(mediaTypes).size).toBe(mediaTypes.length)
  })

  it('finds a format by name and by media type, whatever its case and parameters', () => {
    for (const format of messageFormats) {
      expect(messageFormatNamed(format.name)).toBe(format)
      for (const mediaType of format.mediaTypes) expect(messageFormatFor(`${mediaType.toUpperCase()}; charset=utf-8`)).toBe(format)
    }
    expect(messageFormatNamed('constructor')).toBeUndefined()
    expect(messageFormatFor('')).toBeUndefined()
  })

  it('goes by what a file begins with: a batch before an interchange is CATAIR, a heading before it is EDIFACT', () => {
    const interchange = readFileSync(`${here}edifact/vectors/crew.edi`, 'latin1')
    const batch = readFileSync(`${here}catair/entry-summary/vectors/air-free.catair`, 'latin1')
    const formatOf = (text: string): string | undefined => recogniseMessageFormat(new Uint8Array(Buffer.from(text, 'latin1')))?.name
    for (const header of [batch, batch.toLowerCase(), 'A2704ZZ9SANDBX081026\r\n', '\r\nA2704ZZ9SANDBX081026     QP\n']) expect(formatOf(`${header}\r\n${interchange}`), header.slice(0, 40)).toBe('catair')
    for (const heading of ['AIRLINES', 'ANKARA HDQ', 'A9901ZZ9 TO WHOM IT MAY CONCERN', 'ABCDEFGHIJKLMN', '']) expect(formatOf(`${heading}\r\n${interchange}`), heading).toBe('edifact')
    const parts = [...edifact.createReader().push(new Uint8Array(Buffer.from(`${batch}\r\n${interchange}`, 'latin1')))]
    expect(parts[0]).toMatchObject({ kind: 'finding', finding: { code: 'edifact-text-around-interchange', severity: 'warning' } })
  })

  it('recognises nothing in nothing, and never throws on any beginning', () => {
    expect(recogniseMessageFormat(new Uint8Array())).toBeUndefined()
    fc.assert(fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string().map((text) => new TextEncoder().encode(text))), (bytes) => {
      recogniseMessageFormat(bytes)
    }), { numRuns: 300 })
  })

  it.each(families)('recognises every vector of %s as of that family', (folder) => {
    for (const path of vectorPaths(folder)) {
      if (/(?:^|\/)faulty-[^/]*$/.test(path)) continue
      const format = recogniseMessageFormat(new Uint8Array(readFileSync(`${here}${folder}/${path}`)))
      expect(format && familyOf(format), path).toBe(folder)
    }
  })
})

describe.each(messageFormats.map((format) => [format.name, format] as const))('format of messages %s', (_, format: MessageFormat) => {
  const vectors = vectorsOf(format)
  const named = vectors.map((vector) => [vector.name, vector] as const)
  // Of large vectors the first are enough for the properties that read each vector many times.
  const small = vectors.filter(({ bytes }) => bytes.length < 40_000).slice(0, 12)

  it('has a README that names its source, vectors, a title, and an extension', () => {
    const readme = `${here}${familyOf(format) ?? ''}/README.md`
    expect(existsSync(readme) && readFileSync(readme, 'utf8')).toMatch(/source/i)
    expect(vectors.length).toBeGreaterThan(0)
    expect(format.title).not.toBe('')
    expect(format.extension).toMatch(/^\.[a-z0-9]+$/)
    expect(format.mediaTypes[0]).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/i)
  })

  it.each(named)('reads %s without fatal findings', (_name, { bytes }) => {
    const parts = readWhole(format, bytes)
    expect(fatalOf(parts)).toEqual([])
    expect(documentsOf(parts).length).toBeGreaterThan(0)
  })

  it.each(named)('writes what it read of %s, and reads the same from that', (_name, { bytes }) => {
    const documents = documentsOf(readWhole(format, bytes))
    const written = write(format, documents)
    expect(written.findings.filter(({ severity }) => severity === 'fatal')).toEqual([])
    expect(written.lost).toEqual([])
    const again = readWhole(format, written.bytes)
    expect(fatalOf(again)).toEqual([])
    expect(documentsOf(again)).toEqual(documents)
    expect(recogniseMessageFormat(written.bytes)).toBe(format)
  })

  it('gives the same whatever the size of the pieces', () => {
    for (const { bytes } of small) {
      const whole = plain(readWhole(format, bytes))
      for (const size of [1, 7, 80, 1000]) expect(plain(readWhole(format, bytes, size))).toEqual(whole)
    }
  })

  it('never throws on any bytes, and says wholly what is wrong', () => {
    const anything = fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string().map((text) => new TextEncoder().encode(text)), damaged(small.map(({ bytes }) => bytes)), damaged(small.map(({ bytes }) => bytes)))
    fc.assert(fc.property(anything, fc.integer({ min: 1, max: 500 }), (bytes, size) => {
      const parts = readWhole(format, bytes, size)
      expect(parts.length).toBeGreaterThan(0)
      for (const finding of findingsOf(parts)) expect(finding).toSatisfy(isWhole)
      // What was read can be written, and what cannot is said.
      const written = write(format, documentsOf(parts))
      for (const finding of written.findings) expect(finding).toSatisfy(isWhole)
    }), { numRuns: 150 })
  })

  it('says of an interchange that is cut off that it is', () => {
    for (const { name, bytes } of small) {
      const text = Buffer.from(bytes).toString('latin1').trimEnd()
      for (const length of [Math.floor(text.length / 2), text.length - 1]) expect(fatalOf(readWhole(format, bytes.subarray(0, length))), `${name} cut after ${String(length)}`).not.toEqual([])
    }
  })
})
