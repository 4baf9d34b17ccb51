import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { MessageFormat, ReadPart } from './message-format.ts'
import { messageFormatNamed, messageFormats } from './message-formats.ts'

/**
 * Interchanges that are made to exhaust a reader. No time is measured: an input is refused before so many bytes of it are read, and work is
 * counted in bytes that are copied or decoded. What would take quadratic time does not end within the time that a test has.
 */
const isLong = Number(process.env['CUSTOMHOUSE_SOAK_SECONDS'] ?? 1) > 10

/** More than the largest message of any format: what has no end is refused before. */
const readMost = 40_000_000
const endlessLength = isLong ? 1_000_000_000 : 45_000_000
const tinyLength = isLong ? 1_000_000 : 20_000
const pieceLength = 65_536

const vectors: Readonly<Record<string, string>> = {
  'x12': 'x12/vectors/309-ocean-manifest.x12',
  'edifact': 'edifact/vectors/cuscar.edi',
  'wco-xml': 'wco-xml/vectors/import-declaration.xml',
  'post-json': 'post/vectors/two-items.post.json',
  'post-xml': 'post/vectors/two-items.post.xml',
  'imo-fal-json': 'imo-fal/vectors/arrival-all-forms.fal.json',
  'un-cefact-json-ld': 'un-cefact/vectors/consignment.un-cefact.jsonld',
  'data-model-json': 'data-model/vectors/manifest.json',
  'json': 'json/vectors/vessel-dutiable.declaration.json',
  'catair': 'catair/entry-summary/vectors/vessel-dutiable.catair',
}

/** Beginnings of interchanges that a format takes for its own, so that it is not the first byte that is refused. */
const beginnings: Readonly<Record<string, readonly string[]>> = {
  'x12': ['ISA*00*          *00*          *02*HARB           *ZZ*CUSTOMS        *260815*1200*U*00401*000000001*0*T*>~', 'ISA*00*          *00*          *02*HARB           *ZZ*CUSTOMS        *260815*1200*U*00401*000000001*0*T*>~GS*FD*HARB*CUSTOMS*20260815*1200*1*X*004010~ST*309*0001~M10*'],
  'edifact': ["UNB+UNOA:2+HARB+CUSTOMS+260815:1200+1'", "UNB+UNOA:2+HARB+CUSTOMS+260815:1200+1'UNH+1+CUSCAR:D:95B:UN'BGM+"],
  'wco-xml': ['<MetaData xmlns="urn:wco:datamodel:WCO:DocumentMetaData-DMS:2">', '<MetaData xmlns="urn:wco:datamodel:WCO:DocumentMetaData-DMS:2"><Declaration xmlns="urn:wco:datamodel:WCO:DEC-DMS:2"><ID>', '<MetaData xmlns="', '<!--'],
  'catair': ['A', ''],
}

/** What is repeated without end, for each format, so that no beginning alone tells that it is hostile. */
const endless: readonly (readonly [what: string, text: string])[] = [
  ['a line without end', 'A'],
  ['elements without a name', '*'],
  ['components without a value', ':+'],
  ['elements of XML within each other', '<a>'],
  ['lists of JSON within each other', '['],
  ['objects of JSON within each other', '{"declaration":'],
  ['members of JSON without end', '"a":{},'],
  ['references to entities', '&lol;'],
  ['white space', ' '],
]

/** Messages that go on and on, or have parts that no layout has, each of which costs more to list than it is long. */
const unknown: Readonly<Record<string, readonly (readonly [beginning: string, text: string])[]>> = {
  'x12': [[beginnings['x12']?.[1]?.replace('M10*', '') ?? '', 'ZZ~']],
  'edifact': [[beginnings['edifact']?.[1]?.replace('BGM+', '') ?? '', `FTX+AAI+++${'A'.repeat(400)}'`]],
  'wco-xml': [[beginnings['wco-xml']?.[1]?.replace('<ID>', '') ?? '', '<x/>']],
}

const known = messageFormats.map((format) => [format.name, format] as const)

