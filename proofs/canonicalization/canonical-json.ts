/**
 * Writes JSON data in its one canonical form, the JSON Canonicalization Scheme (RFC 8785): no white space, members ordered by
 * the UTF-16 code units of their names, numbers and strings as ECMAScript writes them. Members whose value is undefined are
 * left out, as JSON.stringify does, so that data hashes alike before and after it is stored.
 *
 * ```ts
 * canonicalJson({ b: 1.50, a: ['é'] }) // {"a":["é"],"b":1.5}
 * ```
 * @throws TypeError for what JSON cannot hold: numbers that are not finite, lone surrogates, functions, bigints.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return canonicalString(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (typeof value === 'boolean' || value === null) return String(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object') return canonicalObject(value)
  throw new TypeError(`Cannot write canonical JSON: a value is ${typeof value === 'number' ? 'not a finite number' : `a ${typeof value}`}`)
}

function canonicalObject(value: object): string {
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  members.sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${members.map(([name, member]) => `${canonicalString(name)}:${canonicalJson(member)}`).join(',')}}`
}

function canonicalString(text: string): string {
  if (/\p{Cs}/u.test(text)) throw new TypeError('Cannot write canonical JSON: a string holds a lone surrogate')
  return JSON.stringify(text)
}
