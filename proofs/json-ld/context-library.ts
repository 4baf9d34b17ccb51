import { createHash } from 'node:crypto'
import { canonicalJson } from '../canonicalization/canonical-json.ts'
import { ActiveContext } from './active-context.ts'

import { builtInContexts } from './built-in-contexts.ts'
import type { JsonObject, JsonValue } from './json-value.ts'
import type { ContextSource } from './process-context.ts'

/** A context that documents may name, pinned by its digest. */
export interface ContextDocument {
  readonly url: string
  /** SHA-256 of the document in canonical JSON (RFC 8785), in lower-case hex. */
  readonly sha256: string
  /** The whole document, `@context` included. */
  readonly document: JsonObject
}

/** The contexts that documents may name. What is derived from them is kept between documents; nothing of a document is. */
export interface ContextLibrary extends ContextSource {
  readonly urls: readonly string[]
  document(url: string): JsonObject | undefined
  /** The context in force before a document names any. */
  initial(): ActiveContext
}

/** How many derived contexts are kept before all are made anew: types in endless combinations must not fill the memory. */
const derivedMax = 4_000

/**
 * A library of the built-in contexts (W3C, traceability, ours) and of those that an operator adds.
 * @throws RangeError for a document that is not the one that was pinned, and for a URL that is already taken.
 */
export function contextLibrary(extra: readonly ContextDocument[] = []): ContextLibrary {
  const documents = new Map<string, JsonObject>()
  for (const { url, sha256, document } of [...builtInContexts(), ...extra]) {
    if (documents.has(url)) throw new RangeError(`Cannot add context ${url}: the library holds it already`)
    if (contextDigest(document) !== sha256) throw new RangeError(`Cannot add context ${url}: its digest is not the one that was pinned`)
    documents.set(url, document)
  }
  let initial = new ActiveContext(undefined, undefined)
  let derived = 0
  return {
    urls: [...documents.keys()],
    document: (url) => documents.get(url),
    contextOf: (url): JsonValue | undefined => {
      const document = documents.get(url)
      return document === undefined ? undefined : (document['@context'] ?? {})
    },
    initial: () => initial,
    onDerived: () => {
      if (++derived < derivedMax) return
      initial = new ActiveContext(undefined, undefined)
      derived = 0
    },
  }
}

/** The digest by which a context is pinned: SHA-256 of its canonical JSON (RFC 8785), in lower-case hex. */
export function contextDigest(document: JsonObject): string {
  return createHash('sha256').update(canonicalJson(document)).digest('hex')
}
