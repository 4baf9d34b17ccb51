import type { QuadTerm } from '../canonicalization/quad-set.ts'
import type { ActiveContext } from './active-context.ts'
import { refuse } from './document-refused.ts'
import { documentInvalid, termUnknown, unsupported, valueLost } from './json-ld-conditions.ts'
import { isJsonObject, type JsonObject, type JsonValue } from './json-value.ts'
import { applyContext, applyPropertyContext, applyTypeContext } from './process-context.ts'
import { readIdentifier, readType } from './read-identifier.ts'
import { readJson, readScalar } from './read-literal.ts'
import { readMap } from './read-map.ts'
import { readValueObject } from './read-value-object.ts'
import { attachment, type Place, type Reading } from './reading.ts'
import { coercion, container, keyword, keywordOf, type Term } from './term.ts'

/** What a quad states that comes from `@type`, and one that links two nodes. */
const typeSource = Symbol('type')
const linkSource = Symbol('link')
const rdfType = ' <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> '

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

/** The node that members are read into. */
interface Node {
  readonly id: QuadTerm
  readonly graph: QuadTerm
  readonly element: Element
  readonly place: Place
  /** Whether it says more than its identifier. */
  saysMore: boolean
}

/** Reads any value of a property (JSON-LD 1.1 API, section 5.1.2). `isInList` nests arrays as lists. */
export function readValue(reading: Reading, place: Place, value: JsonValue, isInList = false): void {
  if (typeof value !== 'object') return readPlain(reading, place, value)
  if (value === null) return
  if (Array.isArray(value)) return readArray(reading, place, value as readonly JsonValue[], isInList)
  return readObject(reading, place, value as JsonObject, false)
}

function readPlain(reading: Reading, place: Place, value: string | number | boolean): void {
  const term = place.term
  if (place.attachment === attachment.none || place.attachment >= attachment.graph || term === undefined) refuse(valueLost)
  if (typeof value === 'string' && term.coercion !== coercion.none && term.coercion <= coercion.vocabulary) {
    const node = term.coercion === coercion.id ? readIdentifier(reading, place.active, value) : readType(reading, place.active, value)
    const added = place.added
    if (added?.index !== undefined) reading.noteIndex(node, place.graph, added.index)
    if (added !== undefined) addToNode(reading, place, node)
    return reading.attachNode(place, node, linkSource)
  }
  readScalar(reading, place, value)
}

function readArray(reading: Reading, place: Place, values: readonly JsonValue[], isInList: boolean): void {
  reading.enter()
  const nestsLists = isInList || ((place.term?.container ?? 0) & container.list) !== 0
  const { path } = reading
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? null
    if (value === null) continue
    path.push(index)
    if (isJsonObject(value)) readObject(reading, place, value, nestsLists)
    else if (nestsLists && Array.isArray(value)) readList(reading, place, value as JsonValue, false)
    else readValue(reading, place, value)
    path.pop()
  }
  reading.leave()
}

function readList(reading: Reading, place: Place, value: JsonValue, isInList: boolean): void {
  const list: QuadTerm[] = []
  readValue(reading, { ...place, attachment: attachment.list, list }, value, isInList)
  reading.attachList(place, list)
}

/** Reads an object: a node, a value, a list or a set. */
export function readObject(reading: Reading, place: Place, object: JsonObject, isInList: boolean): void {
  reading.enter()
  const element = elementOf(reading, place, object)
  switch (formOf(element)) {
    case keyword.value:
      readValueObject(reading, place, element)
      break
    case keyword.list:
      readListObject(reading, place, element)
      break
    case keyword.set:
      readSetObject(reading, { place, isInList }, element)
      break
    default:
      readNodeObject(reading, place, element)
  }
  reading.leave()
}