describe.each(known)('format of messages %s, read from hostile bytes', (name, format: MessageFormat) => {
  const cases = [...(beginnings[name] ?? ['']), ...(name.endsWith('json') || name.endsWith('json-ld') ? ['{"declaration":{"id":"', '{"documents":[', '{"@context":['] : [])]

  it.each(isLong ? endless : endless.slice(0, 1))('refuses %s before it has read much', (_what, text) => {
    for (const beginning of cases) {
      const { read, isRefused } = readEndlessly(format, beginning, text)
      expect(isRefused || read >= endlessLength, `${beginning.slice(0, 40)} and ${text}`).toBe(true)
      // White space means nothing between messages: it may go on for ever, since nothing of it is kept.
      if (text !== ' ') expect(read, `${beginning.slice(0, 40)} and ${text}`).toBeLessThan(readMost)
    }
  }, 600_000)

  it('refuses messages that go on without end', () => {
    for (const [beginning, text] of unknown[name] ?? []) {
      const { read } = readEndlessly(format, beginning, text)
      expect(read, `${beginning.slice(0, 40)} and ${text}`).toBeLessThan(readMost)
    }
  })

  it('refuses entities that hold each other, and declares none', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE MetaData [<!ENTITY a0 "ha">${Array.from({ length: 40 }, (_, at) => `<!ENTITY a${String(at + 1)} "&a${String(at)};&a${String(at)};">`).join('')}]><MetaData><Declaration><ID>&a40;</ID></Declaration></MetaData>`
    const parts = readAll(format, new TextEncoder().encode(bomb), pieceLength)
    expect(isFatal(parts)).toBe(true)
    expect(JSON.stringify(parts).length).toBeLessThan(200_000)
  })
})

describe.each(Object.entries(vectors))('format of messages %s, read byte by byte', (name, vector) => {
  it('copies and decodes no more for each byte, however many there are', () => {
    const format = messageFormatNamed(name)
    if (format === undefined) throw new RangeError(`Cannot find the format ${name}`)
    const half = multiplied(format, vector, tinyLength / 2)
    const whole = multiplied(format, vector, tinyLength)
    // The first reading of all makes what readers share.
    countBytes(() => readAll(format, half, 1))
    const few = countBytes(() => readAll(format, half, 1))
    const many = countBytes(() => readAll(format, whole, 1))
    expect(many.bytes / few.bytes, `${String(few.bytes)} bytes, then ${String(many.bytes)}`).toBeLessThan(1.3 * (whole.length / half.length))
    expect(documentsIn(many.result)).toEqual(documentsIn(readAll(format, whole, pieceLength)))
  }, 600_000)
})

function readEndlessly(format: MessageFormat, beginning: string, text: string): { readonly read: number; readonly isRefused: boolean } {
  const reader = format.createReader()
  const piece = new TextEncoder().encode(text.repeat(Math.ceil(pieceLength / text.length)))
  if (isFatal(reader.push(new TextEncoder().encode(beginning)))) return { read: 0, isRefused: true }
  let read = 0
  while (read < endlessLength) {
    const parts = reader.push(piece)
    read += piece.length
    if (isFatal(parts)) return { read, isRefused: true }
  }
  return { read, isRefused: isFatal(reader.end()) }
}

function isFatal(parts: readonly ReadPart[]): boolean {
  return parts.some((part) => (part.kind === 'finding' ? part.finding.severity === 'fatal' : part.kind === 'document' && part.findings.some(({ severity }) => severity === 'fatal')))
}

function readAll(format: MessageFormat, bytes: Uint8Array, size: number): readonly ReadPart[] {
  const reader = format.createReader()
  const parts: ReadPart[] = []
  for (let at = 0; at < bytes.length; at += size) for (const part of reader.push(bytes.subarray(at, at + size))) parts.push(part)
  return [...parts, ...reader.end()]
}

function documentsIn(parts: readonly ReadPart[]): readonly CanonicalDocument[] {
  return parts.flatMap((part) => (part.kind === 'document' ? [part.document] : []))
}

function multiplied(format: MessageFormat, vector: string, length: number): Uint8Array {
  const bytes = new Uint8Array(readFileSync(fileURLToPath(new URL(vector, import.meta.url))))
  const documents = documentsIn(readAll(format, bytes, pieceLength))
  const writer = format.createWriter({ preparedAt: new Date('2026-08-15T12:00:00Z') })
  const written: Uint8Array[] = []
  for (let made = 0, number = 1; made < length; number++) {
    for (const document of documents) {
      const part = writer.add(document.interchange?.['messageReference'] === undefined ? document : { ...document, interchange: { ...document.interchange, messageReference: String(number).padStart(4, '0') } })
      written.push(part.bytes)
      made += part.bytes.length
      if (part.bytes.length === 0) made += 100
    }
  }
  return Buffer.concat([...written, writer.end().bytes])
}

type Method = (this: unknown, ...words: readonly unknown[]) => unknown

/** What copies or decodes bytes. */
const copying: readonly (readonly [holder: object, name: string])[] = [[Uint8Array.prototype, 'set'], [Uint8Array.prototype, 'slice'], [TextDecoder.prototype, 'decode'], [Buffer.prototype, 'toString']]

/** Runs work and counts the bytes that are copied or decoded. */
function countBytes<Result>(work: () => Result): { readonly result: Result; readonly bytes: number } {
  let bytes = 0
  const restoring = copying.map(([holder, name]) => {
    const original = Object.getOwnPropertyDescriptor(holder, name)
    const method = Reflect.get(holder, name) as Method
    Object.defineProperty(holder, name, {
      configurable: true, writable: true,
      value(this: unknown, ...words: readonly unknown[]) {
        const result = Reflect.apply(method, this, words)
        bytes += Math.max(lengthOf(words[0]), lengthOf(result), name === 'toString' ? lengthOf(this) : 0)
        return result
      },
    })
    return () => { if (original === undefined) Reflect.deleteProperty(holder, name); else Object.defineProperty(holder, name, original) }
  })
  try {
    const result = work()
    return { result, bytes }
  } finally {
    for (const restore of restoring) restore()
  }
}

function lengthOf(value: unknown): number {
  return value instanceof Uint8Array ? value.length : 0
}
