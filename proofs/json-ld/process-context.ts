import { ActiveContext } from './active-context.ts'
import { isAbsoluteIri } from './absolute-iri.ts'
import { defineTerm, expandInContext, isLanguageTag, type Defining } from './define-term.ts'
import { DocumentRefused, refuse } from './document-refused.ts'
import { contextInvalid, contextTooLarge, contextUnknown, contextUnsupported } from './json-ld-conditions.ts'
import { isJsonObject, type JsonObject, type JsonValue } from './json-value.ts'
import type { Term } from './term.ts'

/** Where the contexts come from that documents name. */
export interface ContextSource {
  /** The `@context` of the pinned document under a URL, undefined where there is none. */
  contextOf(url: string): JsonValue | undefined
  /** Told of every context that is derived and kept, so that what is kept stays bounded. */
  onDerived(): void
}

/** What one document may spend on contexts. */
export interface ContextWork {
  readonly source: ContextSource
  /** The members of the document that lead to the context at hand: the place of what is refused. */
  readonly path: (string | number)[]
  definitionsLeft: number
  /** How many contexts are being processed inside one another. */
  depth: number
}

interface Manner {
  readonly work: ContextWork
  readonly propagates: boolean
  readonly overridesProtected: boolean
  /** URLs of scoped contexts that are already being checked. */
  readonly checked?: Set<string>
  /** Whether the contexts stand in an array of the document itself, so that each has a place of its own. */
  readonly isPlaced?: boolean
}

/** The terms that one document's contexts may define; the largest published context defines under 2,000. */
const definitionsMax = 20_000

/** How deep contexts may lie in one another. */
const depthMax = 40

export function contextWork(source: ContextSource): ContextWork {
  return { source, path: [], definitionsLeft: definitionsMax, depth: 0 }
}

/** Applies the `@context` of a node (JSON-LD 1.1 API, section 4.1). */
export function applyContext(active: ActiveContext, local: JsonValue, work: ContextWork): ActiveContext {
  return processContext(active, local, { work, propagates: true, overridesProtected: false, isPlaced: Array.isArray(local) })
}

/** Applies the context that is scoped to a property: it may redefine protected terms. */
export function applyPropertyContext(active: ActiveContext, term: Term, work: ContextWork): ActiveContext {
  const known = active.byProperty.get(term)
  if (known !== undefined) return known
  const derived = processContext(active, term.definition.context ?? null, { work, propagates: true, overridesProtected: true })
  active.byProperty.set(term, derived)
  work.source.onDerived()
  return derived
}

/** Applies the context that is scoped to a type: it ends at the next node. */
export function applyTypeContext(active: ActiveContext, term: Term, work: ContextWork): ActiveContext {
  const known = active.byType.get(term)
  if (known !== undefined) return known
  const derived = processContext(active, term.definition.context ?? null, { work, propagates: false, overridesProtected: false })
  active.byType.set(term, derived)
  work.source.onDerived()
  return derived
}

function processContext(active: ActiveContext, local: JsonValue, manner: Manner): ActiveContext {
  manner.work.depth++
  if (manner.work.depth > depthMax) refuse(contextTooLarge)
  const derived = processAll(active, local, manner)
  manner.work.depth--
  return derived
}

function processAll(active: ActiveContext, local: JsonValue, manner: Manner): ActiveContext {
  const stated = Array.isArray(local) ? (local as readonly JsonValue[]) : [local]
  const [first] = stated
  if (first === undefined) return active
  const propagates = propagation(first, manner)
  let current = active
  const isPreviousKept = !propagates && active.previous === undefined
  if (isPreviousKept) current = new ActiveContext(active, active)
  for (const [index, context] of stated.entries()) {
    if (manner.isPlaced === true) manner.work.path.push(index)
    current = typeof context === 'string' ? byUrl(current, context, manner) : processLocal(current, context, manner)
    if (manner.isPlaced === true) manner.work.path.pop()
  }
  return current
}

function byUrl(active: ActiveContext, url: string, manner: Manner): ActiveContext {
  const key = manner.overridesProtected ? `! ${url}` : url
  const known = active.byUrl.get(key)
  if (known !== undefined) return known
  manner.work.depth++
  if (manner.work.depth > depthMax) refuse(contextTooLarge)
  let derived = active
  for (const context of pinned(url, manner)) derived = typeof context === 'string' ? byUrl(derived, context, manner) : processLocal(derived, context, manner)
  manner.work.depth--
  active.byUrl.set(key, derived)
  manner.work.source.onDerived()
  return derived
}

