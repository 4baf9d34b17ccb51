import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'

/**
 * A format of messages that can be converted: bytes to canonical documents and back. Pure and incremental: an interchange of any size is
 * read piece by piece, and no more than one message of it is kept.
 */
export interface MessageFormat {
  /** What it is called on the command line and in addresses, e.g. `wco-xml`. */
  readonly name: string
  /** For people, e.g. `WCO XML`. */
  readonly title: string
  /** Media types, the preferred one first. */
  readonly mediaTypes: readonly string[]
  /** For files that it writes, with its dot. */
  readonly extension: string
  /** Whether an interchange that begins with these bytes (up to 64 KiB) looks like this format. */
  recognises(beginning: Uint8Array): boolean
  createReader(): InterchangeReader
  createWriter(options?: WriterOptions): InterchangeWriter
}

/** Takes an interchange in pieces. Never throws on any input: what cannot be read becomes findings; after a fatal one of the envelope it reads no more. */
export interface InterchangeReader {
  push(piece: Uint8Array): readonly ReadPart[]
  /** There is no more. Tells what is truncated. */
  end(): readonly ReadPart[]
}

/** What a reader gives, in the order of the bytes. */
export type ReadPart = ReadDocument | ReadFinding | UnreadData

export interface ReadDocument {
  readonly kind: 'document'
  readonly document: CanonicalDocument
  /** Findings of this message alone; with a fatal one it is not to be filed. */
  readonly findings: readonly Finding[]
  /**
   * Where in the bytes the value at a JSON Pointer into the document stood, in the format's own words: `AE40 record 12, 3-12`,
   * `segment 7 BGM02`, `line 12`; undefined for what the reader supplied itself.
   */
  sourceOf(pointer: string): string | undefined
}

/** A finding about the interchange as a whole; a fatal one means that nothing of it is filed, documents given before included. */
export interface ReadFinding {
  readonly kind: 'finding'
  readonly finding: Finding
}

/** Data that are lost in reading, since the dictionary has no place for them: listed, never invented into something else. */
export interface UnreadData {
  readonly kind: 'unread'
  /** Place in the bytes, in the words of `sourceOf`. */
  readonly source: string
  readonly value: string
  readonly reason: string
}

export interface WriterOptions {
  /** Which message of the family to write where several could carry the document, e.g. `309` or `CUSCAR`; otherwise the writer chooses. */
  readonly message?: string
  /** Writes only what the standard itself has places for, nothing as statements that only we understand. */
  readonly strict?: boolean
  /** When the interchange is prepared; stands where an envelope must state a time and the documents state none. */
  readonly preparedAt: Date
}

/** Writes documents as one interchange, piece by piece. Never throws on a document that follows the dictionary. */
export interface InterchangeWriter {
  add(document: CanonicalDocument): WrittenPart
  end(): WrittenPart
}

export interface WrittenPart {
  readonly bytes: Uint8Array
  readonly lost: readonly LostElement[]
  readonly defaulted: readonly DefaultedElement[]
  /** Documents that the format has no message for, with their reason; nothing is written for them. */
  readonly findings: readonly Finding[]
  /** Where values stand in what was written: by JSON Pointer into the document, in the format's own words. For the elements that are reported. */
  readonly carried?: readonly CarriedElement[]
}

/** An element of the document that the target cannot carry. */
export interface LostElement {
  /** JSON Pointer into the document. */
  readonly pointer: string
  /** Element id of the dictionary. */
  readonly id: string
  readonly value: string
  readonly reason: string
}

/** What the target demands and the document does not state. */
export interface DefaultedElement {
  /** Element id of the dictionary where it has one. */
  readonly id?: string
  /** Place in what was written, in the format's own words. */
  readonly target: string
  readonly value: string
  readonly reason: string
}

/** An element that is not in a place of its own but carried some other way, such as a statement. */
export interface CarriedElement {
  readonly pointer: string
  readonly id: string
  readonly target: string
}
