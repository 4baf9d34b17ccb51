import type { ActiveContext } from './active-context.ts'
import { refuse } from './document-refused.ts'
import { documentInvalid } from './json-ld-conditions.ts'
import type { JsonObject, JsonValue } from './json-value.ts'
import { applyContext, applyPropertyContext, applyTypeContext } from './process-context.ts'
import type { Place, Reading } from './reading.ts'
import { keyword, keywordOf, type Term } from './term.ts'

/** An object of the document with its members understood. */
export interface Element {
  readonly object: JsonObject
  readonly names: readonly string[]
  readonly terms: readonly Term[]
  /** The context for the members. */
  readonly active: ActiveContext
  /** The same without type-scoped contexts: types are read in it. */
  readonly untyped: ActiveContext
}

/** Understands the members of an object: the contexts in force are worked out first (JSON-LD 1.1 API, section 5.1.2, steps 7 to 12). */
export function elementOf(reading: Reading, place: Place, object: JsonObject): Element {
  const names = Object.keys(object)
  const { term, active: given } = place
  let untyped = given.previous === undefined || place.isInsideIndex === true ? given : revert(given, given.previous, names)
  if (term?.hasContext === true) untyped = applyPropertyContext(untyped, term, reading.work)
  if (Object.hasOwn(object, '@context')) {
    reading.path.push('@context')
    untyped = applyContext(untyped, object['@context'] ?? null, reading.work)
    reading.path.pop()
  }
  const active = typed(reading, untyped, { object, names })
  const terms: Term[] = []
  for (const name of names) terms.push(active.member(name, reading.made))
  return { object, names, terms, active, untyped }
}

/** Type-scoped contexts end at the next node; values and plain references are still read in them (section 5.1.2, step 7). */
function revert(given: ActiveContext, previous: ActiveContext, names: readonly string[]): ActiveContext {
  if (names.length > 2 || names.includes('@context')) return previous
  for (const name of names) {
    const found = given.find(name)?.keyword ?? keywordOf(name)
    if (found === keyword.value || (found === keyword.id && names.length === 1)) return given
  }
  return previous
}

/** Applies the contexts scoped to the types, in the order of the types (section 5.1.2, step 11). */
// eslint-disable-next-line complexity -- runs for every member or quad, where calls and objects cost more than the work.
function typed(reading: Reading, untyped: ActiveContext, { object, names }: Pick<Element, 'object' | 'names'>): ActiveContext {
  let first: string | undefined
  let further: string[] | undefined
  for (const name of names) {
    if ((untyped.find(name)?.keyword ?? keywordOf(name)) !== keyword.type) continue
    if (first === undefined) first = name
    else (further ??= [first]).push(name)
  }
  if (first === undefined) return untyped
  let active = untyped
  for (const name of further?.sort() ?? [first]) active = typedBy(reading, { untyped, active }, object[name])
  return active
}

function typedBy(reading: Reading, { untyped, active }: { readonly untyped: ActiveContext; readonly active: ActiveContext }, value: JsonValue | undefined): ActiveContext {
  let result = active
  const types = typesOf(value)
  if (types.length > 1) types.sort()
  for (const type of types) {
    const term = untyped.find(type)
    if (term?.hasContext === true) result = applyTypeContext(result, term, reading.work)
  }
  return result
}

/** The texts of a type member. */
export function typesOf(value: JsonValue | undefined): string[] {
  if (typeof value === 'string') return [value]
  if (!Array.isArray(value)) refuse(documentInvalid)
  return (value as readonly JsonValue[]).map((one) => (typeof one === 'string' ? one : refuse(documentInvalid)))
}

/** The same place, seen with the contexts of an object that stands there. */
export function placeIn(reading: Reading, place: Place, { active }: Element): Place {
  if (active === place.active) return place
  return { ...place, active, term: place.term === undefined ? undefined : active.member(place.term.name, reading.made) }
}
