import type { JsonObject, JsonValue } from '../json-ld/json-value.ts'

/** No credential needs more levels; every walk over one can then call itself. */
export const levelsMax = 100

/** Whether objects and arrays stand in each other on more levels than are allowed. Calls itself at most that often. */
export function isNestedTooDeep(value: JsonObject | readonly JsonValue[], levels = levelsMax): boolean {
  if (levels === 0) return true
  if (isArray(value)) {
    for (const element of value) if (isContainer(element) && isNestedTooDeep(element, levels - 1)) return true
    return false
  }
  // Every token is walked here; Object.values would make an array of each object.
  for (const name in value) {
    const member = value[name]
    if (isContainer(member) && isNestedTooDeep(member, levels - 1)) return true
  }
  return false
}

/** Whether JSON text can nest too deep at all: it needs that many opening brackets. Saves most tokens the walk. */
export function canNestTooDeep(text: string): boolean {
  let opened = 0
  for (const bracket of ['{', '[']) {
    for (let at = text.indexOf(bracket); at >= 0 && opened <= levelsMax; at = text.indexOf(bracket, at + 1)) opened += 1
  }
  return opened > levelsMax
}

function isContainer(value: JsonValue | undefined): value is JsonObject | readonly JsonValue[] {
  return typeof value === 'object' && value !== null
}

function isArray(value: JsonObject | readonly JsonValue[]): value is readonly JsonValue[] {
  return Array.isArray(value)
}
