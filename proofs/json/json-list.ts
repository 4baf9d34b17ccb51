import type { JsonValue } from '../json-ld/json-value.ts'

/** Whether a JSON value is a list. */
export function isJsonList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value)
}

/** What stands at a member that may hold nothing, one value or a list of them. */
export function valuesOf(value: JsonValue | undefined): readonly JsonValue[] {
  if (value === undefined) return []
  return isJsonList(value) ? value : [value]
}

/** What stands at a member that may hold one value or a list of them (JSON-LD 1.1, section 4.3), each with its JSON Pointer. */
export function eachValue(value: JsonValue | undefined, pointer: string): readonly (readonly [value: JsonValue, pointer: string])[] {
  return valuesOf(value).map((each, index) => [each, isJsonList(value) ? `${pointer}/${String(index)}` : pointer] as const)
}
