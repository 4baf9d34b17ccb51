/** No document may be larger, in bytes of UTF-8 as sent, or in characters where it comes as an object. */
export const documentSizeMax = 1_048_576
/** Nor have objects and lists in each other on more levels, */
export const documentLevelsMax = 100
/** nor more of them than this, nor more members: honest data of that size has longer texts. */
export const documentContainersMax = 10_000
export const documentMembersMax = 50_000

/** What a walk over a document found out. */
export interface DocumentMeasure {
  /** How many members all its objects have together. */
  members: number
  /** How many objects and lists. */
  containers: number
  /** About how many characters it would be written in, at the least. */
  characters: number
  /** Whether it defines terms itself, anywhere. */
  hasInlineContext: boolean
}

/** Why a document is not looked at further. */
export type LimitPassed = 'too-deep' | 'too-large' | 'too-many' | 'not-json'

/** A measure that nothing has been added to. */
export function emptyMeasure(): DocumentMeasure {
  return { members: 0, containers: 0, characters: 0, hasInlineContext: false }
}

/**
 * Measures a document, and says what limit it passes, if any. An object that was not read from JSON may hold anything, itself included: what
 * is no JSON is refused, and whatever goes round in circles passes a limit.
 */
export function measureDocument(value: unknown, measure: DocumentMeasure, levels = documentLevelsMax): LimitPassed | undefined {
  if (typeof value === 'string') measure.characters += value.length + 2
  else if (typeof value !== 'object') return measureScalar(value, measure)
  else if (value !== null) return levels === 0 ? 'too-deep' : measureContainer(value, measure, levels - 1)
  return measure.characters > documentSizeMax ? 'too-large' : undefined
}

function measureScalar(value: unknown, measure: DocumentMeasure): LimitPassed | undefined {
  measure.characters += 1
  return typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)) ? undefined : 'not-json'
}

function measureContainer(container: object, measure: DocumentMeasure, levels: number): LimitPassed | undefined {
  measure.characters += 2
  measure.containers += 1
  if (measure.containers > documentContainersMax) return 'too-many'
  const passed = Array.isArray(container) ? measureItems(container, measure, levels) : measureMembers(container, measure, levels)
  return passed ?? (measure.characters > documentSizeMax ? 'too-large' : undefined)
}

function measureItems(items: readonly unknown[], measure: DocumentMeasure, levels: number): LimitPassed | undefined {
  for (const item of items) {
    const passed = measureDocument(item, measure, levels)
    if (passed !== undefined) return passed
  }
  return undefined
}

function measureMembers(object: object, measure: DocumentMeasure, levels: number): LimitPassed | undefined {
  for (const [name, value] of Object.entries(object)) {
    measure.members += 1
    measure.characters += name.length + 3
    if (name === '@context' && definesTerms(value)) measure.hasInlineContext = true
    const passed = measureDocument(value, measure, levels)
    if (passed !== undefined) return passed
  }
  return measure.members > documentMembersMax ? 'too-many' : undefined
}

function definesTerms(context: unknown): boolean {
  return Array.isArray(context) ? context.some((entry) => typeof entry === 'object' && entry !== null) : typeof context === 'object' && context !== null
}

/** What JSON text writes, counted without reading it. */
export interface WrittenCounts {
  /** One for each colon outside of strings. More than JSON.parse keeps means that one stood there twice. */
  readonly members: number
  readonly passed?: LimitPassed
}

/** Counts levels, containers and members of JSON text before it is read, so that what passes a limit is never read. */
export function countWritten(text: string): WrittenCounts {
  let members = 0
  let containers = 0
  let levels = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === quote) at = endOfString(text, at)
    else if (code === colon) members += 1
    else if (isOpening(code)) {
      containers += 1
      levels += 1
      if (levels > documentLevelsMax) return { members, passed: 'too-deep' }
    } else if (isClosing(code)) levels -= 1
  }
  return containers > documentContainersMax || members > documentMembersMax ? { members, passed: 'too-many' } : { members }
}

const colon = 0x3a
const quote = 0x22
const backslash = 0x5c

function isOpening(code: number): boolean {
  return code === 0x7b || code === 0x5b
}

function isClosing(code: number): boolean {
  return code === 0x7d || code === 0x5d
}

/** The place of the quote that ends the string that begins at a place; the end of the text where there is none. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (end > 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1)
  return end < 0 ? text.length : end
}

function isEscaped(text: string, at: number): boolean {
  let first = at
  while (text.charCodeAt(first - 1) === backslash) first -= 1
  return (at - first) % 2 === 1
}
