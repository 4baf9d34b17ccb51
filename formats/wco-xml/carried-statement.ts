import type { CanonicalClass } from '@customhouse/vocabulary/dictionary/canonical-document.ts'

/**
 * How an element that the published schemas have no place for travels as additional information (WCO 03A): StatementTypeCode CH1 with the
 * element id as StatementCode and `pointer=value` as StatementDescription; what does not fit follows in statements with CH2. A class
 * without members is its pointer alone. A backslash begins what would not survive: \n \r \t, \s for a space at an end, \\ and \uXXXX.
 */
export const carriedTypeCodes = { first: 'CH1', next: 'CH2' } as const

/** A leaf of a document by its JSON Pointer; without a value it is a class that has no members. */
export interface CarriedLeaf {
  readonly pointer: string
  readonly value: string | undefined
}

/** Characters that a description may have: an..512. */
const descriptionMax = 512

/** The statements, as classes of additional information, that carry a leaf of the element with an id. */
export function carryingStatements(id: string, { pointer, value }: CarriedLeaf): readonly CanonicalClass[] {
  const text = escaped(pointer).replaceAll('=', String.raw`\u003d`) + (value === undefined ? '' : `=${escaped(value)}`)
  return parts(text).map((part, index) => ({
    statementCode: id, statementDescription: part, statementTypeCode: index === 0 ? carriedTypeCodes.first : carriedTypeCodes.next,
  }))
}

/** The leaf that statements carry, given the descriptions of one with CH1 and those with CH2 after it; undefined where they are not of this form. */
export function carriedLeaf(descriptions: readonly string[]): CarriedLeaf | undefined {
  const text = descriptions.join('')
  const cut = text.indexOf('=')
  const pointer = unescaped(cut < 0 ? text : text.slice(0, cut))
  const value = cut < 0 ? undefined : unescaped(text.slice(cut + 1))
  return pointer === undefined || (cut >= 0 && value === undefined) ? undefined : { pointer, value }
}

// eslint-disable-next-line no-control-regex -- what XML cannot hold is what has to be escaped
const unsafe = /[\\\n\r\t\u0000-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const letters: ReadonlyMap<string, string> = new Map([['\\', '\\'], ['\n', 'n'], ['\r', 'r'], ['\t', 't']])
const meanings: ReadonlyMap<string, string> = new Map([['\\', '\\'], ['n', '\n'], ['r', '\r'], ['t', '\t'], ['s', ' ']])

function escaped(text: string): string {
  return text.replaceAll(unsafe, (unit) => `\\${letters.get(unit) ?? `u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`}`)
}

function unescaped(text: string): string | undefined {
  if (!/^(?:[^\\]|\\[\\nrts]|\\u[0-9a-f]{4})*$/s.test(text)) return undefined
  return text.replaceAll(/\\(?:u([0-9a-f]{4})|(.))/gs, (_, code: string | undefined, letter: string) =>
    code === undefined ? (meanings.get(letter) ?? '') : String.fromCharCode(Number.parseInt(code, 16)))
}

/** Cuts between characters and escapes, never inside, and leaves room for a space at either end that has to be escaped. */
function parts(text: string): readonly string[] {
  const found: string[] = []
  let part = ''
  for (const [piece] of text.matchAll(/\\u[0-9a-f]{4}|\\.|[\ud800-\udbff][\udc00-\udfff]|[^]/g)) {
    if (part.length + piece.length > descriptionMax - 2) {
      found.push(withSafeEnds(part))
      part = ''
    }
    part += piece
  }
  found.push(withSafeEnds(part))
  return found
}

function withSafeEnds(part: string): string {
  const start = part.startsWith(' ') ? `\\s${part.slice(1)}` : part
  return start.endsWith(' ') ? `${start.slice(0, -1)}\\s` : start
}