function pinned(url: string, { work }: Manner): readonly JsonValue[] {
  const context = work.source.contextOf(url)
  if (context === undefined) refuse(contextUnknown)
  return Array.isArray(context) ? (context as readonly JsonValue[]) : [context]
}

/** `@propagate` of the first context decides for all (JSON-LD 1.1 API, section 4.1, step 2). */
function propagation(first: JsonValue, manner: Manner): boolean {
  const context = typeof first === 'string' ? pinned(first, manner)[0] : first
  return isJsonObject(context) && typeof context['@propagate'] === 'boolean' ? context['@propagate'] : manner.propagates
}

// eslint-disable-next-line complexity -- the steps of one algorithm of the standard, side by side as there.
function processLocal(active: ActiveContext, context: JsonValue, manner: Manner): ActiveContext {
  if (context === null) {
    if (!manner.overridesProtected && active.hasProtected) refuse(contextInvalid)
    return new ActiveContext(undefined, undefined)
  }
  if (!isJsonObject(context) || Object.hasOwn(context, '@context')) refuse(contextInvalid)
  if (['@base', '@import', '@direction'].some((member) => Object.hasOwn(context, member))) refuse(contextUnsupported)
  if (Object.hasOwn(context, '@protected') && context['@protected'] !== true) refuse(contextInvalid)
  const result = new ActiveContext(active, active.previous)
  const defining = definingOf(result, context, manner)
  processKeywords(context, defining)
  for (const term of Object.keys(context)) {
    defineTerm(term, defining)
    const statement = context[term]
    if (isJsonObject(statement) && Object.hasOwn(statement, '@context')) checkScoped(result, statement['@context'] ?? null, manner)
  }
  return result
}

function definingOf(active: ActiveContext, local: JsonObject, { work, overridesProtected }: Manner): Defining {
  const spend = (): void => {
    if (work.definitionsLeft-- <= 0) refuse(contextTooLarge)
  }
  return { active, local, defined: new Map([['@protected', true]]), isProtected: local['@protected'] === true, overridesProtected, spend }
}

function processKeywords(context: JsonObject, defining: Defining): void {
  const { active, defined } = defining
  if (Object.hasOwn(context, '@version')) {
    if (context['@version'] !== 1.1) refuse(contextInvalid)
    defined.set('@version', true)
  }
  if (Object.hasOwn(context, '@vocab')) {
    active.vocabulary = vocabularyOf(context['@vocab'], defining)
    defined.set('@vocab', true)
  }
  if (Object.hasOwn(context, '@language')) {
    const language = context['@language']
    if (language !== null && !isLanguageTag(language)) refuse(contextInvalid)
    active.language = language?.toLowerCase()
    defined.set('@language', true)
  }
  if (Object.hasOwn(context, '@propagate')) {
    if (typeof context['@propagate'] !== 'boolean') refuse(contextInvalid)
    defined.set('@propagate', true)
  }
}

function vocabularyOf(stated: JsonValue | undefined, defining: Defining): string | undefined {
  if (stated === null) return undefined
  if (typeof stated !== 'string') refuse(contextInvalid)
  // The terms of the context itself are not yet known here.
  const vocabulary = expandInContext(stated, { ...defining, local: {} })
  if (vocabulary === null || !isAbsoluteIri(vocabulary)) refuse(contextInvalid)
  return vocabulary
}

/** A scoped context must be sound even where nothing of the document uses it (JSON-LD 1.1 API, section 4.2, step 21.3). */
function checkScoped(active: ActiveContext, scoped: JsonValue, manner: Manner): void {
  const checked = manner.checked ?? new Set<string>()
  if (typeof scoped === 'string') {
    if (checked.has(scoped)) return
    checked.add(scoped)
  }
  try {
    processContext(active, scoped, { work: manner.work, propagates: true, overridesProtected: true, checked })
  } catch (cause) {
    if (cause instanceof DocumentRefused && cause.condition !== contextTooLarge) refuse(contextInvalid)
    throw cause
  }
}
