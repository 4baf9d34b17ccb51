import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import type { CredentialType } from './credential-type.ts'
import { at, each, wholeOf } from './parts/passage.ts'
import { credentialTypes } from './registry.ts'

const byName: ReadonlyMap<unknown, CredentialType> = new Map(credentialTypes.map((type) => [type.name, type]))

/** The type that a credential names: the first in its list that Customhouse knows; undefined where it knows none. */
export function credentialTypeOf(credential: JsonObject): CredentialType | undefined {
  for (const { value } of each(at(wholeOf(credential), 'type'))) {
    const type = byName.get(value)
    if (type !== undefined) return type
  }
  return undefined
}
