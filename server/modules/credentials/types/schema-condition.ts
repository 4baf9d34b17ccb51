import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { ErrorObject } from 'ajv'
import { credentialTypeConditions as conditions } from './credential-type-conditions.ts'

const byKeyword: ReadonlyMap<string, Condition> = new Map([
  ['required', conditions.memberMissing],
  ['contains', conditions.classMissing],
  ['enum', conditions.notListed],
  ['const', conditions.notListed],
  ['pattern', conditions.notInForm],
  ['minLength', conditions.notInForm],
  ['maxLength', conditions.notInForm],
  ['minimum', conditions.outOfRange],
  ['maximum', conditions.outOfRange],
  ['exclusiveMinimum', conditions.outOfRange],
  ['minItems', conditions.listTooShort],
  ['maxItems', conditions.listTooLong],
  ['anyOf', conditions.notThis],
  ['oneOf', conditions.notThis],
])

const byKind: ReadonlyMap<string, Condition> = new Map([
  ['string', conditions.notText],
  ['number', conditions.notNumber],
  ['integer', conditions.notNumber],
  ['boolean', conditions.notTruth],
  ['array', conditions.notList],
  ['object', conditions.notObject],
])

const byForm: ReadonlyMap<string, Condition> = new Map([
  ['date', conditions.notDate],
  ['date-time', conditions.notMoment],
  ['uri', conditions.notAddress],
])

/** What a fault that the schema found is called. */
export function schemaConditionOf({ keyword, params }: ErrorObject): Condition {
  if (keyword === 'type') return byKind.get(String(params['type'])) ?? conditions.notThis
  if (keyword === 'format') return byForm.get(String(params['format'])) ?? conditions.notInForm
  return byKeyword.get(keyword) ?? conditions.otherwiseWrong
}
