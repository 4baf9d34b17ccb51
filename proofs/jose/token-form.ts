import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { achieved, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { modelVersionOf, typesOf } from '../credential-model/model-version.ts'
import { isJsonObject } from '../json-ld/json-value.ts'
import type { JsonObject, JsonValue } from '../json-ld/json-value.ts'
import type { JoseHeader } from './compact-jws.ts'
import { joseClaimForbidden, joseModelWrong, josePayloadNotCredential, josePayloadNotPresentation, joseTypeMissing, joseTypeWrong } from './jose-conditions.ts'

/** What a token is verified as. */
export type TokenContent = 'credential' | 'presentation'

/** How a token holds a credential or presentation, and what was found in telling. */
export interface TokenForm {
  readonly form: 'vc-jwt' | 'vc-jose'
  readonly findings: readonly Finding[]
}

const contents = {
  credential: { claim: 'vc', other: 'vp', typ: 'vc+jwt', type: 'VerifiableCredential', absent: josePayloadNotCredential },
  presentation: { claim: 'vp', other: 'vc', typ: 'vp+jwt', type: 'VerifiablePresentation', absent: josePayloadNotPresentation },
} as const

/**
 * Tells the two forms apart and refuses tokens that are of neither, or of something else by their typ (RFC 8725 section 3.11): the
 * claim `vc` or `vp` with typ JWT or none is data model 1.1; the data itself as the payload is VC-JOSE, whose typ should be there.
 */
export function tokenForm(header: JoseHeader, payload: JsonObject, content: TokenContent): Outcome<TokenForm> {
  return Object.hasOwn(payload, contents[content].claim) ? claimForm(header, payload, content) : payloadForm(header, payload, content)
}

function claimForm({ typ }: JoseHeader, payload: JsonObject, content: TokenContent): Outcome<TokenForm> {
  const { claim, other, typ: ofPayload } = contents[content]
  if (typ !== undefined && typ !== 'jwt') return refused(findingAt(typ === ofPayload ? joseClaimForbidden : joseTypeWrong, `/${claim}`))
  if (Object.hasOwn(payload, other)) return refused(findingAt(joseClaimForbidden, `/${other}`))
  return isOfVersion2(payload[claim]) ? refused(findingAt(joseModelWrong, `/${claim}`)) : achieved({ form: 'vc-jwt', findings: [] })
}

function payloadForm({ typ }: JoseHeader, payload: JsonObject, content: TokenContent): Outcome<TokenForm> {
  const { other, typ: expected, type, absent } = contents[content]
  if (Object.hasOwn(payload, other)) return refused(findingAt(absent, `/${other}`))
  if (typ !== undefined && typ !== 'jwt' && typ !== expected) return refused(findingAt(joseTypeWrong, ''))
  if (!isTyped(payload, type)) return refused(findingAt(absent, ''))
  return achieved({ form: 'vc-jose', findings: typ === expected ? [] : [findingAt(joseTypeMissing, '')] })
}

function isOfVersion2(value: JsonValue | undefined): boolean {
  return isJsonObject(value) && modelVersionOf(value) === '2.0'
}

function isTyped(payload: JsonObject, expected: string): boolean {
  return Object.hasOwn(payload, '@context') && typesOf(payload).includes(expected)
}
