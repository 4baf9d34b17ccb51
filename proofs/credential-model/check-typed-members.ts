import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { isJsonObject } from '../json-ld/json-value.ts'
import type { JsonObject, JsonValue } from '../json-ld/json-value.ts'
import { isAbsoluteUrl } from './absolute-url.ts'
import { modelConditions as conditions } from './credential-conditions.ts'
import { eachValue, isJsonList } from '../json/json-list.ts'
import type { ModelVersion } from './model-version.ts'

/** A member that holds one or more objects, each with a type, and with an id in those versions that need one. */
interface TypedMember {
  readonly wrong: Condition
  readonly typeMissing: Condition
  readonly idWrong: Condition
  readonly idRequired: readonly ModelVersion[]
}

const typedMembers: readonly (readonly [string, TypedMember])[] = [
  ['credentialStatus', { wrong: conditions.statusWrong, typeMissing: conditions.statusTypeMissing, idWrong: conditions.statusIdWrong, idRequired: ['1.1'] }],
  ['credentialSchema', { wrong: conditions.schemaWrong, typeMissing: conditions.schemaTypeMissing, idWrong: conditions.schemaIdWrong, idRequired: ['1.1', '2.0'] }],
  ['refreshService', { wrong: conditions.refreshServiceWrong, typeMissing: conditions.refreshServiceTypeMissing, idWrong: conditions.refreshServiceIdWrong, idRequired: ['1.1'] }],
  ['termsOfUse', { wrong: conditions.termsOfUseWrong, typeMissing: conditions.termsOfUseTypeMissing, idWrong: conditions.termsOfUseIdWrong, idRequired: [] }],
  ['evidence', { wrong: conditions.evidenceWrong, typeMissing: conditions.evidenceTypeMissing, idWrong: conditions.evidenceIdWrong, idRequired: [] }],
]

/** Checks status, schema, refresh service, terms of use and evidence: objects, each with a type, and an id where one is needed. */
export function checkTypedMembers(document: JsonObject, version: ModelVersion, findings: Finding[]): void {
  for (const [name, member] of typedMembers) {
    const value = document[name]
    if (value === undefined) continue
    const idRequired = member.idRequired.includes(version)
    for (const [entry, pointer] of eachValue(value, `/${name}`)) checkTyped(entry, { member, idRequired, pointer }, findings)
  }
}

function checkTyped(entry: JsonValue, { member, idRequired, pointer }: { member: TypedMember; idRequired: boolean; pointer: string }, findings: Finding[]): void {
  if (!isJsonObject(entry)) {
    findings.push(findingAt(member.wrong, pointer))
    return
  }
  if (!isType(entry.type)) findings.push(findingAt(member.typeMissing, `${pointer}/type`))
  const hasId = entry.id !== undefined
  if (hasId ? !isAbsoluteUrl(entry.id) : idRequired) findings.push(findingAt(member.idWrong, `${pointer}/id`))
}

function isType(type: JsonValue | undefined): boolean {
  if (isJsonList(type)) return type.length > 0 && type.every((each) => typeof each === 'string' && each !== '')
  return typeof type === 'string' && type !== ''
}
