import { isJsonObject, type JsonObject, type JsonValue } from '@customhouse/proofs/json-ld/json-value.ts'
import type { HandedIn } from '../../credentials/index.ts'

/** As deep as a presentation may hold presentations. */
const depthMax = 2
const tokenMax = 8 * 1024 * 1024

/**
 * The credentials in what was handed in: itself where it is one, those that it holds where it is a presentation, JSON or JWT. The presentation
 * is only what they came in: each credential stands for itself, and who presents it proves nothing about goods.
 */
export function credentialsWithin(handedIn: HandedIn, depth = 0): readonly HandedIn[] {
  const held = depth < depthMax ? heldBy(handedIn) : undefined
  return held === undefined ? [handedIn] : held.flatMap((one) => credentialsWithin(one, depth + 1))
}

/** What a presentation holds; undefined for what is none. */
function heldBy(handedIn: HandedIn): readonly HandedIn[] | undefined {
  const presentation = typeof handedIn === 'string' ? presentationOfToken(handedIn) : handedIn
  if (presentation === undefined || !isNamed(presentation, 'VerifiablePresentation')) return enveloped(handedIn)
  return listOf(presentation['verifiableCredential']).flatMap((one) => (typeof one === 'string' || isJsonObject(one) ? [one] : []))
}

/** An enveloped presentation is the token in its `data:` URI; an enveloped credential is read where it is verified. */
function enveloped(handedIn: HandedIn): readonly HandedIn[] | undefined {
  if (typeof handedIn === 'string' || !isNamed(handedIn, 'EnvelopedVerifiablePresentation')) return undefined
  const { id } = handedIn
  const token = typeof id === 'string' ? /^data:application\/(?:vp\+jwt|vp\+sd-jwt),([\w.~-]+)$/.exec(id)?.[1] : undefined
  return token === undefined ? undefined : [token]
}

/** What a JWT says, where that is a presentation (VC-JOSE of the data model 2.0, `vp` of VC-JWT 1.1); its signature is not asked. */
function presentationOfToken(token: string): JsonObject | undefined {
  const payload = token.length <= tokenMax ? /^[\w-]+\.([\w-]+)\.[\w-]*$/.exec(token)?.[1] : undefined
  const claims = payload === undefined ? undefined : parsed(Buffer.from(payload, 'base64url'))
  if (!isJsonObject(claims)) return undefined
  const { vp = claims } = claims
  return isJsonObject(vp) ? vp : undefined
}

function parsed(text: Buffer): unknown {
  // Only presentations are read here; the text of a credential is parsed once, where it is verified.
  if (!text.includes('VerifiablePresentation')) return undefined
  try {
    return JSON.parse(text.toString('utf8'))
  } catch {
    return undefined
  }
}

function isNamed({ type }: JsonObject, name: string): boolean {
  return listOf(type).includes(name)
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  if (value === undefined || value === null) return []
  return isList(value) ? value : [value]
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value)
}
