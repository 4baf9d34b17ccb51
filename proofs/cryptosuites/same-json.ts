import type { JsonValue } from '../json-ld/json-value.ts'

/** No context needs more levels; deeper data counts as different, so that this never runs out of stack. */
const levelsMax = 64

/** Whether two pieces of JSON are the same data, whatever the order of members. */
export function isSameJson(one: JsonValue | undefined, other: JsonValue | undefined, levels = levelsMax): boolean {
  if (one === other) return true
  if (levels === 0 || typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const members = Object.entries(one)
  const others = new Map<string, JsonValue>(Object.entries(other))
  return members.length === others.size && members.every(([name, value]) => others.has(name) && isSameJson(value, others.get(name), levels - 1))
}
