import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { JsonObject } from '../json-ld/json-value.ts'
import { openEnvelope } from './enveloped.ts'
import type { EnvelopeMediaType } from './enveloped.ts'
import { joseEnvelopeMismatched } from './jose-conditions.ts'
import { isSdJwt } from './sd-jwt/parse-sd-jwt.ts'
import { verifySdJwt } from './sd-jwt/verify-sd-jwt.ts'
import type { SdJwtNeeds, VerifiedSdJwt } from './sd-jwt/verify-sd-jwt.ts'
import { verifyJwtCredential } from './verify-jwt-credential.ts'
import type { VerifiedJwtCredential } from './verify-jwt-credential.ts'
import { verifyJwtPresentation } from './verify-jwt-presentation.ts'
import type { VerifiedJwtPresentation } from './verify-jwt-presentation.ts'

/** A credential that a token secures, in whichever of the JOSE forms. */
export type VerifiedTokenCredential = VerifiedJwtCredential | VerifiedSdJwt

/** Verifies a credential that is a token: SD-JWT where it has a tilde, else a JWT. */
export function verifySecuredToken(token: string, needs: SdJwtNeeds): Promise<Outcome<VerifiedTokenCredential>> {
  return isSdJwt(token) ? verifySdJwt(token, needs) : verifyJwtCredential(token, needs)
}

/**
 * Verifies an EnvelopedVerifiableCredential (Verifiable Credentials Data Model v2.0 section 4.13.1). The media type of its data: URL
 * must be that of the token.
 */
export async function verifyEnvelopedCredential(document: JsonObject, needs: SdJwtNeeds): Promise<Outcome<VerifiedTokenCredential>> {
  const opened = openEnvelope(document)
  if (!opened.ok) return opened
  const verified = await verifySecuredToken(opened.value.token, needs)
  return verified.ok && mediaTypeOf(verified.value.form) !== opened.value.mediaType ? refused(findingAt(joseEnvelopeMismatched, '/id')) : verified
}

/** Verifies an EnvelopedVerifiablePresentation (section 4.13.2). */
export async function verifyEnvelopedPresentation(document: JsonObject, needs: SdJwtNeeds): Promise<Outcome<VerifiedJwtPresentation>> {
  const opened = openEnvelope(document)
  if (!opened.ok) return opened
  const verified = opened.value.mediaType === 'application/vp+jwt' ? await verifyJwtPresentation(opened.value.token, needs) : undefined
  return verified === undefined || (verified.ok && verified.value.form !== 'vc-jose') ? refused(findingAt(joseEnvelopeMismatched, '/id')) : verified
}

function mediaTypeOf(form: VerifiedTokenCredential['form']): EnvelopeMediaType | undefined {
  if (form === 'vc-jose') return 'application/vc+jwt'
  if (form === 'vc-sd-jwt') return 'application/vc+sd-jwt'
  return form === 'sd-jwt-vc' ? 'application/dc+sd-jwt' : undefined
}
