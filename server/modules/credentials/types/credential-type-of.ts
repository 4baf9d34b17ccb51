import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import type { CredentialType } from './credential-type.ts'
import { at, each, wholeOf } from './parts/passage.ts'
import { credentialTypes } from './registry.ts'

const byName: ReadonlyMap<unknown, CredentialType> = new Map(credentialTypes.map((type) => [type.name, type]))

/**
 * The type that a credential names: the first in its list that Customhouse knows, unless another that it names refines that one; undefined
 * where it knows none.
 */
export function credentialTypeOf(credential: JsonObject): CredentialType | undefined {
  const names = each(at(wholeOf(credential), 'type')).map(({ value }) => value)
  const named = names.flatMap((name) => byName.get(name) ?? [])
  const refined = new Set(named.map(({ refines }) => refines))
  return named.find(({ name }) => !refined.has(name))
}
