import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { achieved, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { isJsonObject } from '../../json-ld/json-value.ts'
import type { JsonObject, JsonValue } from '../../json-ld/json-value.ts'
import { pointerStep } from '../../json/pointer-step.ts'
import { digestOf, makeDisclosure, reservedNames } from './disclosure.ts'
import type { Disclosure, DisclosureHash } from './disclosure.ts'
import { sdJwtNameReserved, sdJwtPointerUnknown } from './sd-jwt-conditions.ts'

/** How things are concealed. */
export interface Concealment {
  readonly hash: DisclosureHash
  readonly salt: () => string
  readonly decoys: number
}

/** What is left to sign, and what was taken out of it. */
export interface Concealed {
  readonly payload: JsonObject
  readonly disclosures: readonly Disclosure[]
}

interface Concealing extends Concealment {
  readonly hidden: ReadonlySet<string>
  readonly found: Set<string>
  readonly disclosures: Disclosure[]
  objection?: Finding
}

/**
 * Replaces members and elements by digests (RFC 9901 sections 4.2.3 and 4.2.4), the innermost first, so that what stands inside of each other can
 * be disclosed step by step. Digests stand in order of their characters, which says nothing of the order of the members.
 */
export function conceal(claims: JsonObject, pointers: readonly string[], concealment: Concealment): Outcome<Concealed> {
  const state: Concealing = { ...concealment, hidden: new Set(pointers), found: new Set(), disclosures: [] }
  const payload = concealObject(claims, state, '')
  if (state.objection !== undefined) return refused(state.objection)
  const unknown = pointers.find((pointer) => !state.found.has(pointer))
  return unknown === undefined ? achieved({ payload, disclosures: state.disclosures }) : refused(findingAt(sdJwtPointerUnknown, unknown))
}

function concealValue(value: JsonValue, state: Concealing, pointer: string): JsonValue {
  if (typeof value !== 'object' || value === null) return value
  return isJsonObject(value) ? concealObject(value, state, pointer) : concealArray(value, state, pointer)
}

function concealObject(value: JsonObject, state: Concealing, pointer: string): JsonObject {
  const members: [string, JsonValue][] = []
  const digests: string[] = []
  for (const [name, member] of Object.entries(value)) {
    const at = pointer + pointerStep(name)
    if (reservedNames.includes(name)) state.objection ??= findingAt(sdJwtNameReserved, at)
    const inner = concealValue(member, state, at)
    if (state.hidden.has(at)) digests.push(hide(inner, state, { pointer: at, name }))
    else members.push([name, inner])
  }
  if (digests.length === 0) return Object.fromEntries(members)
  for (let count = 0; count < state.decoys; count += 1) digests.push(digestOf(state.salt(), state.hash))
  return Object.fromEntries([...members, ['_sd', digests.sort()]])
}

function concealArray(value: readonly JsonValue[], state: Concealing, pointer: string): JsonValue {
  return value.map((element, index) => {
    const at = `${pointer}/${String(index)}`
    const inner = concealValue(element, state, at)
    return state.hidden.has(at) ? { '...': hide(inner, state, { pointer: at }) } : inner
  })
}

function hide(value: JsonValue, state: Concealing, { pointer, name }: { readonly pointer: string; readonly name?: string }): string {
  const disclosure = makeDisclosure(value, { salt: state.salt(), hash: state.hash, ...(name === undefined ? {} : { name }) })
  state.found.add(pointer)
  state.disclosures.push(disclosure)
  return disclosure.digest
}
