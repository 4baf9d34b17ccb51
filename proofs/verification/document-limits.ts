/** No document may be larger, in bytes of UTF-8 as sent, or in characters where it comes as an object. */
export const documentSizeMax = 1_048_576
/** Nor have objects and lists in each other on more levels. */
export const documentLevelsMax = 100

/** What a walk over a document found out. */
export interface DocumentMeasure {
  /** How many members all its objects have together. */
  members: number
  /** About how many characters it would be written in, at the least. */
  characters: number
}

/** Why a document is not looked at further. */
export type LimitPassed = 'too-deep' | 'too-large' | 'not-json'

/**
 * Measures a document, and says what limit it passes, if any. An object that was not read from JSON may hold anything, itself included: what
 * is no JSON is refused, and whatever goes round in circles passes a limit.
 */
export function measureDocument(value: unknown, measure: DocumentMeasure, levels = documentLevelsMax): LimitPassed | undefined {
  if (typeof value === 'string') measure.characters += value.length + 2
  else if (typeof value !== 'object') return measureScalar(value, measure)
  else if (value !== null) return levels === 0 ? 'too-deep' : measureMembers(value, measure, levels - 1)
  return measure.characters > documentSizeMax ? 'too-large' : undefined
}

function measureScalar(value: unknown, measure: DocumentMeasure): LimitPassed | undefined {
  measure.characters += 1
  return typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)) ? undefined : 'not-json'
}

function measureMembers(container: object, measure: DocumentMeasure, levels: number): LimitPassed | undefined {
  measure.characters += 2
  if (Array.isArray(container)) {
    for (const item of container) {
      const passed = measureDocument(item, measure, levels)
      if (passed !== undefined) return passed
    }
  } else {
    for (const [name, value] of Object.entries(container)) {
      measure.members += 1
      measure.characters += name.length + 3
      const passed = measureDocument(value, measure, levels)
      if (passed !== undefined) return passed
    }
  }
  return measure.characters > documentSizeMax ? 'too-large' : undefined
}

/** How many members JSON text writes: one for each colon outside of strings. More than JSON.parse kept means that one stood there twice. */
export function countWrittenMembers(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === colon) count += 1
    else if (code === quote) at = endOfString(text, at)
  }
  return count
}

const colon = 0x3a
const quote = 0x22
const backslash = 0x5c

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
