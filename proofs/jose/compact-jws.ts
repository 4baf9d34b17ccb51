import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { documentLimits } from '../json/measure-json.ts'
import { readJsonText } from '../json/read-json.ts'
import { isJsonObject } from '../json-ld/json-value.ts'
import type { JsonObject, JsonValue } from '../json-ld/json-value.ts'
import { decodeBase64url, decodeBase64urlText } from '../keys/base64url.ts'
import type { KeyType } from '../keys/verification-key.ts'
import { joseAlgorithmRefused, joseCriticalUnknown, joseEncodingWrong, joseHeaderDuplicate, joseHeaderMalformed, joseKeyIdMalformed, josePayloadDuplicate, josePayloadMalformed, joseTooLong, joseTypeWrong } from './jose-conditions.ts'

/** No token may be longer, in characters. */
export const tokenLengthMax = 1_048_576

/** Nor any header: certificates are not read from it, so that it can be short. */
const headerLimits = { ...documentLimits, sizeMax: 16_384 }

/** The algorithms that are accepted, and the one type of key that each goes with. There is no other: RFC 8725 section 3.1. */
export const algorithms: ReadonlyMap<string, KeyType> = new Map<string, KeyType>([['EdDSA', 'Ed25519'], ['Ed25519', 'Ed25519'], ['ES256', 'P-256'], ['ES384', 'P-384']])

/** A protected header with what was checked of it. Members that carry or fetch keys (jwk, jku, x5u, x5c) are never looked at. */
export interface JoseHeader {
  readonly alg: string
  readonly keyType: KeyType
  readonly kid?: string
  /** In small letters, without `application/`. */
  readonly typ?: string
  /** All members as sent. */
  readonly members: JsonObject
}

/** A token taken apart. Nothing in it is verified yet. */
export interface CompactJws {
  readonly header: JoseHeader
  readonly payload: JsonObject
  /** What the signature is over: header, dot, payload as sent, all of it ASCII. */
  readonly signingInput: string
  readonly signature: Uint8Array
}

/**
 * Takes apart a JSON Web Signature in compact serialization (RFC 7515 section 3.1) whose payload is a JSON object, strictly: one
 * spelling only, one of the accepted algorithms, no critical extensions, no member twice in the header or the payload.
 */
export function parseCompactJws(token: string): Outcome<CompactJws> {
  if (token.length > tokenLengthMax) return refused(findingAt(joseTooLong, ''))
  const first = token.indexOf('.')
  const second = token.indexOf('.', first + 1)
  if (first < 1 || second < 0) return refused(findingAt(joseEncodingWrong, ''))
  // A third dot is no character of base64url, and so is refused with the signature.
  const signature = decodeBase64url(token.slice(second + 1))
  if (signature === undefined) return refused(findingAt(joseEncodingWrong, ''))
  const header = readHeader(token.slice(0, first))
  if (!header.ok) return header
  const payload = readPayload(token.slice(first + 1, second))
  return payload.ok ? achieved({ header: header.value, payload: payload.value, signingInput: token.slice(0, second), signature }) : payload
}

function readPayload(encoded: string): Outcome<JsonObject> {
  const text = decodeBase64urlText(encoded)
  if (text === undefined) return refused(findingAt(joseEncodingWrong, ''))
  const read = readJsonText(text)
  if (read.fault === 'member-repeated') return refused(findingAt(josePayloadDuplicate, ''))
  return read.fault === undefined && isJsonObject(read.value) ? achieved(read.value) : refused(findingAt(josePayloadMalformed, ''))
}

function readHeader(encoded: string): Outcome<JoseHeader> {
  const text = decodeBase64urlText(encoded)
  if (text === undefined) return refused(findingAt(joseEncodingWrong, ''))
  const read = readJsonText(text, headerLimits)
  if (read.fault === 'member-repeated') return refused(findingAt(joseHeaderDuplicate, ''))
  if (read.fault !== undefined || !isJsonObject(read.value)) return refused(findingAt(joseHeaderMalformed, ''))
  const header = checkedHeader(read.value)
  return 'code' in header ? refused(findingAt(header, '')) : achieved(header)
}

function checkedHeader(members: JsonObject): JoseHeader | Condition {
  const { alg, kid, typ } = members
  const keyType = typeof alg === 'string' ? algorithms.get(alg) : undefined
  if (typeof alg !== 'string' || keyType === undefined) return joseAlgorithmRefused
  // No extension is understood, so that none can be critical; unencoded payloads (RFC 7797) are such an extension.
  if (Object.hasOwn(members, 'crit') || Object.hasOwn(members, 'b64')) return joseCriticalUnknown
  if (!isTextOrAbsent(typ)) return joseTypeWrong
  if (!isTextOrAbsent(kid)) return joseKeyIdMalformed
  return { alg, keyType, members, ...(kid === undefined ? {} : { kid }), ...(typ === undefined ? {} : { typ: typ.toLowerCase().replace(/^application\//, '') }) }
}

function isTextOrAbsent(value: JsonValue | undefined): value is string | undefined {
  return value === undefined || typeof value === 'string'
}
