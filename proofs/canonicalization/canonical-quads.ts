import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, refused, type Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import type { ContextLibrary } from '../json-ld/context-library.ts'
import { DocumentRefused, pointerOf } from '../json-ld/document-refused.ts'
import { repeatedValue, textInvalid } from '../json-ld/json-ld-conditions.ts'
import type { JsonObject } from '../json-ld/json-value.ts'
import { contextWork } from '../json-ld/process-context.ts'
import { descent, readDocument } from '../json-ld/read-value.ts'
import { Reading, type Strictness } from '../json-ld/reading.ts'
import { tooLarge } from './canonicalization-conditions.ts'
import { canonicalizeQuads, type CanonicalHash } from './canonicalize-quads.ts'
import { TooManyQuads } from './quad-set.ts'
import { withoutRepeatedQuads } from './repeated-quads.ts'

/** A document as canonical N-Quads. */
export interface CanonicalQuads {
  /** The statements, sorted, each ended by a line feed. */
  readonly text: string
  /** The statements one by one, each with its line feed. */
  lines(): readonly string[]
  /**
   * JSON Pointers of members and types that no context defines, and that only the default vocabulary of a context (`@vocab`, as
   * the traceability context has it) gives an IRI. They are signed, but mean what the issuer says. 100 at most.
   */
  fallbacks(): readonly string[]
  /** JSON Pointers of members that mean the same as another of their object, so that the quads are the same with the values exchanged. 20 at most. */
  interchangeable(): readonly string[]
}

/**
 * With refuseVocabularyFallback (`json-ld-term-fallback`) what only a default vocabulary gives meaning is refused; otherwise it is signed and listed. With
 * refuseOtherWords (`json-ld-other-words`) a document must use the terms of its contexts plainly, so that nobody can hide a member from those who read
 * the JSON by writing it as an IRI, by a keyword or in a map, with the same quads.
 */
export interface CanonicalQuadsOptions extends Strictness {
  readonly contexts: ContextLibrary
  readonly hash?: CanonicalHash
  readonly workMax?: number
}

/**
 * Brings a JSON-LD document into canonical form: RDF (JSON-LD 1.1 API, section 8) in one pass, then RDFC-1.0 (RDF Dataset
 * Canonicalization 1.0). The result is byte for byte what jsonld.js and rdf-canonize come to in safe mode, or the document is
 * refused: whatever a processor would drop, so that a signature would not cover it, is a finding with the pointer of the place.
 * Nothing is fetched: contexts are those of the library. Time is linear in the size of the document but for blank nodes that look
 * alike, whose work is bounded.
 */
export function canonicalQuads(document: JsonObject, options: CanonicalQuadsOptions): Outcome<CanonicalQuads> {
  const { contexts, hash, workMax } = options
  const reading = new Reading(contextWork(contexts), descent, options)
  try {
    readDocument(reading, contexts.initial(), document)
  } catch (cause) {
    if (cause instanceof DocumentRefused) return refused(cause.findingAt(reading.path))
    if (cause instanceof TooManyQuads) return refused(findingAt(tooLarge, ''))
    throw cause
  }
  return canonicalOf(reading, { hash, workMax, fallbacks: () => fallbacksOf(document, contexts) })
}

function canonicalOf(reading: Reading, { fallbacks, ...limits }: { readonly hash: CanonicalHash | undefined; readonly workMax: number | undefined; readonly fallbacks: () => readonly string[] }): Outcome<CanonicalQuads> {
  let dataset = canonicalizeQuads(reading.quads, limits)
  if (dataset.ok && dataset.value.hasRepetitions) {
    const quads = withoutRepeatedQuads(reading.quads)
    if (quads === undefined) return refused(findingAt(repeatedValue, ''))
    dataset = canonicalizeQuads(quads, limits)
  }
  if (!dataset.ok) return dataset
  const { text } = dataset.value
  if (Buffer.byteLength(text) !== text.length && /\p{Cs}/u.test(text)) return refused(findingAt(textInvalid, ''))
  return achieved({ text, lines: () => linesOf(text), fallbacks, interchangeable: () => reading.interchangeable.map(pointerOf) })
}

/** Read once more to be listed: noting each place would cost every document what few are asked. */
function fallbacksOf(document: JsonObject, contexts: ContextLibrary): readonly string[] {
  const reading = new Reading(contextWork(contexts), descent, { listsFallbacks: true })
  readDocument(reading, contexts.initial(), document)
  return (reading.fallbacks ?? []).map(pointerOf)
}

/** Line feeds inside values are written as escapes: each one ends a statement. */
function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.slice(0, -1).split('\n').map((line) => `${line}\n`)
}
