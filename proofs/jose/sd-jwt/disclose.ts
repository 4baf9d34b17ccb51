import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { achieved, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { documentLimits } from '../../json/measure-json.ts'
import { pointerStep } from '../../json/pointer-step.ts'
import { isJsonObject } from '../../json-ld/json-value.ts'
import type { JsonObject, JsonValue } from '../../json-ld/json-value.ts'
import { josePayloadMalformed } from '../jose-conditions.ts'
import { hashAlgorithms, parseDisclosure } from './disclosure.ts'
import type { Disclosure, DisclosureHash } from './disclosure.ts'
import { sdJwtDigestMisplaced, sdJwtDigestRepeated, sdJwtDisclosureUnreferenced, sdJwtHashUnknown, sdJwtNameReserved, sdJwtNameTaken } from './sd-jwt-conditions.ts'

/** A disclosure and where it stands in the payload (JSON Pointer). */
export interface PlacedDisclosure {
  readonly pointer: string
  readonly disclosure: Disclosure
}

/** A payload with its digests replaced by what was disclosed. */
export interface DisclosedPayload {
  readonly payload: JsonObject
  readonly placed: readonly PlacedDisclosure[]
}

interface Disclosing {
  readonly byDigest: ReadonlyMap<string, Disclosure>
  readonly seen: Set<string>
  readonly placed: PlacedDisclosure[]
  objection?: Finding
}

interface Place {
  readonly pointer: string
  readonly level: number
}

/** The hash that `_sd_alg` names, sha-256 where there is none (RFC 9901 section 4.1.1). */
export function hashOf(payload: JsonObject): Outcome<DisclosureHash> {
  const name = payload['_sd_alg']
  if (name === undefined) return achieved('sha256')
  const hash = typeof name === 'string' ? hashAlgorithms.get(name) : undefined
  return hash === undefined ? refused(findingAt(sdJwtHashUnknown, '/_sd_alg')) : achieved(hash)
}

/**
 * Replaces the digests in a payload by what the disclosures say, and removes the digests of which there is no disclosure
 * (RFC 9901 section 7.1, step 3). Refused: reserved and repeated names, repeated digests, disclosures of the wrong kind or of no digest.
 */
export function disclose(payload: JsonObject, encoded: readonly string[]): Outcome<DisclosedPayload> {
  const hash = hashOf(payload)
  if (!hash.ok) return hash
  const byDigest = new Map<string, Disclosure>()
  for (const each of encoded) {
    const disclosure = parseDisclosure(each, hash.value)
    if (!disclosure.ok) return disclosure
    if (byDigest.has(disclosure.value.digest)) return refused(findingAt(sdJwtDigestRepeated, ''))
    byDigest.set(disclosure.value.digest, disclosure.value)
  }
  const state: Disclosing = { byDigest, seen: new Set(), placed: [] }
  const { _sd_alg, ...rest } = payload
  const disclosed = disclosedObject(rest, state, { pointer: '', level: 0 })
  if (state.objection !== undefined) return refused(state.objection)
  if (state.placed.length < byDigest.size) return refused(findingAt(sdJwtDisclosureUnreferenced, ''))
  return achieved({ payload: disclosed, placed: state.placed })
}

function disclosedValue(value: JsonValue, state: Disclosing, place: Place): JsonValue {
  if (typeof value !== 'object' || value === null) return value
  if (place.level >= documentLimits.levelsMax) {
    object(state, josePayloadMalformed, place.pointer)
    return null
  }
  return isJsonObject(value) ? disclosedObject(value, state, place) : disclosedArray(value, state, place)
}

function disclosedObject(value: JsonObject, state: Disclosing, { pointer, level }: Place): JsonObject {
  const members = new Map<string, JsonValue>()
  for (const [name, member] of Object.entries(value)) {
    if (name === '_sd') continue
    if (name === '...') object(state, sdJwtNameReserved, pointer)
    members.set(name, disclosedValue(member, state, { pointer: pointer + pointerStep(name), level: level + 1 }))
  }
  if (!Object.hasOwn(value, '_sd')) return Object.fromEntries(members)
  for (const disclosure of membersDisclosed(value['_sd'], state, pointer)) {
    const { name = '' } = disclosure
    const place = { pointer: pointer + pointerStep(name), level: level + 1 }
    if (members.has(name)) object(state, sdJwtNameTaken, place.pointer)
    state.placed.push({ pointer: place.pointer, disclosure })
    members.set(name, disclosedValue(disclosure.value, state, place))
  }
  return Object.fromEntries(members)
}

/** The disclosures of the digests in `_sd`. Digests without one are decoys or were held back: nobody can tell. */
function membersDisclosed(digests: JsonValue | undefined, state: Disclosing, pointer: string): Disclosure[] {
  const disclosures: Disclosure[] = []
  const listed: readonly JsonValue[] = Array.isArray(digests) ? digests : []
  if (!Array.isArray(digests) || !listed.every((each) => typeof each === 'string')) object(state, sdJwtDigestMisplaced, `${pointer}/_sd`)
  for (const digest of listed) {
    const disclosure = typeof digest === 'string' ? disclosureOf(digest, state, pointer) : undefined
    if (disclosure === undefined) continue
    if (disclosure.name === undefined) object(state, sdJwtDigestMisplaced, `${pointer}/_sd`)
    else disclosures.push(disclosure)
  }
  return disclosures
}

function disclosedArray(value: readonly JsonValue[], state: Disclosing, { pointer, level }: Place): readonly JsonValue[] {
  const elements: JsonValue[] = []
  for (const element of value) {
    const place = { pointer: `${pointer}/${String(elements.length)}`, level: level + 1 }
    const digest = elementDigest(element)
    if (digest === undefined) {
      elements.push(disclosedValue(element, state, place))
      continue
    }
    const disclosure = disclosureOf(digest, state, place.pointer)
    if (disclosure === undefined) continue
    if (disclosure.name !== undefined) object(state, sdJwtDigestMisplaced, place.pointer)
    state.placed.push({ pointer: place.pointer, disclosure })
    elements.push(disclosedValue(disclosure.value, state, place))
  }
  return elements
}

/** The digest in an element `{"...": digest}`, which has no other member (RFC 9901 section 4.2.4.2). */
function elementDigest(element: JsonValue): string | undefined {
  if (!isJsonObject(element) || !Object.hasOwn(element, '...') || Object.keys(element).length !== 1) return undefined
  const digest = element['...']
  return typeof digest === 'string' ? digest : undefined
}

function disclosureOf(digest: string, state: Disclosing, pointer: string): Disclosure | undefined {
  if (state.seen.has(digest)) {
    // Not followed again: disclosures that hold each other's digests twice would double with every level.
    object(state, sdJwtDigestRepeated, pointer)
    return undefined
  }
  state.seen.add(digest)
  return state.byDigest.get(digest)
}

/** The first objection is enough: it refuses the whole. */
function object(state: Disclosing, condition: Condition, pointer: string): void {
  state.objection ??= findingAt(condition, pointer)
}
