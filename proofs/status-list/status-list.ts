import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { readDateTime } from '../credential-model/date-time-stamp.ts'
import { isJsonList } from '../json/json-list.ts'
import { partyIdOf, typesOf } from '../credential-model/model-version.ts'
import { isJsonObject } from '../json-ld/json-value.ts'
import type { JsonObject, JsonValue } from '../json-ld/json-value.ts'
import { decodeBitString } from './bit-string.ts'
import { statusConditions as conditions } from './status-conditions.ts'

/** A status list, read and expanded. */
export interface StatusList {
  readonly url: string
  readonly issuer: string
  readonly purposes: readonly string[]
  readonly bits: Uint8Array
  /** How long it may be kept, in milliseconds. */
  readonly ttlMilliseconds: number
  /** When its credential ends, in milliseconds since 1970. */
  readonly validUntil?: number
}

/** Where lists come from: at once where they are kept warm. */
export interface StatusLists {
  find(url: string): Outcome<StatusList> | Promise<Outcome<StatusList>>
}

/** How long a list may be kept that says nothing of it (Bitstring Status List v1.0, section 2.2). */
export const ttlDefaultMilliseconds = 300_000

const subjectTypes = new Map([['BitstringStatusListCredential', 'BitstringStatusList'], ['StatusList2021Credential', 'StatusList2021']])

/**
 * Reads a status list credential (Bitstring Status List v1.0, section 2.2; StatusList2021 as well). That it is verified and in force
 * is for the caller to see to beforehand. An id, where it has one, must be the URL that was asked for. Places are those in the list credential.
 */
export function readStatusList(credential: JsonObject, url: string): Outcome<StatusList> {
  const type = typesOf(credential).find((each) => subjectTypes.has(each))
  const { credentialSubject: subject } = credential
  const issuer = partyIdOf(credential.issuer)
  if (type === undefined || issuer === undefined || !isJsonObject(subject)) return against(conditions.listTypeWrong, '/type')
  if (subject.type !== subjectTypes.get(type)) return against(conditions.listTypeWrong, '/credentialSubject/type')
  if (credential.id !== undefined && credential.id !== url) return against(conditions.listIdWrong, '/id')
  return readSubject(subject, { url, issuer, isOlder: type === 'StatusList2021Credential', credential })
}

function readSubject(subject: JsonObject, { url, issuer, isOlder, credential }: { url: string; issuer: string; isOlder: boolean; credential: JsonObject }): Outcome<StatusList> {
  const purposes = readPurposes(subject.statusPurpose)
  if (purposes === undefined) return against(conditions.listPurposeWrong, '/credentialSubject/statusPurpose')
  const { ttl = ttlDefaultMilliseconds, encodedList } = subject
  if (!isWholeNumber(ttl)) return against(conditions.listTtlWrong, '/credentialSubject/ttl')
  if (typeof encodedList !== 'string') return against(conditions.listEncodingWrong, '/credentialSubject/encodedList')
  const bits = decodeBitString(encodedList, { withoutHeader: isOlder })
  if (!bits.ok) return bits
  const end = readDateTime(credential.validUntil ?? credential.expirationDate)
  return achieved({ url, issuer, purposes, bits: bits.value, ttlMilliseconds: ttl, ...(end === undefined ? {} : { validUntil: end.milliseconds }) })
}

function readPurposes(value: JsonValue | undefined): readonly string[] | undefined {
  const purposes: readonly JsonValue[] = isJsonList(value) ? value : [value ?? null]
  const texts = purposes.filter((purpose) => typeof purpose === 'string')
  return texts.length > 0 && texts.length === purposes.length ? texts : undefined
}

function isWholeNumber(value: JsonValue): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function against(condition: Condition, pointer: string): Outcome<StatusList> {
  return refused(findingAt(condition, pointer))
}
