import { isCalendarDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { TSchema } from 'typebox'

interface Compiler {
  readonly ajv: Ajv2020
  readonly compiled: WeakMap<TSchema, ValidateFunction>
  /** Names of the parts, by their text. */
  readonly parts: Map<string, string>
}

// Our own forms: each looks at a bounded text once, whatever it holds.
function compiler(allErrors: boolean): Compiler {
  const ajv = new Ajv2020({ strict: false, allErrors, ownProperties: true, validateSchema: false, inlineRefs: false })
  ajv.addFormat('date', isCalendarDate)
    .addFormat('date-time', (text) => text.length <= 40 && isCalendarDate(text.slice(0, 10)) && /^.{10}T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i.test(text))
    .addFormat('uri', (text) => /^[a-z][a-z0-9+.-]{0,30}:[^\s<>"{}|\\^`]+$/i.test(text))
  return { ajv, compiled: new WeakMap(), parts: new Map() }
}

const compilers = { first: compiler(false), every: compiler(true) }

/**
 * The validator of a schema that tells the first fault or every one, compiled when it is first asked for: a server knows sixty types and
 * meets a few. To tell every fault takes time by the square of their number, so not of large documents.
 */
export function compiledSchema(schema: TSchema, faults: 'first' | 'every'): ValidateFunction {
  const by = compilers[faults]
  const known = by.compiled.get(schema)
  if (known !== undefined) return known
  const validate = by.ajv.compile(Object(withSharedParts(by, schema)))
  by.compiled.set(schema, validate)
  return validate
}

/**
 * The schema with each object in it as a reference to a schema of its own, one for all that are alike. Types are made of the same
 * parts over and over (an organisation has a place has an address), and to compile them inline takes seconds.
 */
function withSharedParts(by: Compiler, schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map((one) => withSharedParts(by, one))
  if (typeof schema !== 'object' || schema === null) return schema
  // Alternatives stay where they are: why one of them does not fit is told from where it stands.
  const within = Object.fromEntries(Object.entries(schema).map(([keyword, value]) => [keyword, keyword === 'anyOf' || keyword === 'oneOf' ? value : withSharedParts(by, value)]))
  if (within['type'] !== 'object' || typeof within['properties'] !== 'object') return within
  const text = JSON.stringify(within)
  const name = by.parts.get(text) ?? `part-${String(by.parts.size + 1)}`
  if (!by.parts.has(text)) {
    by.parts.set(text, name)
    by.ajv.addSchema(within, name)
  }
  return { $ref: name }
}
