import { isJsonObject } from '../json-ld/json-value.ts'
import type { JsonObject, JsonValue } from '../json-ld/json-value.ts'
import { typesOf } from './model-version.ts'

/** Whether a document wraps a secured credential (W3C Verifiable Credentials Data Model v2.0, section 4.13.1). */
export function isEnvelopedCredential(document: JsonValue): document is JsonObject {
  return isJsonObject(document) && typesOf(document).includes('EnvelopedVerifiableCredential')
}

/** Whether a document wraps a secured presentation (section 4.13.2). */
export function isEnvelopedPresentation(document: JsonValue): document is JsonObject {
  return isJsonObject(document) && typesOf(document).includes('EnvelopedVerifiablePresentation')
}
