import { isCalendarDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { TSchema } from 'typebox'

// Our own forms: each looks at a bounded text once, whatever it holds.
const ajv = new Ajv2020({ strict: false, allErrors: true, ownProperties: true, validateSchema: false })
  .addFormat('date', isCalendarDate)
  .addFormat('date-time', (text) => text.length <= 40 && isCalendarDate(text.slice(0, 10)) && /^.{10}T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i.test(text))
  .addFormat('uri', (text) => text.length <= 1_000_000 && /^[a-z][a-z0-9+.-]{0,30}:[^\s<>"{}|\\^`]+$/i.test(text))

const compiled = new WeakMap<TSchema, ValidateFunction>()

/** The validator of a schema, compiled when it is first asked for: a server knows sixty types and meets a few. */
export function compiledSchema(schema: TSchema): ValidateFunction {
  const known = compiled.get(schema)
  if (known !== undefined) return known
  const validate = ajv.compile(schema)
  compiled.set(schema, validate)
  return validate
}
