import { isUtf8 } from 'node:buffer'
import type { JsonValue } from '../json-ld/json-value.ts'
import { countWritten } from './count-written.ts'
import { documentLimits, tallyParsed } from './measure-json.ts'
import type { JsonLimits, JsonMeasure, LimitPassed } from './measure-json.ts'

/** Why text is not read: it passes a limit, is no JSON, or names a member of an object twice. */
export type JsonFault = LimitPassed | 'member-repeated'

/** A value with its measure, or why there is none. */
export type JsonReading = { readonly fault?: undefined; readonly value: JsonValue; readonly measure: JsonMeasure } | { readonly fault: JsonFault }

/**
 * Reads text of others as JSON (RFC 8259): within limits that are counted before anything is read, and with each member once, since
 * JSON.parse hides a second one by keeping the last (RFC 7493, section 2.3). Every text that anyone can send is read here. Never throws.
 */
export function readJsonText(text: string, limits: JsonLimits = documentLimits): JsonReading {
  if (text.length > limits.sizeMax) return { fault: 'too-large' }
  const written = countWritten(text, limits)
  if (written.passed !== undefined) return { fault: written.passed }
  const value = parsed(text)
  if (value === undefined) return { fault: 'not-json' }
  const measure: JsonMeasure = { members: 0, containers: written.containers, characters: text.length, hasInlineContext: false }
  if (!tallyParsed(value, measure)) return { fault: 'not-json' }
  return measure.members === written.members ? { value, measure } : { fault: 'member-repeated' }
}

/** Reads bytes as JSON in UTF-8 (RFC 8259, section 8.1), as above. */
export function readJsonBytes(bytes: Uint8Array, limits: JsonLimits = documentLimits): JsonReading {
  if (bytes.length > limits.sizeMax) return { fault: 'too-large' }
  const text = textOfBytes(bytes)
  return text === undefined ? { fault: 'not-json' } : readJsonText(text, limits)
}

/** The text of bytes in UTF-8, a byte order mark passed over (section 8.1 allows it); undefined where they are not UTF-8. */
export function textOfBytes(bytes: Uint8Array): string | undefined {
  if (!isUtf8(bytes)) return undefined
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

/** Reads bytes as JSON in UTF-8, as above, for whoever need not know why there is nothing; JSON itself cannot be undefined. */
export function readJson(bytes: Uint8Array, limits: JsonLimits = documentLimits): JsonValue | undefined {
  const reading = readJsonBytes(bytes, limits)
  return reading.fault === undefined ? reading.value : undefined
}

function parsed(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue
  } catch {
    return undefined
  }
}
