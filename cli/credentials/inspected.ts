import { canonicalQuads } from '@customhouse/proofs/canonicalization/canonical-quads.ts'
import { parseCompactJws, type CompactJws } from '@customhouse/proofs/jose/compact-jws.ts'
import { disclose } from '@customhouse/proofs/jose/sd-jwt/disclose.ts'
import { parseSdJwt } from '@customhouse/proofs/jose/sd-jwt/parse-sd-jwt.ts'
import type { ContextLibrary } from '@customhouse/proofs/json-ld/context-library.ts'
import { isJsonObject, type JsonObject, type JsonValue } from '@customhouse/proofs/json-ld/json-value.ts'
import type { SecuredDocument } from '@customhouse/proofs/verification/read-secured-document.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { achieved, type Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { isPresentation } from '@customhouse/proofs/verification/is-presentation.ts'

/** What is in a credential or a presentation, as it says itself. Nothing of it is verified. */
export interface Inspected {
  readonly form: string
  readonly kind: 'credential' | 'presentation'
  /** The envelope's media type, where it came in one. */
  readonly envelope?: string
  /** Of a token. */
  readonly header?: JsonObject
  /** In clear, with what is disclosed, without proofs. */
  readonly content: JsonObject
  /** What proofs in JSON say of themselves. */
  readonly proofs: readonly JsonValue[]
  /** Of an SD-JWT: where what is disclosed stands, how many digests are of what is not (or of nothing), whether its holder signed. */
  readonly disclosed?: readonly string[]
  readonly hidden?: number
  readonly isBound?: boolean
}

/** Takes a document apart without judging it. */
export function inspect(secured: SecuredDocument): Outcome<Inspected> {
  const kind = isPresentation(secured) ? 'presentation' : 'credential'
  if (secured.kind === 'document') return achieved(inspectDocument(secured.document, kind))
  const envelope = secured.mediaType === undefined ? {} : { envelope: secured.mediaType }
  const inspected = secured.kind === 'sd-jwt' ? inspectSdJwt(secured.token) : inspectToken(secured.token, kind)
  return inspected.ok ? achieved({ ...inspected.value, ...envelope }) : inspected
}

function inspectDocument(document: JsonObject, kind: Inspected['kind']): Inspected {
  const { proof, ...content } = document
  const proofs = proof === undefined ? [] : isList(proof) ? proof : [proof]
  return { form: proofs.length === 0 ? 'JSON without a proof' : 'JSON with Data Integrity proofs', kind, content, proofs }
}

function inspectToken(token: string, kind: Inspected['kind']): Outcome<Inspected> {
  const jws = parseCompactJws(token)
  if (!jws.ok) return jws
  const { header, payload } = jws.value
  const claim = kind === 'presentation' ? payload.vp : payload.vc
  const form = claim === undefined ? `JWT of the data model 2.0 (${header.typ ?? 'without typ'})` : 'JWT of the data model 1.1'
  return achieved({ form, kind, header: header.members, content: isJsonObject(claim) ? { ...claim, ...withoutClaim(payload) } : payload, proofs: [] })
}

function withoutClaim({ vc: _vc, vp: _vp, ...rest }: JsonObject): JsonObject {
  return rest
}

function inspectSdJwt(token: string): Outcome<Inspected> {
  const parsed = parseSdJwt(token)
  if (!parsed.ok) return parsed
  const jws = parseCompactJws(parsed.value.issued)
  if (!jws.ok) return jws
  const disclosed = disclose(jws.value.payload, parsed.value.disclosures)
  if (!disclosed.ok) return disclosed
  const { payload, placed } = disclosed.value
  const digests = [jws.value.payload, ...placed.map(({ disclosure }) => disclosure.value)].reduce((sum: number, value) => sum + digestsIn(value), 0)
  return achieved({
    form: formOf(jws.value), kind: 'credential', header: jws.value.header.members, content: payload, proofs: [],
    disclosed: placed.map(({ pointer }) => pointer), hidden: digests - placed.length, isBound: parsed.value.keyBinding !== undefined,
  })
}

function formOf({ header }: CompactJws): string {
  return header.typ === 'dc+sd-jwt' ? 'SD-JWT VC (dc+sd-jwt)' : `SD-JWT (${header.typ ?? 'without typ'})`
}

/** How many digests stand in a value; it is no deeper than its reader allows. */
function digestsIn(value: JsonValue): number {
  if (isList(value)) return value.reduce((sum: number, each) => sum + digestsIn(each), 0)
  if (!isJsonObject(value)) return 0
  return Object.entries(value).reduce((sum, [name, member]) => {
    if (name === '_sd' && isList(member)) return sum + member.length
    return name === '...' ? sum + 1 : sum + digestsIn(member)
  }, 0)
}

/** A document as its signers see it, and what only a default vocabulary gives meaning; or why it cannot be brought to that form. */
export interface InspectedMeaning {
  readonly nQuads?: string
  readonly fallbacks: readonly string[]
  readonly findings: readonly Finding[]
}

/** Brings the content to canonical N-Quads. */
export function meaningOf(content: JsonObject, contexts: ContextLibrary): InspectedMeaning {
  if (content['@context'] === undefined) return { fallbacks: [], findings: [] }
  const quads = canonicalQuads(content, { contexts })
  return quads.ok ? { nQuads: quads.value.text, fallbacks: quads.value.fallbacks(), findings: [] } : { fallbacks: [], findings: quads.findings }
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value)
}
