import type { JsonObject, JsonValue } from '@customhouse/proofs/json-ld/json-value.ts'
import { findingAt, type Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { ErrorObject } from 'ajv'
import { schemaConditionOf } from './schema-condition.ts'
import { credentialTypeConditions as conditions } from './credential-type-conditions.ts'
import type { CredentialType } from './credential-type.ts'
import { at, each, labelOf, wholeOf } from './parts/passage.ts'
import { compiledSchema } from './compiled-schema.ts'

/** More faults than this are not told one by one: nobody reads them, and a hostile document could be all faults. */
const toldMax = 200

/**
 * Whether a credential is what its type says: every fault, with the place in the credential (JSON Pointer). Takes the type for given and
 * does not look at what the data model itself asks. Never throws.
 */
export function checkCredentialType(type: CredentialType, credential: JsonObject): readonly Finding[] {
  const whole = wholeOf(credential)
  const objections: (readonly [Condition, string])[] = []
  if (!each(at(whole, 'type')).some((name) => labelOf(name) === type.name)) objections.push([conditions.notNamed, '/type'])
  const named = new Set(each(at(whole, '@context')).map(({ value }) => value))
  if (!type.contexts.every((context) => named.has(context))) objections.push([conditions.contextMissing, '/@context'])
  const subjects = each(at(whole, 'credentialSubject'))
  if (subjects.length === 0) objections.push([conditions.memberMissing, '/credentialSubject'])
  const faults = [
    ...(type.frame === undefined ? [] : faultsOf(compiledSchema(type.frame), inSecondModel(credential), '')),
    ...subjects.flatMap(({ value, pointer }) => faultsOf(compiledSchema(type.subject), value, pointer)),
  ]
  return told([...objections, ...faults]).map(([condition, pointer]) => ({ ...findingAt(condition, pointer), authority: type.source }))
}

function faultsOf(validate: ReturnType<typeof compiledSchema>, value: JsonValue | undefined, pointer: string): readonly (readonly [Condition, string])[] {
  if (validate(value)) return []
  return (validate.errors ?? []).filter(isOfItsOwn).map((error) => [schemaConditionOf(error), `${pointer}${placeOf(error)}`])
}

/** Why none of a `contains` or an `anyOf` fits is no fault of its own: that nothing fits is told. Nor is an `if`: what follows from it is told. */
function isOfItsOwn({ keyword, schemaPath }: ErrorObject): boolean {
  return keyword !== 'if' && !/\/(?:contains|anyOf\/\d+|oneOf\/\d+)\//.test(schemaPath)
}

/** Where it is wrong; a missing member is told at its own place. */
function placeOf({ keyword, instancePath, params }: ErrorObject): string {
  const missing: unknown = keyword === 'required' ? params['missingProperty'] : undefined
  return typeof missing === 'string' ? at({ value: undefined, pointer: instancePath }, missing).pointer : instancePath
}

function told(faults: readonly (readonly [Condition, string])[]): readonly (readonly [Condition, string])[] {
  return faults.length <= toldMax ? faults : [...faults.slice(0, toldMax), [conditions.moreFaults, '']]
}

/** The credential with its validity in the words of the VC Data Model 2.0, where it is of 1.1. */
function inSecondModel(credential: JsonObject): JsonObject {
  const { issuanceDate, expirationDate } = credential
  return {
    ...(issuanceDate === undefined ? {} : { validFrom: issuanceDate }),
    ...(expirationDate === undefined ? {} : { validUntil: expirationDate }),
    ...credential,
  }
}
