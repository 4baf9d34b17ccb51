import { escapePointer } from '../json/scan-json.ts'
import { objectOf, scalar, type WireNode } from './wire-node.ts'

/** A JSON text that is none; the place is counted in characters from 0. */
export class JsonSyntaxError extends Error {
  readonly index: number

  constructor(index: number) {
    super(`Cannot read JSON: character ${String(index)} fits no value`)
    this.index = index
  }
}

interface Cursor {
  readonly text: string
  index: number
}

const ofNumber = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const ofWhiteSpace = /[ \t\n\r]*/y
const literals: readonly (readonly [string, 'boolean' | 'null'])[] = [['true', 'boolean'], ['false', 'boolean'], ['null', 'null']]

/**
 * Reads a JSON text (RFC 8259) of known depth: look with scanJson first. Unlike JSON.parse it keeps numbers as they were sent, so that
 * no weight or value is rounded, and says of every value where it stands: `at`, then a JSON Pointer. Throws JsonSyntaxError.
 */
export function parseJson(text: string, at = ''): WireNode {
  const cursor: Cursor = { text, index: 0 }
  const node = valueAt(cursor, at)
  passWhiteSpace(cursor)
  if (cursor.index < text.length) throw new JsonSyntaxError(cursor.index)
  return node
}

function valueAt(cursor: Cursor, at: string): WireNode {
  passWhiteSpace(cursor)
  const sign = cursor.text[cursor.index]
  if (sign === '{') return objectAt(cursor, at)
  if (sign === '[') return listAt(cursor, at)
  if (sign === '"') return scalar(stringAt(cursor), 'text', at)
  return plainAt(cursor, at)
}

function objectAt(cursor: Cursor, at: string): WireNode {
  const node = objectOf([], at)
  cursor.index++
  if (passes(cursor, '}')) return node
  do {
    passWhiteSpace(cursor)
    if (cursor.text[cursor.index] !== '"') throw new JsonSyntaxError(cursor.index)
    const name = stringAt(cursor)
    if (!passes(cursor, ':')) throw new JsonSyntaxError(cursor.index)
    node.members.set(name, valueAt(cursor, `${at}/${escapePointer(name)}`))
  } while (passes(cursor, ','))
  if (!passes(cursor, '}')) throw new JsonSyntaxError(cursor.index)
  return node
}

function listAt(cursor: Cursor, at: string): WireNode {
  const items: WireNode[] = []
  cursor.index++
  if (passes(cursor, ']')) return { kind: 'list', items, at }
  do items.push(valueAt(cursor, `${at}/${String(items.length)}`))
  while (passes(cursor, ','))
  if (!passes(cursor, ']')) throw new JsonSyntaxError(cursor.index)
  return { kind: 'list', items, at }
}

function stringAt(cursor: Cursor): string {
  const start = cursor.index
  for (let index = start + 1; index < cursor.text.length; index++) {
    const unit = cursor.text.charCodeAt(index)
    if (unit === 0x22) {
      cursor.index = index + 1
      return cursor.text.slice(start + 1, index)
    }
    if (unit < 0x20) throw new JsonSyntaxError(index)
    if (unit === 0x5c) return escapedStringAt(cursor)
  }
  throw new JsonSyntaxError(start)
}

/** A string with escapes: its end is looked for by hand, its meaning left to the platform. */
function escapedStringAt(cursor: Cursor): string {
  const start = cursor.index
  for (let index = start + 1; index < cursor.text.length; index++) {
    const unit = cursor.text[index]
    if (unit === '\\') index++
    else if (unit === '"') {
      cursor.index = index + 1
      return unescaped(cursor.text.slice(start, index + 1), start)
    }
  }
  throw new JsonSyntaxError(start)
}

function unescaped(quoted: string, index: number): string {
  try {
    return String(JSON.parse(quoted))
  } catch {
    throw new JsonSyntaxError(index)
  }
}

function plainAt(cursor: Cursor, at: string): WireNode {
  for (const [literal, type] of literals) {
    if (cursor.text.startsWith(literal, cursor.index)) {
      cursor.index += literal.length
      return scalar(literal, type, at)
    }
  }
  ofNumber.lastIndex = cursor.index
  const [number] = ofNumber.exec(cursor.text) ?? []
  if (number === undefined) throw new JsonSyntaxError(cursor.index)
  cursor.index += number.length
  return scalar(number, 'number', at)
}

function passes(cursor: Cursor, sign: string): boolean {
  passWhiteSpace(cursor)
  if (cursor.text[cursor.index] !== sign) return false
  cursor.index++
  return true
}

function passWhiteSpace(cursor: Cursor): void {
  ofWhiteSpace.lastIndex = cursor.index
  ofWhiteSpace.test(cursor.text)
  cursor.index = ofWhiteSpace.lastIndex
}
