/** Data as JSON holds it (RFC 8259), read but not yet understood. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject

/** A JSON object, read but not yet understood. */
export interface JsonObject {
  readonly [member: string]: JsonValue
}

/** Whether a value is a JSON object: neither null nor an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
