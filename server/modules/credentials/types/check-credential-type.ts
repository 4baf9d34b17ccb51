import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { findingAt, type Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { ErrorObject } from 'ajv'
import type { TSchema } from 'typebox'
import { schemaConditionOf } from './schema-condition.ts'
import { credentialTypeConditions as conditions } from './credential-type-conditions.ts'
import type { CredentialType } from './credential-type.ts'
import { at, each, labelOf, wholeOf, type Passage } from './parts/passage.ts'
import { hasMoreValuesThan, hasTooManyValues } from './parts/value-count.ts'
import { compiledSchema } from './compiled-schema.ts'

/** More faults than this are not told one by one: nobody reads them, and a hostile document could be all faults. */
const toldMax = 200

/** Of a document with more values than this the first fault alone is told, of its frame and of each subject. */
const thoroughMax = 3000

/**
 * Whether a credential is what its type says: every fault, with the place in the credential (JSON Pointer). Takes the type for given and
 * does not look at what the data model itself asks. Never throws.
 */
export function checkCredentialType(type: CredentialType, credential: JsonObject): readonly Finding[] {
  if (hasTooManyValues(credential)) return [toldBy(type, conditions.tooLarge, '')]
  const whole = wholeOf(credential)
  const objections: (readonly [Condition, string])[] = []
  if (!each(at(whole, 'type')).some((name) => labelOf(name) === type.name)) objections.push([conditions.notNamed, '/type'])
  const named = new Set(each(at(whole, '@context')).map(({ value }) => value))
  if (!type.contexts.every((context) => named.has(context))) objections.push([conditions.contextMissing, '/@context'])
  const subjects = each(at(whole, 'credentialSubject'))
  if (subjects.length === 0) objections.push([conditions.memberMissing, '/credentialSubject'])
  const thoroughly = !hasMoreValuesThan(thoroughMax, credential)
  const faults: readonly (readonly [Condition, string])[] = [
    ...(type.frame === undefined ? [] : faultsOf(type.frame, { value: inSecondModel(credential), pointer: '' }, thoroughly)),
    ...subjects.flatMap((subject) => faultsOf(type.subject, subject, thoroughly)),
  ]
  const more: typeof faults = thoroughly || faults.length === 0 ? [] : [[conditions.moreFaults, '']]
  return told([...objections, ...faults, ...more]).map(([condition, pointer]) => toldBy(type, condition, pointer))
}

function toldBy(type: CredentialType, condition: Condition, pointer: string): Finding {
  return { ...findingAt(condition, pointer), authority: type.source }
}

function faultsOf(schema: TSchema, { value, pointer }: Passage, thoroughly: boolean): readonly (readonly [Condition, string])[] {
  const validate = compiledSchema(schema, thoroughly ? 'every' : 'first')
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
