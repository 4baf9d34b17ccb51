import { canonicalJson } from '../canonicalization/canonical-json.ts'
import { neverSame } from '../canonicalization/quad-set.ts'
import type { ActiveContext } from './active-context.ts'
import { refuse } from './document-refused.ts'
import { documentInvalid, numberInexact, textInvalid, tooDeep, unsupported } from './json-ld-conditions.ts'
import type { JsonValue } from './json-value.ts'
import { depthMax, type Place, type Reading } from './reading.ts'
import { coercion, literalEnd, type Term } from './term.ts'

const xsd = 'http://www.w3.org/2001/XMLSchema#'
const langString = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString'
const xsdDouble = `${xsd}double`
const jsonEnd = literalEnd('http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON')
const booleanEnd = literalEnd(`${xsd}boolean`)
const integerEnd = literalEnd(`${xsd}integer`)
const doubleEnd = literalEnd(xsdDouble)

// eslint-disable-next-line no-control-regex -- N-Quads, canonical form: these characters are written as escapes.
const special = /[\u0000-\u001f\u007f"\\]/
// eslint-disable-next-line no-control-regex -- the same, each of them.
const everySpecial = /[\u0000-\u001f\u007f"\\]/g
const escapes: ReadonlyMap<string, string> = new Map([['\b', '\\b'], ['\t', '\\t'], ['\n', '\\n'], ['\f', '\\f'], ['\r', '\\r'], ['"', '\\"'], ['\\', '\\\\']])

/** A text with the escapes of canonical N-Quads (RDF Dataset Canonicalization 1.0, appendix A). */
export function escapeText(text: string): string {
  if (!special.test(text)) return text
  return text.replace(everySpecial, (character) => escapes.get(character) ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)
}

export function textLiteral(text: string, end: string): string {
  return `"${escapeText(text)}${end}`
}

/** Reads a value of a property that is neither `@id` nor `@vocab` coerced (JSON-LD 1.1 API, sections 5.3 and 8.2.2). */
export function readScalar(reading: Reading, place: Place, value: string | number | boolean): void {
  const term = place.term
  if (term === undefined) return refuse(unsupported)
  if (term.coercion === coercion.json) {
    readJson(reading, place, value)
    return
  }
  if (term.datatype !== '') { readTyped(reading, place, {
    value, datatype: term.datatype, end: term.literalEnd })
    return
  }
  if (typeof value === 'string') {
    const language = languageOf(term, place.active)
    reading.attachLiteral(place, language === null ? textLiteral(value, '"') : `"${escapeText(value)}"@${language}`, value)
    return
  }
  readUntyped(reading, place, value)
}

/** Reads a value without type or language. */
export function readUntyped(reading: Reading, place: Place, value: string | number | boolean): void {
  if (typeof value === 'string') reading.attachLiteral(place, textLiteral(value, '"'), value)
  else reading.attachLiteral(place, typeof value === 'number' ? numberLiteral(value) : `"${String(value)}${booleanEnd}`, value)
}

function languageOf(term: Term, active: ActiveContext): string | null {
  if (term.definition.direction !== undefined && term.definition.direction !== null) refuse(unsupported)
  const language = term.definition.language
  return language === undefined ? (active.language ?? null) : language
}

export interface Typed {
  readonly value: string | number | boolean
  readonly datatype: string
  readonly end: string
}

/** Reads a value of a datatype. */
export function readTyped(reading: Reading, place: Place, { value, datatype, end }: Typed): void {
  if (datatype === langString) refuse(documentInvalid)
  if (typeof value === 'string') {
    const text = datatype === xsdDouble ? double(doubleOf(value)) : value
    // A text is the same fact with or without its type, yet stated in other words.
    reading.attachLiteral(place, textLiteral(text, end), end === '"' ? ` ${value}` : value)
    return
  }
  if (typeof value === 'boolean') {
    reading.attachLiteral(place, `"${String(value)}${end}`, `boolean ${String(value)}`)
    return
  }
  const written = datatype === xsdDouble || isDouble(value) ? double(value) : integer(value)
  reading.attachLiteral(place, `"${written}${end}`, `number ${String(value)}`)
}

function numberLiteral(value: number): string {
  return isDouble(value) ? `"${double(value)}${doubleEnd}` : `"${integer(value)}${integerEnd}`
}

/** Whether processors write a number as a double: from 1e21 on, and where its decimal form has a point (JSON-LD 1.1 API, section 8.2.2). */
function isDouble(value: number): boolean {
  if (Number.isInteger(value)) return Math.abs(value) >= 1e21
  // Below that ECMAScript writes an exponent, and a point only where there are further digits.
  return Math.abs(value) >= 1e-6 || String(value).includes('.')
}

/** Numbers such as 1e-7 would come out as 0: refused in place of signed wrongly. */
function integer(value: number): string {
  if (!Number.isInteger(value)) refuse(numberInexact)
  return value.toFixed(0)
}

/** The canonical form of xsd:double (JSON-LD 1.1 API, section 8.6). */
function double(value: number): string {
  if (!Number.isFinite(value)) refuse(numberInexact)
  const text = value.toExponential(15)
  const exponent = text.indexOf('e')
  let end = exponent
  while (text.charCodeAt(end - 1) === 48) end--
  // One digit stays after the point.
  if (text.charCodeAt(end - 1) === 46) end++
  return `${text.slice(0, end)}E${text.slice(text.charCodeAt(exponent + 1) === 43 ? exponent + 2 : exponent + 1)}`
}

function doubleOf(text: string): number {
  const value = Number(text)
  if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) || !Number.isFinite(value)) refuse(numberInexact)
  return value
}

/** Reads a JSON literal: its canonical form (RFC 8785), typed rdf:JSON. */
export function readJson(reading: Reading, place: Place, value: JsonValue): void {
  checkJson(value, 0)
  reading.attachLiteral(place, textLiteral(canonicalText(value), jsonEnd), typeof value === 'object' ? neverSame : `json ${String(value)}`)
}

function canonicalText(value: JsonValue): string {
  try {
    return canonicalJson(value)
  } catch {
    return refuse(textInvalid)
  }
}

function checkJson(value: JsonValue, depth: number): void {
  if (typeof value !== 'object' || value === null) return
  if (depth > depthMax) refuse(tooDeep)
  // Processors drop such a member, so that a signature would not cover it.
  if (Object.hasOwn(value, '__proto__')) refuse(documentInvalid)
  for (const member of Object.values(value) as readonly JsonValue[]) checkJson(member, depth + 1)
}