function elementOf(reading: Reading, place: Place, object: JsonObject): Element {
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

/** Which of the four forms an object has; the keywords of a node may stand once each. */
function formOf({ names, terms }: Element): number {
  let form: number = keyword.none
  let seen = 0
  for (let index = 0; index < names.length; index++) {
    const code = terms[index]?.keyword ?? keyword.none
    if (code === keyword.none || names[index] === '@context') continue
    const bit = 1 << code
    if ((seen & bit) !== 0 && code !== keyword.type && code !== keyword.nest && code !== keyword.included) refuse(documentInvalid)
    seen |= bit
    if (code >= keyword.value && code <= keyword.set) {
      if (form !== keyword.none) refuse(documentInvalid)
      form = code
    }
  }
  return form
}

/** Reads a whole document. A top node of nothing but `@graph` stands for what is in it (JSON-LD 1.1 API, section 9.3, step 8.2). */
export function readDocument(reading: Reading, initial: ActiveContext, document: JsonObject): void {
  const place: Place = { active: initial, term: undefined, attachment: attachment.none, subject: '', predicate: '', graph: '' }
  reading.enter()
  const element = elementOf(reading, place, document)
  if (formOf(element) !== keyword.none) refuse(valueLost)
  const members = element.names.flatMap((name, index) => (name === '@context' ? [] : [{ name, term: element.terms[index], value: document[name] ?? null }]))
  const graph = members.find(({ term }) => term?.keyword === keyword.graph)
  if (graph?.term === undefined) {
    readNodeObject(reading, place, element)
  } else if (members.length === 1) {
    reading.path.push(graph.name)
    readGraph(reading, { id: '', graph: '', element, place, saysMore: true }, { term: graph.term, value: graph.value })
  } else {
    // Whether members without a value are there or not decides in which graph the rest belongs.
    if (members.some(({ value }) => value === null || (typeof value === 'object' && Object.keys(value).length === 0))) refuse(unsupported)
    readNodeObject(reading, place, element)
  }
  reading.leave()
}

function placeIn(reading: Reading, place: Place, { active }: Element): Place {
  if (active === place.active) return place
  return { ...place, active, term: place.term === undefined ? undefined : active.member(place.term.name, reading.made) }
}

/** The one member of an object that may stand beside `@index` alone. */
function soleMember({ object, names, terms }: Element, code: number): JsonValue {
  let value: JsonValue = null
  for (const [index, name] of names.entries()) {
    const found = terms[index]?.keyword
    if (found === code) {
      if (terms[index]?.isPlain !== true) refuse(unsupported)
      value = object[name] ?? null
    } else if (name !== '@context') refuse(found === keyword.index ? unsupported : documentInvalid)
  }
  return value
}

function readListObject(reading: Reading, place: Place, element: Element): void {
  const value = soleMember(element, keyword.list)
  // A list of null is dropped as a member, and an empty node is left.
  if (value === null || place.added !== undefined) refuse(unsupported)
  const inner = placeIn(reading, place, element)
  if (place.isListItself === true) readValue(reading, { ...inner, isListItself: false }, value, true)
  else readList(reading, inner, value, true)
}

function readSetObject(reading: Reading, { place, isInList }: { readonly place: Place; readonly isInList: boolean }, element: Element): void {
  const value = soleMember(element, keyword.set)
  if (value === null) refuse(unsupported)
  const inner = { ...placeIn(reading, place, element), isInsideIndex: false, isListItself: false }
  if (isInList) readList(reading, inner, value, false)
  else readValue(reading, inner, value)
}

function readNodeObject(reading: Reading, place: Place, element: Element): void {
  const isGraph = place.attachment === attachment.graph
  const id = identifierOf(reading, element) ?? (place.added?.id === undefined || isGraph ? reading.quads.newBlankNode() : readIdentifier(reading, place.active, place.added.id))
  const graph = isGraph ? attachGraph(reading, place) : place.graph
  if (!isGraph) {
    reading.attachNode(place, id, linkSource)
    if (place.added !== undefined) addToNode(reading, place, id)
  }
  const node: Node = { id, graph, element, place, saysMore: false }
  readMembers(reading, node, element)
  if (!node.saysMore && mustSayMore(place, element)) refuse(valueLost)
}

/** At the top, in graphs and among included nodes, a node that is only named would be lost (section 5.1.2, step 19). */
function mustSayMore(place: Place, element: Element): boolean {
  if (place.attachment === attachment.none || place.attachment >= attachment.graph) return true
  return ((element.active.find(place.term?.name ?? '')?.container ?? 0) & container.graph) !== 0
}

/** Gives a value its own graph, and attaches that (JSON-LD 1.1 API, section 5.1.2, step 13.12). */
function attachGraph(reading: Reading, place: Place): QuadTerm {
  const id = place.added?.id
  const graph = id === undefined ? reading.quads.newBlankNode() : readIdentifier(reading, place.active, id)
  const outer: Place = { ...place, attachment: attachment.property }
  reading.attachNode(outer, graph, linkSource)
  if (place.added !== undefined) addToNode(reading, outer, graph)
  return graph
}

/** What a map container adds to a node. */
function addToNode(reading: Reading, { added, graph, active }: Place, id: QuadTerm): void {
  if (added?.type !== undefined) reading.quads.add(id, rdfType, readType(reading, active, added.type), graph, typeSource)
  if (added?.index !== undefined) reading.noteIndex(id, graph, added.index)
  if (added?.predicate !== undefined && added.object !== undefined) reading.quads.add(id, added.predicate, added.object, graph, added.object)
}

/** The identifier of a node, its nested members included. */
function identifierOf(reading: Reading, element: Element): QuadTerm | undefined {
  const { object, names, terms, active } = element
  let id: QuadTerm | undefined
  for (let index = 0; index < names.length; index++) {
    const code = terms[index]?.keyword
    if (code !== keyword.id) continue
    const name = names[index] ?? ''
    reading.path.push(name)
    const value = object[name]
    if (typeof value !== 'string') refuse(documentInvalid)
    id = readIdentifier(reading, active, value)
    reading.path.pop()
  }
  return id
}

function readMembers(reading: Reading, node: Node, element: Element): void {
  const { names, terms, object } = element
  const { path } = reading
  for (let index = 0; index < names.length; index++) {
    const name = names[index] ?? ''
    const term = terms[index]
    if (name === '@context' || term === undefined) continue
    path.push(name)
    const value = object[name] ?? null
    if (term.keyword !== keyword.none) readKeyword(reading, node, { term, value })
    else readProperty(reading, node, { term, value })
    path.pop()
  }
}

interface Member {
  readonly term: Term
  readonly value: JsonValue
}

function readProperty(reading: Reading, node: Node, { term, value }: Member): void {
  if (term.predicate === '' || term.name === '__proto__') refuse(termUnknown)
  if (term.isFallback) reading.noteFallback()
  if (value === null && term.coercion !== coercion.json) return
  // A graph container without values is no member; all others are, even when empty.
  if ((term.container & (container.graph | container.id | container.index)) !== container.graph || !isEmpty(value)) node.saysMore = true
  const { active } = node.element
  const place: Place = { active, term, attachment: term.isReverse ? attachment.reverse : attachment.property, subject: node.id, predicate: term.predicate, graph: node.graph }
  if (term.isPlain) return readValue(reading, place, value)
  if (!term.hasContext) return readContained(reading, place, { term, value })
  const scoped = applyPropertyContext(active, term, reading.work)
  return readContained(reading, { ...place, active: scoped, term: scoped.member(term.name, reading.made) }, { term, value })
}

/** Whether a value may come to nothing: null, arrays and lone sets of it. */
function isEmpty(value: JsonValue): boolean {
  return Array.isArray(value) ? (value as readonly JsonValue[]).every(mayBeEmpty) : mayBeEmpty(value)
}

function mayBeEmpty(value: JsonValue): boolean {
  return value === null || Array.isArray(value) || (isJsonObject(value) && Object.keys(value).length === 1)
}

/** Reads the value of a property with a container or a JSON value. `term` is the property as the node's own context has it. */
function readContained(reading: Reading, place: Place, { term, value }: Member): void {
  if ((term.container & (container.language | container.index | container.id | container.type)) !== 0 && isJsonObject(value)) return readMap(reading, { place, term }, value)
  if (term.coercion === coercion.json) {
    if ((term.container & container.list) === 0) return readJson(reading, (term.container & container.graph) === 0 ? place : { ...place, attachment: attachment.graph }, value)
    return refuse(unsupported)
  }
  if ((term.container & container.list) !== 0) return readList(reading, { ...place, isListItself: isJsonObject(value) }, value, false)
  if ((term.container & container.graph) !== 0 && (term.container & (container.id | container.index)) === 0) {
    if (term.isReverse) refuse(unsupported)
    return readValue(reading, { ...place, attachment: attachment.graph }, value)
  }
  return readValue(reading, place, value)
}

function readKeyword(reading: Reading, node: Node, { term, value }: Member): void {
  if (!term.isPlain) refuse(unsupported)
  switch (term.keyword) {
    case keyword.id:
      return
    case keyword.type:
      readTypes(reading, node, value)
      return
    case keyword.graph:
      readGraph(reading, node, { term, value })
      return
    case keyword.index:
      if (typeof value !== 'string') refuse(documentInvalid)
      reading.noteIndex(node.id, node.graph, value)
      node.saysMore = true
      return
    case keyword.nest:
      readNested(reading, node, value)
      return
    case keyword.reverse:
      readReverse(reading, node, value)
      return
    case keyword.included:
      node.saysMore = true
      readIncluded(reading, node, value)
      return
    default:
      refuse(unsupported)
  }
}

/** `@included`: nodes that stand beside this one, unattached (JSON-LD 1.1 API, section 5.1.2, step 13.4.6). */
function readIncluded(reading: Reading, node: Node, value: JsonValue): void {
  const { active, term } = placeIn(reading, node.place, node.element)
  node.saysMore = true
  readValue(reading, { active, term, attachment: attachment.included, subject: '', predicate: '', graph: node.graph }, value)
}

function readTypes(reading: Reading, node: Node, value: JsonValue): void {
  for (const type of typesOf(value)) {
    reading.quads.add(node.id, rdfType, readType(reading, node.element.untyped, type), node.graph, typeSource)
    node.saysMore = true
  }
}

function readGraph(reading: Reading, node: Node, { value }: Member): void {
  if (typeof value !== 'object' || value === null) refuse(documentInvalid)
  // What already is a graph takes the key of the map itself: a rare form.
  if (node.place.attachment === attachment.graph && node.place.added !== undefined) refuse(unsupported)
  node.saysMore = true
  readValue(reading, { active: node.element.active, term: undefined, attachment: attachment.none, subject: '', predicate: '', graph: node.id }, value)
}

/** `@nest`: members that stand one level deeper for the eye alone (JSON-LD 1.1 API, section 5.1.2, step 14). */
function readNested(reading: Reading, node: Node, value: JsonValue): void {
  const nests = Array.isArray(value) ? (value as readonly JsonValue[]) : [value]
  reading.enter()
  for (const nest of nests) {
    if (!isJsonObject(nest)) refuse(documentInvalid)
    const names = Object.keys(nest)
    const { active, untyped } = node.element
    const terms = names.map((name) => active.member(name, reading.made))
    // Whatever else a nest could hold would say something of the node itself.
    if (terms.some((term) => term.keyword !== keyword.none && term.keyword !== keyword.nest)) refuse(unsupported)
    readMembers(reading, node, { object: nest, names, terms, active, untyped })
  }
  reading.leave()
}

function readReverse(reading: Reading, node: Node, value: JsonValue): void {
  if (!isJsonObject(value)) refuse(documentInvalid)
  if (Object.hasOwn(value, '@context')) refuse(unsupported)
  const given = node.element.active
  const active = given.previous ?? given
  for (const name of Object.keys(value)) {
    const term = active.member(name, reading.made)
    const inner = value[name] ?? null
    reading.path.push(name)
    if (term.predicate === '' || name === '__proto__') refuse(termUnknown)
    if (!term.isPlain) refuse(unsupported)
    if (term.isFallback) reading.noteFallback()
    if (inner !== null) {
      node.saysMore = true
      readValue(reading, { active, term, attachment: attachment.reverse, subject: node.id, predicate: term.predicate, graph: node.graph }, inner)
    }
    reading.path.pop()
  }
}
