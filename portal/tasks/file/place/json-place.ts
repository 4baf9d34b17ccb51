import { namesOf } from '@customhouse/vocabulary/finding/json-pointer.ts'

/** A part of a text, in characters; `to` is the first that is not of it. */
export interface TextRange {
  readonly from: number
  readonly to: number
}

const space = /[\s,]/

/**
 * Where the value at a JSON Pointer stands in a text of JSON, or of JSON lines: of the root value of that number, counted from 0. Where the value
 * is absent, the nearest one above it. The text may be broken: what cannot be followed ends the search. Undefined where no such root begins.
 */
export function jsonPlace(text: string, pointer: string, root = 0): TextRange | undefined {
  let at = skipSpace(text, 0)
  for (let number = 0; number < root && at < text.length; number++) at = skipSpace(text, endOfValue(text, at))
  if (at >= text.length) return undefined
  for (const name of namesOf(pointer)) {
    const next = memberAt(text, at, name)
    if (next === undefined) break
    at = next
  }
  return { from: at, to: Math.max(endOfShown(text, at), at + 1) }
}

/** Whether the text is an object whose member of this name is a list. */
export function hasListNamed(text: string, name: string): boolean {
  const at = memberAt(text, skipSpace(text, 0), name)
  return at !== undefined && text.charAt(at) === '['
}

/** Of an object or a list only its first character is shown: the rest would be a page. */
function endOfShown(text: string, at: number): number {
  const first = text.charAt(at)
  return first === '{' || first === '[' ? at + 1 : endOfValue(text, at)
}

function memberAt(text: string, at: number, name: string): number | undefined {
  const first = text.charAt(at)
  if (first === '[') return /^\d{1,9}$/.test(name) ? elementAt(text, at + 1, Number(name)) : undefined
  return first === '{' ? propertyAt(text, at + 1, name) : undefined
}

function elementAt(text: string, start: number, number: number): number | undefined {
  let at = skipSpace(text, start)
  for (let passed = 0; passed < number; passed++) {
    if (isEnd(text, at)) return undefined
    at = skipSpace(text, endOfValue(text, at))
  }
  return isEnd(text, at) ? undefined : at
}

function propertyAt(text: string, start: number, name: string): number | undefined {
  let at = skipSpace(text, start)
  while (text.charAt(at) === '"') {
    const end = endOfValue(text, at)
    const key = nameIn(text.slice(at, end))
    const value = skipSpace(text, text.charAt(skipSpace(text, end)) === ':' ? skipSpace(text, end) + 1 : end)
    if (isEnd(text, value)) return undefined
    if (key === name) return value
    at = skipSpace(text, endOfValue(text, value))
  }
  return undefined
}

function nameIn(quoted: string): string | undefined {
  try {
    const name: unknown = JSON.parse(quoted)
    return typeof name === 'string' ? name : undefined
  } catch {
    return undefined
  }
}

function isEnd(text: string, at: number): boolean {
  return at >= text.length || text.charAt(at) === '}' || text.charAt(at) === ']'
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && space.test(text.charAt(at))) at++
  return at
}

const depths: Readonly<Record<string, number>> = { '{': 1, '[': 1, '}': -1, ']': -1 }

/** The position after the value that begins here; always further on. */
function endOfValue(text: string, from: number): number {
  const first = text.charAt(from)
  if (first === '"') return endOfString(text, from)
  if (first !== '{' && first !== '[') return endOfWord(text, from)
  let depth = 0
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '"') at = endOfString(text, at) - 1
    else depth += depths[character] ?? 0
    if (depth === 0) return at + 1
  }
  return text.length
}

function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '\\') at++
    else if (character === '"') return at + 1
    else if (character === '\n') return at
  }
  return text.length
}

function endOfWord(text: string, from: number): number {
  let at = from
  while (at < text.length && !/[\s,:{}[\]"]/.test(text.charAt(at))) at++
  return Math.max(at, from + 1)
}
