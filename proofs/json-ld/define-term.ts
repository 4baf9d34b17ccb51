import type { ActiveContext } from './active-context.ts'
import { isAbsoluteIri } from './absolute-iri.ts'
import { refuse } from './document-refused.ts'
import { contextInvalid, protectedTerm } from './json-ld-conditions.ts'
import { isJsonObject, type JsonObject, type JsonValue } from './json-value.ts'
import { keyword, keywordOf, looksLikeKeyword, type TermDefinition } from './term.ts'

/** A local context while its terms are being defined. */
export interface Defining {
  readonly active: ActiveContext
  readonly local: JsonObject
  /** Terms: false while being defined, true when done. */
  readonly defined: Map<string, boolean>
  readonly isProtected: boolean
  readonly overridesProtected: boolean
  /** Counts one definition against what the document may define. */
  spend(): void
}

type Container = readonly string[]
type Statement = Readonly<Record<string, JsonValue>>

const statementMembers: ReadonlySet<string> = new Set(['@container', '@id', '@language', '@reverse', '@type', '@context', '@direction', '@index', '@nest', '@prefix', '@protected'])
const containers: ReadonlySet<string> = new Set(['@list', '@set', '@index', '@language', '@graph', '@id', '@type'])

/** Defines a term of a local context (JSON-LD 1.1 API, section 4.2). What the algorithm would warn of and drop is refused. */
export function defineTerm(term: string, defining: Defining): void {
  const { active, local, defined } = defining
  const state = defined.get(term)
  if (state === true) return
  if (state === false) refuse(contextInvalid)
  defined.set(term, false)
  defining.spend()
  const stated = own(local, term)
  checkName(term, stated)
  const previous = active.definition(term)
  const isSimple = typeof stated === 'string' || stated === null
  const statement = isSimple ? { '@id': stated } : stated
  if (!isJsonObject(statement) || Object.keys(statement).some((member) => !statementMembers.has(member))) refuse(contextInvalid)
  const definition: TermDefinition = { isReverse: false }
  active.define(term, definition)
  identify(term, { definition, statement, isSimple }, defining)
  if (statement['@protected'] === true || (defining.isProtected && statement['@protected'] !== false)) {
    active.hasProtected = true
    definition.isProtected = true
  }
  defined.set(term, true)
  coerce(definition, statement, defining)
  describe(definition, statement)
  prefix(term, definition, statement)
  keepProtected(definition, previous, defining)
}

interface Naming {
  readonly definition: TermDefinition
  readonly statement: Statement
  readonly isSimple: boolean
}

function own(local: JsonObject, term: string): JsonValue | undefined {
  return Object.hasOwn(local, term) ? local[term] : undefined
}

// eslint-disable-next-line complexity -- the steps of one algorithm of the standard, side by side as there.
function checkName(term: string, stated: JsonValue | undefined): void {
  if (term === '' || term === '__proto__') refuse(contextInvalid)
  if (term === '@type') {
    const isAllowed = isJsonObject(stated) && Object.keys(stated).length > 0 && Object.keys(stated).every((member) => ['@container', '@id', '@protected'].includes(member))
    if (!isAllowed || (stated['@container'] ?? '@set') !== '@set') refuse(contextInvalid)
    return
  }
  if (keywordOf(term) !== keyword.none || looksLikeKeyword(term)) refuse(contextInvalid)
}

function identify(term: string, naming: Naming, defining: Defining): void {
  const { definition, statement } = naming
  if (Object.hasOwn(statement, '@reverse')) {
    const reverse = statement['@reverse']
    if (typeof reverse !== 'string' || looksLikeKeyword(reverse) || Object.hasOwn(statement, '@id') || Object.hasOwn(statement, '@nest')) refuse(contextInvalid)
    const iri = expandInContext(reverse, defining)
    if (iri === null || !isAbsoluteIri(iri)) refuse(contextInvalid)
    definition.id = iri
    definition.isReverse = true
    return
  }
  if (Object.hasOwn(statement, '@id')) identifyBy(statement['@id'], term, { naming, defining })
  if (definition.id === undefined) definition.id = impliedIri(term, defining)
}

