import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { eachValue } from '../json/json-list.ts'
import { hasDigests, readResourceDigests } from '../credential-model/resource-digest.ts'
import { isJsonObject } from '../json-ld/json-value.ts'
import type { JsonObject } from '../json-ld/json-value.ts'
import type { KnownSchema, SchemaLibrary } from './schema-library.ts'
import { verificationConditions as conditions } from './verification-conditions.ts'

/** More than a credential needs; each costs a walk over it, the same one only once. */
const schemasMax = 16
// A JsonSchemaCredential wraps a schema in a credential; whoever loads the schema under its id has verified that credential.
const checkedTypes = new Set<unknown>(['JsonSchema', 'JsonSchemaCredential'])

/**
 * Checks a credential against each credentialSchema that is known beforehand. One that is not known is never fetched, and never taken
 * from a credential: it is a warning that nothing was checked.
 */
export function checkSchemas(credential: JsonObject, schemas: SchemaLibrary): readonly Finding[] {
  if (credential.credentialSchema === undefined) return []
  const entries = eachValue(credential.credentialSchema, '/credentialSchema')
  if (entries.length > schemasMax) return [findingAt(conditions.schemasTooMany, '/credentialSchema')]
  const checked = new Set<KnownSchema>()
  return entries.flatMap(([entry, pointer]) => (isJsonObject(entry) ? checkSchema(credential, { entry, pointer, schemas, checked }) : []))
}

interface Around {
  readonly entry: JsonObject
  readonly pointer: string
  readonly schemas: SchemaLibrary
  /** Those that the credential was checked against already. */
  readonly checked: Set<KnownSchema>
}

function checkSchema(credential: JsonObject, { entry, pointer, schemas, checked }: Around): readonly Finding[] {
  if (!checkedTypes.has(entry.type)) return [findingAt(conditions.schemaUnsupported, `${pointer}/type`)]
  const known = typeof entry.id === 'string' ? schemas.find(entry.id) : undefined
  if (known === undefined) return [findingAt(conditions.schemaUnavailable, `${pointer}/id`)]
  const digests = readResourceDigests(entry)
  const isAltered = digests === undefined || (known.bytes !== undefined && !hasDigests(known.bytes, digests))
  if (isAltered) return [findingAt(conditions.schemaAltered, pointer)]
  if (checked.has(known)) return []
  checked.add(known)
  return known.check(credential)
}
