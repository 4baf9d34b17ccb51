/** A DID taken apart. */
export interface Did {
  readonly did: string
  readonly method: string
  /** What follows `did:METHOD:`. */
  readonly identifier: string
}

/** A DID URL taken apart: the DID, and what points into or beside its document. */
export interface DidUrl extends Did {
  /** With its leading slash, or empty. */
  readonly path: string
  /** Without the question mark. */
  readonly query?: string
  /** Without the number sign. */
  readonly fragment?: string
}

/** How long a DID or DID URL may be: a bound of ours, far above any key that is used. The syntax itself knows none. */
export const didCharactersMax = 4096

const didPattern = /^did:([a-z\d]+):((?:[\w.:-]|%[\dA-Fa-f]{2})*(?:[\w.-]|%[\dA-Fa-f]{2}))$/
const pathPattern = /^(?:[\w.~!$&'()*+,;=:@/-]|%[\dA-Fa-f]{2})*$/
const queryPattern = /^(?:[\w.~!$&'()*+,;=:@/?-]|%[\dA-Fa-f]{2})*$/

/**
 * Reads a DID by the rules of its grammar (Decentralized Identifiers v1.0, section 3.1): the method's name in lower case, the
 * identifier in ASCII letters, digits, `.`, `-`, `_`, `:` and percent-encoded octets, not ending with a colon.
 * @returns undefined for anything else, DID URLs among them.
 */
export function parseDid(text: string): Did | undefined {
  if (text.length > didCharactersMax) return undefined
  const [, method, identifier] = didPattern.exec(text) ?? []
  return method === undefined || identifier === undefined ? undefined : { did: text, method, identifier }
}

/**
 * Reads a DID URL by the rules of its grammar (Decentralized Identifiers v1.0, section 3.2; RFC 3986, section 3.3 to 3.5).
 * @returns undefined for anything else; a bare DID is a DID URL.
 */
export function parseDidUrl(text: string): DidUrl | undefined {
  if (text.length > didCharactersMax) return undefined
  const [beforeFragment, fragment] = cut(text, '#')
  const [beforeQuery, query] = cut(beforeFragment, '?')
  const slash = beforeQuery.indexOf('/')
  const did = parseDid(slash < 0 ? beforeQuery : beforeQuery.slice(0, slash))
  const path = slash < 0 ? '' : beforeQuery.slice(slash)
  if (did === undefined || !pathPattern.test(path)) return undefined
  if (![query, fragment].every((part) => part === undefined || queryPattern.test(part))) return undefined
  return { ...did, path, ...(query === undefined ? {} : { query }), ...(fragment === undefined ? {} : { fragment }) }
}

/** The absolute form of a DID URL that a document may write relative to its own DID (section 3.2.2), such as `#key-1`. */
export function absoluteDidUrl(text: string, did: string): string {
  return text.startsWith('#') || text.startsWith('?') || text.startsWith('/') ? `${did}${text}` : text
}

function cut(text: string, mark: string): readonly [before: string, after: string | undefined] {
  const at = text.indexOf(mark)
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}
