/** The names that a JSON Pointer (RFC 6901) leads through; none for the whole document. */
export function namesOf(pointer: string): readonly string[] {
  return pointer.split('/').slice(1).map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/**
 * What stands at a JSON Pointer (RFC 6901) in a document; undefined where nothing does. It sees a document's own members alone, whatever a
 * hostile pointer names, and lists by index.
 */
export function valueAt(document: unknown, pointer: string): unknown {
  let place: unknown = document
  for (const name of namesOf(pointer)) {
    if (typeof place !== 'object' || place === null) return undefined
    if (Array.isArray(place) && !/^(?:0|[1-9]\d{0,8})$/.test(name)) return undefined
    if (!Object.hasOwn(place, name)) return undefined
    place = Reflect.get(place, name)
  }
  return place
}

/** Whether a JSON Pointer (RFC 6901) names a place in a document of JSON, in which nothing is undefined. */
export function hasPlace(document: unknown, pointer: string): boolean {
  return valueAt(document, pointer) !== undefined
}
