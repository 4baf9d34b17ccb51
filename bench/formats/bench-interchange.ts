import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { InterchangeReader, MessageFormat, ReadDocument, ReadPart } from '@customhouse/formats/message-format.ts'
import { messageFormatNamed } from '@customhouse/formats/message-formats.ts'
import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'

const formatsFolder = fileURLToPath(new URL('../../formats/', import.meta.url))

/** When interchanges of the benchmark are prepared, so that every run has the same bytes. */
export const preparedAt = new Date('2026-08-15T12:00:00Z')

/** So many bytes are pushed at once, as a file or a connection gives them. */
export const pieceLength = 65_536

/** What is measured with: the messages of a vector, many times over. */
export interface BenchInterchange {
  readonly format: MessageFormat
  /** The messages of the vector, as often as they stand in the interchange. */
  readonly documents: readonly CanonicalDocument[]
  /** All of them in one interchange. */
  readonly bytes: Uint8Array
  /** Interchanges of one message each, of those in the vector. */
  readonly messages: readonly Uint8Array[]
}

/** The format of messages of a name. Throws a RangeError where there is none. */
export function formatNamed(name: string): MessageFormat {
  const format = messageFormatNamed(name)
  if (format === undefined) throw new RangeError(`Cannot find a format named ${name}`)
  return format
}

/** The messages of a vector (`edifact/vectors/cuscar.edi`), written again and again until they have at least so many bytes. */
export function benchInterchange(format: MessageFormat, vector: string, length: number): BenchInterchange {
  const read = documentsOf(format, vectorBytes(vector)).map(({ document }) => document)
  const writer = format.createWriter({ preparedAt })
  const documents: CanonicalDocument[] = []
  const parts: Uint8Array[] = []
  for (let written = 0; written < length;) {
    for (const vectorDocument of read) {
      const document = numbered(vectorDocument, documents.length + 1)
      const { bytes } = writer.add(document)
      parts.push(bytes)
      documents.push(document)
      written += bytes.length
    }
  }
  return { format, documents, bytes: Buffer.concat([...parts, writer.end().bytes]), messages: read.map((document) => writeAll(format, [document])) }
}

/** With the nth message reference, where the format has such references: they must not repeat. */
export function numbered(document: CanonicalDocument, at: number): CanonicalDocument {
  const { interchange } = document
  if (interchange?.['messageReference'] === undefined) return document
  return { ...document, interchange: { ...interchange, messageReference: String(at % 1_000_000_000).padStart(4, '0') } }
}

/** One interchange of documents. */
export function writeAll(format: MessageFormat, documents: readonly CanonicalDocument[]): Uint8Array {
  const writer = format.createWriter({ preparedAt })
  const parts = documents.map((document) => writer.add(document).bytes)
  return Buffer.concat([...parts, writer.end().bytes])
}

/** A vector as it lies in the folder of its format. */
export function vectorBytes(vector: string): Uint8Array {
  return new Uint8Array(readFileSync(`${formatsFolder}${vector}`))
}

/** The documents of an interchange. Throws at a fatal finding. */
export function documentsOf(format: MessageFormat, bytes: Uint8Array): readonly ReadDocument[] {
  const documents: ReadDocument[] = []
  readAll(format.createReader(), bytes, (document) => documents.push(document))
  return documents
}

/** How many documents an interchange has; none is kept, as by whoever files or converts them one by one. Throws at a fatal finding. */
export function countOf(format: MessageFormat, bytes: Uint8Array): number {
  let count = 0
  readAll(format.createReader(), bytes, () => {
    count += 1
  })
  return count
}

function readAll(reader: InterchangeReader, bytes: Uint8Array, found: (document: ReadDocument) => void): void {
  for (let at = 0; at < bytes.length; at += pieceLength) for (const part of reader.push(bytes.subarray(at, at + pieceLength))) take(part, found)
  for (const part of reader.end()) take(part, found)
}

/** A failure measures nothing. */
function take(part: ReadPart, found: (document: ReadDocument) => void): void {
  const findings = part.kind === 'finding' ? [part.finding] : part.kind === 'document' ? part.findings : []
  const fatal = findings.find(({ severity }) => severity === 'fatal')
  if (fatal !== undefined) throw new Error(`Cannot measure with this interchange: ${fatal.code} ${fatal.pointer.source ?? ''}`)
  if (part.kind === 'document') found(part)
}
