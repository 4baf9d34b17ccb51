/** Keeps what was used lately, never more than a number of entries. */
export interface TwoGenerationCache<Value> {
  get(key: string): Value | undefined
  set(key: string, value: Value): void
  delete(key: string): void
}

/**
 * A bounded cache that costs one look-up when warm. Entries live in two generations of half the size each: when the young one is
 * full it becomes the old one, and what the old one held and nobody asked for since is forgotten.
 */
export function createTwoGenerationCache<Value>(entriesMax: number): TwoGenerationCache<Value> {
  const generationMax = Math.max(1, Math.floor(entriesMax / 2))
  let young = new Map<string, Value>()
  let old = new Map<string, Value>()
  const set = (key: string, value: Value): void => {
    if (young.size >= generationMax && !young.has(key)) {
      old = young
      young = new Map()
    }
    young.set(key, value)
  }
  return {
    get(key) {
      const warm = young.get(key)
      if (warm !== undefined) return warm
      const cooling = old.get(key)
      if (cooling !== undefined) set(key, cooling)
      return cooling
    },
    set,
    delete(key) {
      young.delete(key)
      old.delete(key)
    },
  }
}
