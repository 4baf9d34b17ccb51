import { hash as hashOnce } from 'node:crypto'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { readJsonText } from '../../json/read-json.ts'
import type { JsonValue } from '../../json-ld/json-value.ts'
import { decodeBase64urlText, encodeBase64url } from '../../keys/base64url.ts'
import { sdJwtDisclosureMalformed, sdJwtNameReserved } from './sd-jwt-conditions.ts'

/** The hash algorithms by their names in the IANA registry of named information (RFC 9901 section 4.1.1), and in node:crypto. */
export const hashAlgorithms: ReadonlyMap<string, DisclosureHash> = new Map([['sha-256', 'sha256'], ['sha-384', 'sha384'], ['sha-512', 'sha512']])

/** A hash algorithm by its name in node:crypto. */
export type DisclosureHash = 'sha256' | 'sha384' | 'sha512'

/** What a digest stands for: a member of an object by its name, or, without a name, an element of an array. */
export interface Disclosure {
  /** As sent, in base64url; what the digest is over. */
  readonly encoded: string
  readonly digest: string
  readonly salt: string
  readonly name?: string
  readonly value: JsonValue
}

/** The names that digests stand under, which no data can have. */
export const reservedNames: readonly string[] = ['_sd', '_sd_alg', '...']

/** The digest of a text of ASCII characters, in base64url (RFC 9901 section 4.2.3). */
export function digestOf(text: string, hash: DisclosureHash): string {
  return hashOnce(hash, text, 'base64url')
}

/** Reads a disclosure: `[salt, name, value]` for a member, `[salt, value]` for an element (RFC 9901 sections 4.2.1 and 4.2.2). */
export function parseDisclosure(encoded: string, hash: DisclosureHash): Outcome<Disclosure> {
  const text = decodeBase64urlText(encoded)
  const parts = text === undefined ? undefined : parseArray(text)
  if (parts === undefined) return refused(findingAt(sdJwtDisclosureMalformed, ''))
  const [salt, nameOrValue = null, value] = parts
  if (typeof salt !== 'string') return refused(findingAt(sdJwtDisclosureMalformed, ''))
  const digest = digestOf(encoded, hash)
  if (value === undefined) return achieved({ encoded, digest, salt, value: nameOrValue })
  if (typeof nameOrValue !== 'string') return refused(findingAt(sdJwtDisclosureMalformed, ''))
  return reservedNames.includes(nameOrValue) ? refused(findingAt(sdJwtNameReserved, '')) : achieved({ encoded, digest, salt, name: nameOrValue, value })
}

/** Makes a disclosure of a member (with a name) or an element (without). */
export function makeDisclosure(value: JsonValue, { salt, name, hash }: { readonly salt: string; readonly name?: string; readonly hash: DisclosureHash }): Disclosure {
  const encoded = encodeBase64url(Buffer.from(JSON.stringify(name === undefined ? [salt, value] : [salt, name, value])))
  return { encoded, digest: digestOf(encoded, hash), salt, value, ...(name === undefined ? {} : { name }) }
}

function parseArray(text: string): readonly JsonValue[] | undefined {
  const read = readJsonText(text)
  return read.fault === undefined && isArrayOfTwoOrThree(read.value) ? read.value : undefined
}

function isArrayOfTwoOrThree(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value) && (value.length === 2 || value.length === 3)
}
