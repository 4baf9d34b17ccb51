import type { JsonObject } from '../json-ld/json-value.ts'

/**
 * Whether JSON text names a member twice in one object, which JSON.parse hides by keeping the last (RFC 8259 section 4).
 * `parsed` is what JSON.parse made of the text.
 */
export function hasDuplicateMember(text: string, parsed: JsonObject): boolean {
  // What writes back to the same text has lost no member.
  if (JSON.stringify(parsed) === text) return false
  const open: (Set<string> | undefined)[] = []
  let last: string | undefined
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:]/g)) {
    if (token === '{') open.push(new Set())
    else if (token === '[') open.push(undefined)
    else if (token === '}' || token === ']') open.pop()
    else if (token !== ':') last = token
    else if (isRepeated(open.at(-1), last)) return true
  }
  return false
}

function isRepeated(names: Set<string> | undefined, token: string | undefined): boolean {
  if (names === undefined || token === undefined) return false
  // The same name can be spelled with escapes.
  const name: unknown = JSON.parse(token)
  if (typeof name !== 'string') return false
  if (names.has(name)) return true
  names.add(name)
  return false
}
