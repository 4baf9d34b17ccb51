import { isUtf8 } from 'node:buffer'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { modelConditions } from '../credential-model/credential-conditions.ts'
import { openEnvelope } from '../jose/enveloped.ts'
import { isJsonObject } from '../json-ld/json-value.ts'
import type { JsonObject } from '../json-ld/json-value.ts'
import { typesOf } from '../credential-model/model-version.ts'
import { countWrittenMembers, documentSizeMax, measureDocument } from './document-limits.ts'
import type { LimitPassed } from './document-limits.ts'
import { verificationConditions as conditions } from './verification-conditions.ts'

/** What was handed in, told apart by its form: JSON with proofs in it, a JSON Web Token, or an SD-JWT. Nothing is verified yet. */
export type SecuredDocument = { readonly kind: 'document'; readonly document: JsonObject } | { readonly kind: 'jwt' | 'sd-jwt'; readonly token: string; readonly mediaType?: string }

/** As it came over the wire, or as JSON that was read already. */
export type SecuredInput = string | Uint8Array | JsonObject

/**
 * Reads what was handed in, within the limits: 1 MB, 100 levels, no member twice, UTF-8. An envelope (EnvelopedVerifiableCredential
 * or -Presentation) is opened. Never throws on what it reads.
 */
export function readSecuredDocument(input: SecuredInput): Outcome<SecuredDocument> {
  if (typeof input === 'string') return input.length > documentSizeMax ? against(conditions.tooLarge) : readText(input)
  if (input instanceof Uint8Array) return readBytes(input)
  const passed = measureDocument(input, { members: 0, characters: 0 })
  if (passed !== undefined) return against(limitConditions[passed])
  return isJsonObject(input) ? readObject(input) : against(modelConditions.notAnObject)
}

function readBytes(bytes: Uint8Array): Outcome<SecuredDocument> {
  if (bytes.length > documentSizeMax) return against(conditions.tooLarge)
  return isUtf8(bytes) ? readText(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')) : against(conditions.notJson)
}

function readText(text: string): Outcome<SecuredDocument> {
  const trimmed = text.trim()
  if (trimmed.startsWith('{')) return readJsonText(trimmed)
  if (trimmed.startsWith('[')) return against(modelConditions.notAnObject)
  return readToken(trimmed)
}

function readToken(token: string): Outcome<SecuredDocument> {
  if (token.includes('~')) return achieved({ kind: 'sd-jwt', token })
  return tokenStart.test(token) ? achieved({ kind: 'jwt', token }) : against(conditions.formUnknown)
}

// Only what a token begins with: whether all of it is one is for its reader to say.
const tokenStart = /^[A-Za-z0-9_=+/-]{1,65536}\./

function readJsonText(text: string): Outcome<SecuredDocument> {
  const document = parseJson(text)
  if (document === undefined) return against(conditions.notJson)
  const measure = { members: 0, characters: 0 }
  const passed = measureDocument(document, measure)
  if (passed !== undefined) return against(limitConditions[passed])
  if (measure.members !== countWrittenMembers(text)) return against(conditions.memberRepeated)
  return readObject(document)
}

function readObject(document: JsonObject): Outcome<SecuredDocument> {
  const types = typesOf(document)
  if (!types.includes('EnvelopedVerifiableCredential') && !types.includes('EnvelopedVerifiablePresentation')) return achieved({ kind: 'document', document })
  const envelope = openEnvelope(document)
  if (!envelope.ok) return envelope
  const { mediaType, token } = envelope.value
  return achieved({ kind: mediaType.endsWith('sd-jwt') ? 'sd-jwt' : 'jwt', token, mediaType })
}

function parseJson(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isJsonObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

const limitConditions: Readonly<Record<LimitPassed, Condition>> = { 'too-deep': conditions.tooDeep, 'too-large': conditions.tooLarge, 'not-json': conditions.notJson }

function against(condition: Condition): Outcome<SecuredDocument> {
  return refused(findingAt(condition, ''))
}
