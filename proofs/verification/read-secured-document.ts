import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { modelConditions } from '../credential-model/credential-conditions.ts'
import { isEnveloped, openEnvelope } from '../jose/enveloped.ts'
import { documentLimits, emptyMeasure, measureJson } from '../json/measure-json.ts'
import type { JsonMeasure } from '../json/measure-json.ts'
import { readJsonText, textOfBytes } from '../json/read-json.ts'
import type { JsonFault } from '../json/read-json.ts'
import { isJsonObject } from '../json-ld/json-value.ts'
import type { JsonObject } from '../json-ld/json-value.ts'
import { verificationConditions as conditions } from './verification-conditions.ts'

/** What was handed in, told apart by its form: JSON with proofs in it, a JSON Web Token, or an SD-JWT. Nothing is verified yet. */
export type SecuredDocument = { readonly kind: 'document'; readonly document: JsonObject; readonly hasInlineContext: boolean } | { readonly kind: 'jwt' | 'sd-jwt'; readonly token: string; readonly mediaType?: string }

/** As it came over the wire, or as JSON that was read already. */
export type SecuredInput = string | Uint8Array | JsonObject

/**
 * Reads what was handed in, within the limits: 1 MB, 100 levels, no member twice, UTF-8. An envelope (EnvelopedVerifiableCredential
 * or -Presentation) is opened. Never throws on what it reads.
 */
export function readSecuredDocument(input: SecuredInput): Outcome<SecuredDocument> {
  if (typeof input === 'string') return input.length > documentLimits.sizeMax ? against(conditions.tooLarge) : readText(input)
  if (input instanceof Uint8Array) return readBytes(input)
  const measure = emptyMeasure()
  const passed = measureJson(input, documentLimits, measure)
  if (passed !== undefined) return against(faultConditions[passed])
  return isJsonObject(input) ? readObject(input, measure) : against(modelConditions.notAnObject)
}

function readBytes(bytes: Uint8Array): Outcome<SecuredDocument> {
  if (bytes.length > documentLimits.sizeMax) return against(conditions.tooLarge)
  const text = textOfBytes(bytes)
  return text === undefined ? against(conditions.notJson) : readText(text)
}

function readText(text: string): Outcome<SecuredDocument> {
  const trimmed = text.trim()
  if (trimmed.startsWith('{')) return readDocument(trimmed)
  if (trimmed.startsWith('[')) return against(modelConditions.notAnObject)
  return readToken(trimmed)
}

function readToken(token: string): Outcome<SecuredDocument> {
  if (token.includes('~')) return achieved({ kind: 'sd-jwt', token })
  return tokenStart.test(token) ? achieved({ kind: 'jwt', token }) : against(conditions.formUnknown)
}

// Only what a token begins with: whether all of it is one is for its reader to say.
const tokenStart = /^[A-Za-z0-9_=+/-]{1,65536}\./

function readDocument(text: string): Outcome<SecuredDocument> {
  const read = readJsonText(text)
  if (read.fault !== undefined) return against(faultConditions[read.fault])
  return isJsonObject(read.value) ? readObject(read.value, read.measure) : against(conditions.notJson)
}

function readObject(document: JsonObject, { hasInlineContext }: JsonMeasure): Outcome<SecuredDocument> {
  if (!isEnveloped(document)) return achieved({ kind: 'document', document, hasInlineContext })
  const envelope = openEnvelope(document)
  if (!envelope.ok) return envelope
  const { mediaType, token } = envelope.value
  return achieved({ kind: mediaType.endsWith('sd-jwt') ? 'sd-jwt' : 'jwt', token, mediaType })
}

const faultConditions: Readonly<Record<JsonFault, Condition>> = { 'too-deep': conditions.tooDeep, 'too-large': conditions.tooLarge, 'too-many': conditions.tooMany, 'not-json': conditions.notJson, 'member-repeated': conditions.memberRepeated }

function against(condition: Condition): Outcome<SecuredDocument> {
  return refused(findingAt(condition, ''))
}
