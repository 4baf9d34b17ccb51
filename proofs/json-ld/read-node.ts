import type { QuadTerm } from '../canonicalization/quad-set.ts'
import { refuse } from './document-refused.ts'
import type { Element } from './element.ts'
import { documentInvalid, termUnknown, unsupported, valueLost } from './json-ld-conditions.ts'
import { isJsonObject, type JsonObject, type JsonValue } from './json-value.ts'
import { applyPropertyContext } from './process-context.ts'
import { readIdentifier, readType } from './read-identifier.ts'
import { readKeyword } from './read-keyword.ts'
import { readJson } from './read-literal.ts'
import { readMap } from './read-map.ts'
import { attachment, linkSource, rdfType, typeSource, type Place, type Reading } from './reading.ts'
import { coercion, container, keyword, type Term } from './term.ts'

/** The node that members are read into. */
export interface Node {
  readonly id: QuadTerm
  readonly graph: QuadTerm
  readonly element: Element
  readonly place: Place
  /** Whether it says more than its identifier. */
  saysMore: boolean
}

/** A member of a node. */
export interface Member {
  readonly term: Term
  readonly value: JsonValue
}

/** Reads a node, and attaches it to what it belongs to (JSON-LD 1.1 API, sections 5.1 and 7.1). */
export function readNodeObject(reading: Reading, place: Place, element: Element): void {
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
export function addToNode(reading: Reading, { added, graph, active }: Place, id: QuadTerm): void {
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

export function readMembers(reading: Reading, node: Node, element: Element): void {
  const { names, terms, object } = element
  noteInterchangeable(reading, element)
  const { path } = reading
  for (let index = 0; index < names.length; index++) {
    const name = names[index] ?? ''
    const term = terms[index]
    if (name === '@context' || term === undefined) continue
    path.push(name)
    const value = object[name] ?? null
    if (term.keyword !== keyword.none) {
      // Of keywords credentials need two, under the names that every reader looks for.
      if (name !== 'id' && name !== 'type') reading.noteOtherWords()
      readKeyword(reading, node, { term, value })
    } else readProperty(reading, node, { term, value })
    path.pop()
  }
}

/**
 * Two terms of one meaning in one object: their values can change places with the same quads, as `duty` and `tax` can in the
 * traceability context, which gives both the IRI of an amount.
 */
function noteInterchangeable(reading: Reading, { names, terms, object }: Element): void {
  // Objects are small as a rule, and comparing their terms is cheaper than a set of them.
  const seen = terms.length > 16 ? new Set<string>() : undefined
  for (let index = 0; index < terms.length; index++) {
    const predicate = terms[index]?.predicate ?? ''
    if (predicate === '') continue
    if (seen === undefined ? isAmongFirst(predicate, terms, index) : seen.has(predicate)) noteOne(reading, object, names[index] ?? '')
    seen?.add(predicate)
  }
}

function isAmongFirst(predicate: string, terms: readonly Term[], count: number): boolean {
  for (let index = 0; index < count; index++) if (terms[index]?.predicate === predicate) return true
  return false
}

function noteOne(reading: Reading, object: JsonObject, name: string): void {
  if ((object[name] ?? null) !== null) reading.noteInterchangeable(name)
}

// eslint-disable-next-line complexity -- runs for every member or quad, where calls and objects cost more than the work.
function readProperty(reading: Reading, node: Node, { term, value }: Member): void {
  if (term.predicate === '' || term.name === '__proto__') refuse(termUnknown)
  if (term.isOtherWord) reading.noteOtherWords()
  if (term.vocabulary !== undefined) reading.noteFallback()
  if (value === null && term.coercion !== coercion.json) return
  // A graph container without values is no member; all others are, even when empty.
  if ((term.container & (container.graph | container.id | container.index)) !== container.graph || !isEmpty(value)) node.saysMore = true
  const { active } = node.element
  const place: Place = { active, term, attachment: term.isReverse ? attachment.reverse : attachment.property, subject: node.id, predicate: term.predicate, graph: node.graph }
  if (term.isPlain) {
    reading.descent.value(reading, place, value)
    return
  }
  if (!term.hasContext) { readContained(reading, place, {
    term, value })
    return
  }
  const scoped = applyPropertyContext(active, term, reading.work)
  const own = scoped.member(term.name, reading.made)
  // A context that turns the very term around that it is scoped to: processors disagree on what holds.
  if (own.keyword !== keyword.none || own.isReverse !== term.isReverse || (own.container & ~term.container & container.graph) !== 0) refuse(unsupported)
  readContained(reading, { ...place, active: scoped, term: own }, { term, value })
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
  if ((term.container & (container.language | container.index | container.id | container.type)) !== 0 && isJsonObject(value)) { readMap(reading, {
    place, term }, value)
    return
  }
  if (term.coercion === coercion.json) {
    if ((term.container & container.list) === 0) { readJson(reading, (term.container & container.graph) === 0 ? place : {
      ...place, attachment: attachment.graph }, value)
      return
    }
    return refuse(unsupported)
  }
  if ((term.container & container.list) !== 0) { reading.descent.list(reading, {
    ...place, isListItself: isJsonObject(value) }, value, false)
    return
  }
  if ((term.container & container.graph) !== 0 && (term.container & (container.id | container.index)) === 0) {
    if (term.isReverse) refuse(unsupported)
    reading.descent.value(reading, { ...place, attachment: attachment.graph }, value)
    return
  }
  reading.descent.value(reading, place, value)
}