// eslint-disable-next-line complexity -- the steps of one algorithm of the standard, side by side as there.
function identifyBy(id: JsonValue | undefined, term: string, { naming, defining }: { readonly naming: Naming; readonly defining: Defining }): void {
  const { definition, isSimple } = naming
  if (id === null) {
    definition.id = null
    return
  }
  if (typeof id !== 'string' || id === '' || (looksLikeKeyword(id) && keywordOf(id) === keyword.none)) refuse(contextInvalid)
  if (id === term) return
  const iri = expandInContext(id, defining)
  if (iri === null || (!isAbsoluteIri(iri) && keywordOf(iri) === keyword.none)) refuse(contextInvalid)
  // A term that looks like an IRI must mean that IRI (JSON-LD 1.1 API, section 4.2, step 14.2.4).
  if (/:[^:]|\//.test(term) && expandInContext(term, { ...defining, defined: new Map(defining.defined).set(term, true) }) !== iri) refuse(contextInvalid)
  definition.id = iri
  definition.isPrefix = isSimple && term.indexOf(':') <= 0 && /[:/?#[\]@]$/.test(iri)
}

function impliedIri(term: string, defining: Defining): string {
  const { active, local } = defining
  const colon = term.indexOf(':')
  if (colon > 0) {
    const prefixName = term.slice(0, colon)
    if (Object.hasOwn(local, prefixName)) defineDependency(prefixName, defining)
    const found = active.definition(prefixName)
    if (found === undefined) return term
    if (typeof found.id !== 'string') refuse(contextInvalid)
    return found.id + term.slice(colon + 1)
  }
  if (term === '@type') return term
  if (active.vocabulary === undefined) refuse(contextInvalid)
  return active.vocabulary + term
}

/** Terms that others need are defined first, and then never override protected ones. */
function defineDependency(term: string, defining: Defining): void {
  defineTerm(term, { ...defining, overridesProtected: false })
}

/** Expands a text to an IRI while a context is processed: terms of the same context are defined as they are met. */
// eslint-disable-next-line complexity -- the steps of one algorithm of the standard, side by side as there.
export function expandInContext(text: string, defining: Defining): string | null {
  const { active, local, defined } = defining
  if (looksLikeKeyword(text)) return keywordOf(text) === keyword.none ? null : text
  if (Object.hasOwn(local, text) && defined.get(text) !== true) defineDependency(text, defining)
  const term = active.definition(text)
  if (term?.id !== undefined) return term.id
  const colon = text.indexOf(':')
  if (colon > 0) {
    const prefixName = text.slice(0, colon)
    if (prefixName === '_' || text.startsWith('//', colon + 1)) return text
    if (Object.hasOwn(local, prefixName)) defineDependency(prefixName, defining)
    const found = active.definition(prefixName)
    if (found?.isPrefix === true) return `${String(found.id)}${text.slice(colon + 1)}`
    if (isAbsoluteIri(text)) return text
  }
  return active.vocabulary === undefined ? text : active.vocabulary + text
}

// eslint-disable-next-line complexity -- the steps of one algorithm of the standard, side by side as there.
function coerce(definition: TermDefinition, statement: Statement, defining: Defining): void {
  if (Object.hasOwn(statement, '@type')) definition.type = coercedType(statement['@type'], defining)
  if (Object.hasOwn(statement, '@container')) {
    const stated = statement['@container']
    const kept = typeof stated === 'string' ? [stated] : stated
    if (!isContainer(kept)) refuse(contextInvalid)
    if (kept.includes('@type')) {
      definition.type ??= '@id'
      if (definition.type !== '@id' && definition.type !== '@vocab') refuse(contextInvalid)
    }
    if (definition.isReverse === true && !kept.every((one) => one === '@index' || one === '@set')) refuse(contextInvalid)
    definition.containers = kept
  }
}

function coercedType(type: JsonValue | undefined, defining: Defining): string {
  if (typeof type !== 'string') refuse(contextInvalid)
  if (['@json', '@none', '@id', '@vocab'].includes(type)) return type
  const iri = expandInContext(type, defining)
  if (iri === null || !isAbsoluteIri(iri) || iri.startsWith('_:')) refuse(contextInvalid)
  return iri
}

function isContainer(stated: unknown): stated is Container {
  if (!Array.isArray(stated) || !stated.every((one) => typeof one === 'string' && containers.has(one))) return false
  if (stated.includes('@list')) return stated.length === 1
  if (stated.includes('@graph')) return stated.every((one) => ['@graph', '@id', '@index', '@set'].includes(String(one)))
  return stated.length <= (stated.includes('@set') ? 2 : 1)
}

// eslint-disable-next-line complexity -- the steps of one algorithm of the standard, side by side as there.
function describe(definition: TermDefinition, statement: Statement): void {
  if (Object.hasOwn(statement, '@index')) {
    const index = statement['@index']
    if (definition.containers?.includes('@index') !== true || typeof index !== 'string' || index.startsWith('@')) refuse(contextInvalid)
    definition.index = index
  }
  if (Object.hasOwn(statement, '@context')) definition.context = statement['@context'] ?? null
  if (Object.hasOwn(statement, '@language') && !Object.hasOwn(statement, '@type')) {
    const language = statement['@language']
    if (language !== null && !isLanguageTag(language)) refuse(contextInvalid)
    definition.language = language?.toLowerCase() ?? null
  }
  if (Object.hasOwn(statement, '@direction')) {
    const direction = statement['@direction']
    if (direction !== null && direction !== 'ltr' && direction !== 'rtl') refuse(contextInvalid)
    definition.direction = direction
  }
}

/** Whether a value is a language tag as JSON-LD processors judge it (BCP 47 in rough). */
export function isLanguageTag(value: unknown): value is string {
  return typeof value === 'string' && /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/.test(value)
}

// eslint-disable-next-line complexity -- the steps of one algorithm of the standard, side by side as there.
function prefix(term: string, definition: TermDefinition, statement: Statement): void {
  if (Object.hasOwn(statement, '@prefix')) {
    if (/[:/]/.test(term) || keywordOf(definition.id ?? '') !== keyword.none || typeof statement['@prefix'] !== 'boolean') refuse(contextInvalid)
    definition.isPrefix = statement['@prefix']
  }
  if (Object.hasOwn(statement, '@nest')) {
    const nest = statement['@nest']
    if (typeof nest !== 'string' || (nest !== '@nest' && nest.startsWith('@'))) refuse(contextInvalid)
    definition.nest = nest
  }
  if (definition.id === '@context' || definition.id === '@preserve') refuse(contextInvalid)
}

function keepProtected(definition: TermDefinition, previous: TermDefinition | undefined, { active, overridesProtected }: Defining): void {
  if (previous?.isProtected !== true || overridesProtected) return
  active.hasProtected = true
  definition.isProtected = true
  if (!isSame(previous, definition)) refuse(protectedTerm)
}

/** Whether two definitions say the same; containers may come in any order. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other
  const members = Object.entries(one)
  if (Array.isArray(one) !== Array.isArray(other) || members.length !== Object.keys(other).length) return false
  const others = new Map<string, unknown>(Object.entries(other))
  return members.every(([name, value]) => {
    const isContainers = name === 'containers' || name === '@container'
    return others.has(name) && isSame(isContainers ? sorted(value) : value, isContainers ? sorted(others.get(name)) : others.get(name))
  })
}

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? value.map(String).sort() : value
}
