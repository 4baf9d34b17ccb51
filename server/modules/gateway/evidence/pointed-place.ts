/**
 * Whether a JSON Pointer (RFC 6901) names a place in a document. It sees a document's own members alone, whatever a hostile pointer
 * names, and lists by index.
 */
export function hasPlace(document: unknown, pointer: string): boolean {
  let place: unknown = document
  for (const name of namesOf(pointer)) {
    if (typeof place !== 'object' || place === null) return false
    if (Array.isArray(place) && !/^(?:0|[1-9]\d{0,8})$/.test(name)) return false
    if (!Object.hasOwn(place, name)) return false
    place = Reflect.get(place, name)
  }
  return true
}

/** The names that a JSON Pointer leads through; none for the whole document. */
export function namesOf(pointer: string): readonly string[] {
  return pointer.split('/').slice(1).map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
}
