import { refuse } from './document-refused.ts'
import { placeIn, typesOf } from './element.ts'
import { documentInvalid, termUnknown, unsupported } from './json-ld-conditions.ts'
import { isJsonObject, type JsonValue } from './json-value.ts'
import { readType } from './read-identifier.ts'
import type { Member, Node } from './read-node.ts'
import { attachment, rdfType, typeSource, type Reading } from './reading.ts'
import { keyword } from './term.ts'

/** Reads a member of a node that stands for a keyword. */
export function readKeyword(reading: Reading, node: Node, { term, value }: Member): void {
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
  if (value === null) refuse(documentInvalid)
  const { active, term } = placeIn(reading, node.place, node.element)
  node.saysMore = true
  reading.descent.value(reading, { active, term, attachment: attachment.included, subject: '', predicate: '', graph: node.graph }, value)
}

function readTypes(reading: Reading, node: Node, value: JsonValue): void {
  for (const type of typesOf(value)) {
    reading.quads.add(node.id, rdfType, readType(reading, node.element.untyped, type), node.graph, typeSource)
    node.saysMore = true
  }
}

export function readGraph(reading: Reading, node: Node, { value }: Member): void {
  if (typeof value !== 'object' || value === null) refuse(documentInvalid)
  // What already is a graph takes the key of the map itself: a rare form.
  if (node.place.attachment === attachment.graph && node.place.added !== undefined) refuse(unsupported)
  node.saysMore = true
  reading.descent.value(reading, { active: node.element.active, term: undefined, attachment: attachment.none, subject: '', predicate: '', graph: node.id }, value)
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
    reading.descent.members(reading, node, { object: nest, names, terms, active, untyped })
  }
  reading.leave()
}

// eslint-disable-next-line complexity -- the steps of one algorithm of the standard, side by side as there.
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
    if (term.vocabulary !== undefined) reading.noteFallback()
    if (inner !== null) {
      node.saysMore = true
      reading.descent.value(reading, { active, term, attachment: attachment.reverse, subject: node.id, predicate: term.predicate, graph: node.graph }, inner)
    }
    reading.path.pop()
  }
}
