import type { JsonObject, JsonValue } from '@customhouse/proofs/json-ld/json-value.ts'

/** More values than the largest credential of trade has (a manifest of several hundred bills), and as many as are read in the time that a request has. */
const valuesMax = 20_000

/** Whether a credential has more values, in lists and objects at any depth, than are read. */
export function hasTooManyValues(credential: JsonObject): boolean {
  return hasMoreValuesThan(valuesMax, credential)
}

/** Whether a document has more values than that, at any depth. Looks at no more of them. */
export function hasMoreValuesThan(most: number, document: JsonObject): boolean {
  const waiting: (JsonObject | readonly JsonValue[])[] = [document]
  let seen = 0
  // Every credential of a batch is counted: only what holds something further waits for its turn.
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    const inner: readonly JsonValue[] = isList(value) ? value : Object.values(value)
    seen += inner.length
    if (seen > most) return true
    for (const one of inner) if (typeof one === 'object' && one !== null) waiting.push(one)
  }
  return false
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value)
}
