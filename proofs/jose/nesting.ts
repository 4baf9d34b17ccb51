import type { JsonValue } from '../json-ld/json-value.ts'

/** No credential needs more levels; every walk over one can then call itself. */
export const levelsMax = 100

/** Whether objects and arrays stand in each other on more levels than are allowed. Calls itself at most that often. */
export function isNestedTooDeep(value: JsonValue, levels = levelsMax): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (levels === 0) return true
  const members: readonly JsonValue[] = Array.isArray(value) ? value : Object.values(value)
  for (const member of members) if (typeof member === 'object' && isNestedTooDeep(member, levels - 1)) return true
  return false
}
