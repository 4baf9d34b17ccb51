import type { QuadTerm } from '../canonicalization/quad-set.ts'
import type { ActiveContext } from './active-context.ts'
import { refuse } from './document-refused.ts'
import { elementOf, placeIn, type Element } from './element.ts'
import { documentInvalid, unsupported, valueLost } from './json-ld-conditions.ts'
import { isJsonObject, type JsonObject, type JsonValue } from './json-value.ts'
import { readIdentifier, readType } from './read-identifier.ts'
import { readGraph } from './read-keyword.ts'
import { readScalar } from './read-literal.ts'
import { addToNode, readMembers, readNodeObject } from './read-node.ts'
import { readValueObject } from './read-value-object.ts'
import { attachment, linkSource, type Descent, type Place, type Reading } from './reading.ts'
import { coercion, container, keyword } from './term.ts'

/** Reads any value of a property (JSON-LD 1.1 API, section 5.1.2). `isInList` nests arrays as lists. */
// eslint-disable-next-line max-params -- runs for every member or quad, where calls and objects cost more than the work.
export function readValue(reading: Reading, place: Place, value: JsonValue, isInList = false): void {
  if (typeof value !== 'object') {
    readPlain(reading, place, value)
    return
  }
  if (value === null) return
  if (Array.isArray(value)) {
    readArray(reading, place, value as readonly JsonValue[], isInList)
    return
  }
  readObject(reading, place, value as JsonObject, false)
}

// eslint-disable-next-line complexity -- runs for every member or quad, where calls and objects cost more than the work.
function readPlain(reading: Reading, place: Place, value: string | number | boolean): void {
  const term = place.term
  if (place.attachment === attachment.none || place.attachment >= attachment.graph || term === undefined) refuse(valueLost)
  if (typeof value === 'string' && term.coercion !== coercion.none && term.coercion <= coercion.vocabulary) {
    const node = term.coercion === coercion.id ? readIdentifier(reading, place.active, value) : readType(reading, place.active, value)
    const added = place.added
    if (added?.index !== undefined) reading.noteIndex(node, place.graph, added.index)
    if (added !== undefined) addToNode(reading, place, node)
    reading.attachNode(place, node, linkSource)
    return
  }
  readScalar(reading, place, value)
}

// eslint-disable-next-line max-params -- runs for every member or quad, where calls and objects cost more than the work.
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
    else readItem(reading, place, value)
    path.pop()
  }
  reading.leave()
}

function readItem(reading: Reading, place: Place, value: JsonValue): void {
  // An array in another is the same as its values.
  if (Array.isArray(value)) reading.noteOtherWords()
  readValue(reading, place, value)
}

/** Reads a value as a list, and attaches that. */
// eslint-disable-next-line max-params -- runs for every member or quad, where calls and objects cost more than the work.
export function readList(reading: Reading, place: Place, value: JsonValue, isInList: boolean): void {
  const list: QuadTerm[] = []
  readValue(reading, { ...place, attachment: attachment.list, list }, value, isInList)
  reading.attachList(place, list)
}

/** Reads an object: a node, a value, a list or a set. */
// eslint-disable-next-line max-params -- runs for every member or quad, where calls and objects cost more than the work.
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

/** Which of the four forms an object has; the keywords of a node may stand once each. */
// eslint-disable-next-line complexity -- runs for every member or quad, where calls and objects cost more than the work.
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

/** The readers of what stands in a document, for one that is to be read. */
export const descent: Descent = { value: readValue, list: readList, members: readMembers }

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

// eslint-disable-next-line complexity -- the steps of one algorithm of the standard, side by side as there.
function readListObject(reading: Reading, place: Place, element: Element): void {
  const value = soleMember(element, keyword.list)
  const inner = placeIn(reading, place, element)
  const given = place.term?.container ?? 0
  if (((given | (inner.term?.container ?? 0)) & container.graph) !== 0) refuse(valueLost)
  if ((given & container.list) !== 0 || !element.names.includes('@list')) reading.noteOtherWords()
  // A list of null is dropped as a member, and an empty node is left.
  if (value === null || place.added !== undefined) refuse(unsupported)
  if (place.isListItself === true) readValue(reading, { ...inner, isListItself: false }, value, true)
  else readList(reading, inner, value, true)
}

function readSetObject(reading: Reading, { place, isInList }: { readonly place: Place; readonly isInList: boolean }, element: Element): void {
  const value = soleMember(element, keyword.set)
  reading.noteOtherWords()
  if (value === null) refuse(unsupported)
  const inner = { ...placeIn(reading, place, element), isInsideIndex: false, isListItself: false }
  if (isInList) readList(reading, inner, value, false)
  else readValue(reading, inner, value)
}
