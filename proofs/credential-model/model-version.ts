import { isJsonObject } from '../json-ld/json-value.ts'
import type { JsonObject, JsonValue } from '../json-ld/json-value.ts'
import { isJsonList } from '../json/json-list.ts'

/** The versions of the data model that are read. */
export type ModelVersion = '1.1' | '2.0'

/** The URL of the context that a document of each version begins with. */
export const modelContexts = { '1.1': 'https://www.w3.org/2018/credentials/v1', '2.0': 'https://www.w3.org/ns/credentials/v2' } as const satisfies Readonly<Record<ModelVersion, string>>

/** The version that a document says it follows, by the first of its contexts; undefined where it names neither. */
export function modelVersionOf(document: JsonObject): ModelVersion | undefined {
  const contexts = document['@context']
  const first = isJsonList(contexts) ? contexts[0] : contexts
  if (first === modelContexts['2.0']) return '2.0'
  return first === modelContexts['1.1'] ? '1.1' : undefined
}

/** The id of an issuer or a holder, stated as a URL or as an object with one. */
export function partyIdOf(party: JsonValue | undefined): string | undefined {
  if (typeof party === 'string') return party
  return isJsonObject(party) && typeof party.id === 'string' ? party.id : undefined
}

/** The types of a document, as far as they are texts. */
export function typesOf(document: JsonObject): readonly string[] {
  const { type } = document
  if (typeof type === 'string') return [type]
  return isJsonList(type) ? type.filter((each) => typeof each === 'string') : []
}
