import { mostDepth, reservedNames } from '../json/scan-json.ts'
import { wordsOf, type WireNode, type WireObject, type WirePlace } from './wire-node.ts'

/** What keeps a JSON text from being read: it is none, nests too deep, or names a member twice or by a name of programming languages. */
export class JsonTextError extends Error {
  readonly fault: 'syntax' | 'tooDeep' | 'duplicateName' | 'reservedName'
  /** The place in words; of a text that is none, which character of the text fits no value. */
  readonly at: string

  constructor(fault: JsonTextError['fault'], at: string) {
    super(`Cannot read JSON: ${fault} at ${at}`)
    this.fault = fault
    this.at = at
  }
}

interface Cursor {
  readonly text: string
  readonly begin: WirePlace
  index: number
  depth: number
}

const quote = 0x22
const backslash = 0x5c
const literals: readonly (readonly [string, 'boolean' | 'null'])[] = [['true', 'boolean'], ['false', 'boolean'], ['null', 'null']]

/**
 * Reads a JSON text (RFC 8259) in one pass. Unlike JSON.parse it keeps numbers as they were sent, so that no weight or value is rounded, and
 * knows of every value where it stands: `at`, then a JSON Pointer. Nesting ends at 32. Throws JsonTextError.
 */
export function parseJson(text: string, at: WirePlace = ''): WireNode {
  const cursor: Cursor = { text, begin: at, index: 0, depth: 0 }
  const node = valueAt(cursor, at)
  passWhiteSpace(cursor)
  if (cursor.index < text.length) throw syntaxError(cursor, cursor.index)
  return node
}

function syntaxError({ begin }: Cursor, index: number): JsonTextError {
  return new JsonTextError('syntax', `${wordsOf(begin).trim()} character ${String(index + 1)} of the value`.trimStart())
}

function valueAt(cursor: Cursor, at: WirePlace): WireNode {
  passWhiteSpace(cursor)
  const sign = cursor.text.charCodeAt(cursor.index)
  if (sign === quote) return { kind: 'scalar', text: stringAt(cursor), type: 'text', at, taken: false }
  if (sign === 0x7b || sign === 0x5b) {
    if (cursor.depth === mostDepth) throw new JsonTextError('tooDeep', wordsOf(at))
    cursor.depth++
    const node = sign === 0x7b ? objectAt(cursor, at) : listAt(cursor, at)
    cursor.depth--
    return node
  }
  return plainAt(cursor, at)
}

function objectAt(cursor: Cursor, at: WirePlace): WireObject {
  const members = new Map<string, WireNode>()
  cursor.index++
  if (passes(cursor, 0x7d)) return { kind: 'object', members, at }
  do {
    passWhiteSpace(cursor)
    if (cursor.text.charCodeAt(cursor.index) !== quote) throw syntaxError(cursor, cursor.index)
    const name = stringAt(cursor)
    if (!passes(cursor, 0x3a)) throw syntaxError(cursor, cursor.index)
    const step = { above: at, step: name }
    if (reservedNames.has(name)) throw new JsonTextError('reservedName', wordsOf(step))
    if (members.has(name)) throw new JsonTextError('duplicateName', wordsOf(step))
    members.set(name, valueAt(cursor, step))
  } while (passes(cursor, 0x2c))
  if (!passes(cursor, 0x7d)) throw syntaxError(cursor, cursor.index)
  return { kind: 'object', members, at }
}

function listAt(cursor: Cursor, at: WirePlace): WireNode {
  const items: WireNode[] = []
  cursor.index++
  if (passes(cursor, 0x5d)) return { kind: 'list', items, at }
  do items.push(valueAt(cursor, { above: at, step: items.length }))
  while (passes(cursor, 0x2c))
  if (!passes(cursor, 0x5d)) throw syntaxError(cursor, cursor.index)
  return { kind: 'list', items, at }
}

function stringAt(cursor: Cursor): string {
  const { text } = cursor
  const start = cursor.index
  for (let index = start + 1; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit === quote) {
      cursor.index = index + 1
      return text.slice(start + 1, index)
    }
    if (unit < 0x20) throw syntaxError(cursor, index)
    if (unit === backslash) return escapedStringAt(cursor)
  }
  throw syntaxError(cursor, start)
}

/** A string with escapes: its end is looked for by hand, its meaning left to the platform. */
function escapedStringAt(cursor: Cursor): string {
  const start = cursor.index
  for (let index = start + 1; index < cursor.text.length; index++) {
    const unit = cursor.text.charCodeAt(index)
    if (unit === backslash) index++
    else if (unit === quote) {
      cursor.index = index + 1
      return unescaped(cursor, start)
    }
  }
  throw syntaxError(cursor, start)
}

function unescaped(cursor: Cursor, start: number): string {
  try {
    return String(JSON.parse(cursor.text.slice(start, cursor.index)))
  } catch {
    throw syntaxError(cursor, start)
  }
}

function plainAt(cursor: Cursor, at: WirePlace): WireNode {
  const { text, index } = cursor
  for (const [literal, type] of literals) {
    if (!text.startsWith(literal, index)) continue
    cursor.index += literal.length
    return { kind: 'scalar', text: literal, type, at, taken: false }
  }
  cursor.index = endOfNumber(cursor)
  return { kind: 'scalar', text: text.slice(index, cursor.index), type: 'number', at, taken: false }
}

/** Where a number ends that begins at the cursor (RFC 8259, section 6). */
function endOfNumber(cursor: Cursor): number {
  const { text } = cursor
  const begin = text.charCodeAt(cursor.index) === 0x2d ? cursor.index + 1 : cursor.index
  let end = text.charCodeAt(begin) === 0x30 ? begin + 1 : digitsFrom(cursor, begin)
  if (text.charCodeAt(end) === 0x2e) end = digitsFrom(cursor, end + 1)
  if ((text.charCodeAt(end) | 0x20) !== 0x65) return end
  const sign = text.charCodeAt(end + 1)
  return digitsFrom(cursor, sign === 0x2b || sign === 0x2d ? end + 2 : end + 1)
}

/** Behind the digits from an index, of which there is one at least. */
function digitsFrom(cursor: Cursor, begin: number): number {
  let end = begin
  while (isDigit(cursor.text.charCodeAt(end))) end++
  if (end === begin) throw syntaxError(cursor, cursor.index)
  return end
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

function passes(cursor: Cursor, sign: number): boolean {
  passWhiteSpace(cursor)
  if (cursor.text.charCodeAt(cursor.index) !== sign) return false
  cursor.index++
  return true
}

function passWhiteSpace(cursor: Cursor): void {
  const { text } = cursor
  let { index } = cursor
  for (let unit = text.charCodeAt(index); unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09; unit = text.charCodeAt(index)) index++
  cursor.index = index
}
