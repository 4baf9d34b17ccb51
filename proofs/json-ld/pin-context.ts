import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { achieved, refused, type Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { canonicalQuads } from '../canonicalization/canonical-quads.ts'
import { canonicalJson } from '../canonicalization/canonical-json.ts'
import { modelContexts } from '../credential-model/model-version.ts'
import { contextConditions as conditions } from './context-conditions.ts'
import { contextDigest, contextLibrary, type ContextDocument } from './context-library.ts'
import { isJsonObject, type JsonObject, type JsonValue } from './json-value.ts'

/** A context that can be relied on from now on, and what is to be said of it. */
export interface PinnedContext {
  readonly context: ContextDocument
  /** Whether it was among those that it was pinned beside, unchanged. */
  readonly isKnown: boolean
  /** Warnings: with which versions of the data model it cannot be used. */
  readonly findings: readonly Finding[]
}

/**
 * Pins a context document under the URL that credentials name it by, and compiles it at once, its scoped contexts included, so that what
 * cannot be used is refused before anyone relies on it: with `context-*`, or with what its compilation finds (`json-ld-*`; a context that
 * names others needs them among `beside`).
 */
export function pinContext(url: string, document: JsonValue | undefined, beside: readonly ContextDocument[] = []): Outcome<PinnedContext> {
  if (!/^(?:https?|urn|did):\S+$/.test(url) || !URL.canParse(url)) return refused(findingAt(conditions.urlWrong, ''))
  if (!isJsonObject(document) || !Object.hasOwn(document, '@context')) return refused(findingAt(conditions.notContext, ''))
  const sha256 = digestOf(document)
  if (sha256 === undefined) return refused(findingAt(conditions.notContext, ''))
  const context: ContextDocument = { url, sha256, document }
  const known = contextLibrary(beside).document(url)
  if (known !== undefined) return contextDigest(known) === sha256 ? achieved({ context, isKnown: true, findings: [] }) : refused(findingAt(conditions.urlTaken, ''))
  return compiled(context, beside)
}

/** So many terms are looked through for the one at fault. */
const triedTermsMax = 100

/** The digest, undefined for what has no canonical form. */
function digestOf(document: JsonObject): string | undefined {
  try {
    canonicalJson(document)
    return contextDigest(document)
  } catch {
    return undefined
  }
}

function compiled(context: ContextDocument, beside: readonly ContextDocument[]): Outcome<PinnedContext> {
  const [first, ...others] = faultsOf(context, beside)
  if (first !== undefined) return refused({ ...first, pointer: { declaration: faultyTerm(context, beside) } }, ...others)
  const conflicting = Object.entries(modelContexts).filter(([, model]) => context.url !== model && faultsOf(context, beside, [model]).length > 0)
  return achieved({ context, isKnown: false, findings: conflicting.map(([version]) => findingAt({ ...conditions.notUnderCredentials, message: messageFor(version) }, '')) })
}

/** What compiling the context after others finds: those of a document that says next to nothing. */
function faultsOf(context: ContextDocument, beside: readonly ContextDocument[], before: readonly string[] = []): readonly Finding[] {
  const outcome = canonicalQuads({ '@context': [...before, context.url], '@id': 'urn:example:thing', '@type': ['urn:example:Thing'] }, { contexts: contextLibrary([...beside, context]) })
  return outcome.ok ? [] : outcome.findings
}

/** The place of the term without which the context would compile; of the whole where it is not a single one. */
function faultyTerm({ url, document }: ContextDocument, beside: readonly ContextDocument[]): string {
  const terms = document['@context']
  if (!isJsonObject(terms)) return '/@context'
  const names = Object.keys(terms).slice(0, triedTermsMax)
  const faulty = names.find((name) => {
    const rest = { '@context': Object.fromEntries(Object.entries(terms).filter(([other]) => other !== name)) }
    return faultsOf({ url, sha256: contextDigest(rest), document: rest }, beside).length === 0
  })
  return faulty === undefined ? '/@context' : `/@context/${faulty.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

function messageFor(version: string): string {
  return `The context redefines terms that the data model ${version} protects, so that no credential of that version can use it`
}

/** A pinned context as it is kept in a file: its URL, its digest and the document. */
export function writtenContext({ url, sha256, document }: ContextDocument): string {
  return `${JSON.stringify({ url, sha256, document }, null, 1)}\n`
}

/** Reads a pinned context from its file. Refused where it is none, and where its digest is not that of the document. */
export function readWrittenContext(json: JsonValue | undefined): Outcome<ContextDocument> {
  if (!isJsonObject(json)) return refused(findingAt(conditions.notContext, ''))
  const { url, sha256, document } = json
  if (typeof url !== 'string' || typeof sha256 !== 'string' || !isJsonObject(document)) return refused(findingAt(conditions.notContext, ''))
  return digestOf(document) === sha256 ? achieved({ url, sha256, document }) : refused(findingAt(conditions.digestOther, '/sha256'))
}
