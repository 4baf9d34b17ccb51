import { isAbsoluteIri } from './absolute-iri.ts'
import { isLanguageTag } from './define-term.ts'
import { refuse } from './document-refused.ts'
import { documentInvalid, identifierRelative, unsupported, valueLost } from './json-ld-conditions.ts'
import type { JsonValue } from './json-value.ts'
import { readJson, readTyped, readUntyped, textLiteral } from './read-literal.ts'
import type { Element } from './element.ts'
import type { Place, Reading } from './reading.ts'
import { coercion, container, keyword, literalEnd } from './term.ts'

interface Stated {
  readonly value: JsonValue
  readonly type?: string
  readonly language?: string
  readonly isIndexed: boolean
}

/** Reads a value object (JSON-LD 1.1, section 9.5). */
// eslint-disable-next-line complexity -- the steps of one algorithm of the standard, side by side as there.
export function readValueObject(reading: Reading, place: Place, element: Element): void {
  const { value, type, language, isIndexed } = statedBy(element)
  if (isOtherWord(place, element, { type, language })) reading.noteOtherWords()
  if ((((place.term?.container ?? 0) | (element.active.find(place.term?.name ?? '')?.container ?? 0)) & container.graph) !== 0) refuse(valueLost)
  const own: Place = isIndexed && place.added === undefined ? { ...place, added: { isForNodes: false } } : place
  if (type === '@json') {
    if (language !== undefined) refuse(documentInvalid)
    readJson(reading, own, value)
    return
  }
  if (value === null) refuse(valueLost)
  if (typeof value === 'object') refuse(documentInvalid)
  if (type !== undefined) {
    if (language !== undefined) refuse(documentInvalid)
    if (!isAbsoluteIri(type) || type.startsWith('_:')) refuse(identifierRelative)
    readTyped(reading, own, { value, datatype: type, end: literalEnd(type) })
    return
  }
  if (language === undefined) {
    readUntyped(reading, own, value)
    return
  }
  if (typeof value !== 'string') refuse(documentInvalid)
  reading.attachLiteral(own, textLiteral(value, `"@${language}`), value)
}

const xsd = 'http://www.w3.org/2001/XMLSchema#'
const nativeTypes: ReadonlySet<string> = new Set([`${xsd}string`, `${xsd}boolean`, `${xsd}integer`, `${xsd}double`])

/** Whether the value alone, or in a language map, would say the same: then its place is not in an object. */
// eslint-disable-next-line complexity -- the conditions of one decision, side by side.
function isOtherWord({ term, active }: Place, { names }: Element, { type, language }: { readonly type: string | undefined; readonly language: string | undefined }): boolean {
  if (term === undefined || names.some((name) => !name.startsWith('@') || name === '@index')) return true
  if (type !== undefined) return nativeTypes.has(type) || type === term.datatype || (type === '@json' && term.coercion === coercion.json)
  const given = term.definition.language === undefined ? active.language : term.definition.language
  if (language !== undefined) return language === given || (term.container & container.language) !== 0
  return term.coercion === coercion.none && (given ?? null) === null
}

// eslint-disable-next-line complexity -- the steps of one algorithm of the standard, side by side as there.
function statedBy({ object, names, terms, active, untyped }: Element): Stated {
  const stated: { value: JsonValue; type?: string; language?: string; isIndexed: boolean } = { value: null, isIndexed: false }
  for (const [index, name] of names.entries()) {
    const member = object[name] ?? null
    switch (name === '@context' ? keyword.context : (terms[index]?.keyword ?? keyword.none)) {
      case keyword.value:
        stated.value = member
        break
      case keyword.type:
        if (stated.type !== undefined) refuse(documentInvalid)
        if (typeof member !== 'string') refuse(documentInvalid)
        stated.type = datatypeOf(active.expandType(member), untyped.expandType(member))
        break
      case keyword.language:
        if (member === null) break
        if (!isLanguageTag(member)) refuse(documentInvalid)
        stated.language = member.toLowerCase()
        break
      case keyword.index:
        if (typeof member !== 'string') refuse(documentInvalid)
        stated.isIndexed = true
        break
      case keyword.context:
        break
      case keyword.direction:
        refuse(unsupported)
        break
      default:
        refuse(documentInvalid)
    }
  }
  return stated
}

function datatypeOf(scoped: string | null, plain: string | null): string {
  if (plain === null) refuse(documentInvalid)
  // Type-scoped contexts decide whether a value is JSON, and the context around them what type it has.
  if ((scoped === '@json') !== (plain === '@json')) refuse(unsupported)
  return plain
}

