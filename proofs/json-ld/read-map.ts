import type { QuadTerm } from '../canonicalization/quad-set.ts'
import { isLanguageTag } from './define-term.ts'
import { refuse } from './document-refused.ts'
import { documentInvalid, unsupported } from './json-ld-conditions.ts'
import type { JsonObject, JsonValue } from './json-value.ts'
import { applyTypeContext } from './process-context.ts'
import { textLiteral } from './read-literal.ts'
import { attachment, type Added, type Place, type Reading } from './reading.ts'
import { container, type Term } from './term.ts'

/** A property with a map container: as the context around it defines it, and where its values belong. */
interface Mapped {
  readonly place: Place
  readonly term: Term
}

/** Reads a map by language, index, identifier or type (JSON-LD 1.1 API, section 5.1.2, steps 13.7 and 13.8). */
export function readMap(reading: Reading, mapped: Mapped, map: JsonObject): void {
  if (Object.hasOwn(map, '__proto__')) refuse(documentInvalid)
  const { container: bits } = mapped.term
  if ((bits & container.language) !== 0) {
    readLanguageMap(reading, mapped.place, map)
    return
  }
  // Keys by index are not signed, and those by id and type could stand in the nodes.
  reading.noteOtherWords()
  if ((bits & container.index) !== 0) readIndexMap(reading, mapped, map)
  else if ((bits & container.id) !== 0) readIdMap(reading, mapped, map)
  else readTypeMap(reading, mapped.place, map)
}

function isNone(reading: Reading, place: Place, key: string): boolean {
  return place.active.member(key, reading.made).iri === '@none'
}

// eslint-disable-next-line complexity -- the steps of one algorithm of the standard, side by side as there.
function readLanguageMap(reading: Reading, place: Place, map: JsonObject): void {
  if (place.term?.definition.direction !== undefined && place.term.definition.direction !== null) refuse(unsupported)
  for (const [key, stated] of Object.entries(map)) {
    reading.path.push(key)
    const isUntagged = isNone(reading, place, key)
    if (isUntagged) reading.noteOtherWords()
    if (!isUntagged && !isLanguageTag(key)) refuse(documentInvalid)
    for (const text of Array.isArray(stated) ? (stated as readonly JsonValue[]) : [stated]) {
      if (text === null) continue
      if (typeof text !== 'string') refuse(documentInvalid)
      reading.attachLiteral(place, textLiteral(text, isUntagged ? '"' : `"@${key.toLowerCase()}`), text)
    }
    reading.path.pop()
  }
}

/** What a graph container does to a map's values. */
function attachmentIn({ place, term }: Mapped): number {
  if ((term.container & container.graph) === 0) return place.attachment
  if (term.isReverse) refuse(unsupported)
  return attachment.graph
}

function readEntry(reading: Reading, place: Place, { key, value }: { readonly key: string; readonly value: JsonValue }): void {
  reading.path.push(key)
  reading.descent.value(reading, { ...place, isInsideIndex: true }, value)
  reading.path.pop()
}

function readIndexMap(reading: Reading, mapped: Mapped, map: JsonObject): void {
  const { place, term } = mapped
  const indexName = place.term?.definition.index
  const predicate = indexName === undefined ? undefined : term.name === '' ? '' : indexPredicate(reading, place, indexName)
  const attached = attachmentIn(mapped)
  for (const [key, value] of Object.entries(map)) {
    let added: Added
    if (indexName === undefined || predicate === undefined) added = isNone(reading, place, key) ? { isForNodes: false } : { index: key, isForNodes: false }
    else added = key === '@none' ? { isForNodes: true } : { predicate, object: indexValue(reading, { ...place, term: place.active.member(indexName, reading.made) }, key), isForNodes: true }
    readEntry(reading, { ...place, attachment: attached, added }, { key, value })
  }
}

function indexPredicate(reading: Reading, place: Place, name: string): string {
  const term = place.active.member(name, reading.made)
  if (term.predicate === '') refuse(unsupported)
  if (term.vocabulary !== undefined) reading.noteFallback()
  return term.predicate
}

function indexValue(reading: Reading, place: Place, key: string): QuadTerm {
  const list: QuadTerm[] = []
  reading.descent.value(reading, { ...place, attachment: attachment.list, list }, key)
  return list[0] ?? refuse(unsupported)
}

function readIdMap(reading: Reading, mapped: Mapped, map: JsonObject): void {
  const { place } = mapped
  const attached = attachmentIn(mapped)
  for (const [key, value] of Object.entries(map)) {
    readEntry(reading, { ...place, attachment: attached, added: isNone(reading, place, key) ? { isForNodes: true } : { id: key, isForNodes: true } }, { key, value })
  }
}

function readTypeMap(reading: Reading, place: Place, map: JsonObject): void {
  let active = place.active.previous ?? place.active
  for (const key of Object.keys(map).sort()) {
    const type = active.find(key)
    if (type?.hasContext === true) active = applyTypeContext(active, type, reading.work)
    const inner: Place = { ...place, active, term: place.term === undefined ? undefined : active.member(place.term.name, reading.made) }
    const added: Added = isNone(reading, inner, key) ? { isForNodes: true } : { type: key, isForNodes: true }
    readEntry(reading, { ...inner, added }, { key, value: map[key] ?? null })
  }
}
