import { namesOf } from '@customhouse/vocabulary/finding/json-pointer.ts'
import { isJsonObject, type JsonObject, type JsonValue } from '@customhouse/proofs/json-ld/json-value.ts'

/** Elements by name are read no further than this: a certificate has a dozen. */
const elementsMax = 200

/** What stands at a JSON Pointer into the credential, beneath its subject; undefined where nothing does. */
export function statedAt(subject: JsonObject, pointer: string): JsonValue | undefined {
  let value: JsonValue | undefined = subject
  for (const name of namesOf(pointer.replace(/^\/credentialSubject(?:\/\d+(?=\/|$))?/, ''))) value = memberOf(value, name)
  return value
}

/** The text of a member, or of a member of a member; undefined for blanks and everything else. */
export function textAt(subject: JsonObject, ...members: readonly string[]): string | undefined {
  let value: JsonValue | undefined = subject
  for (const member of members) value = memberOf(value, member)
  return textOf(value)
}

/** Key data elements as credentials write them, name and value, by name in small letters. `N/A` says nothing; of a name twice the first counts. */
export function keyDataStated(...holders: readonly (JsonValue | undefined)[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const holder of holders) {
    for (const element of listOf(memberOf(holder, 'additionalData'))) {
      const [name, value] = [textOf(memberOf(element, 'name')), textOf(memberOf(element, 'value'))]
      if (name !== undefined && value !== undefined && value !== 'N/A' && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), value)
    }
  }
  return found
}

/** A record without the members that are undefined. */
export function withoutGaps(record: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).filter((each): each is [string, string] => each[1] !== undefined))
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return isList(value) ? value.slice(0, elementsMax) : value === undefined ? [] : [value]
}

function memberOf(value: JsonValue | undefined, member: string): JsonValue | undefined {
  if (isList(value)) return /^\d{1,6}$/.test(member) ? value[Number(member)] : undefined
  return isJsonObject(value) && Object.hasOwn(value, member) ? value[member] : undefined
}

function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value)
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' && value.trim() !== '' && value.length <= 2000 ? value.trim() : undefined
}
